"""Patches to surfaces: drawn several times larger and scaled down, premultiplied by their alpha."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor

import pygame

from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point

Paint = Callable[[Patch], tuple[int, int, int] | tuple[int, int, int, int]]
BLEND = pygame.BLEND_PREMULTIPLIED
_BAND = 192  # rows drawn at once, so that a large layer never needs a large oversized copy


@dataclass(frozen=True, slots=True)
class Sprite:
    """A premultiplied picture; (left, top) is where its corner lies from the pixel of the piece's origin."""

    surface: pygame.Surface
    left: int
    top: int

    def rect_at(self, pixel: Point) -> pygame.Rect:
        """Where the picture lies when the piece's origin is at `pixel`."""
        across, down = floor(pixel[0] + 0.5), floor(pixel[1] + 0.5)
        return pygame.Rect((across + self.left, down + self.top), self.surface.get_size())


def oversampling(scale: float) -> int:
    """How many times larger to draw before scaling down; small pictures need more."""
    return 4 if scale < 0.9 else 3


def rasterise(patches: Sequence[Patch], paint: Paint, scale: float) -> Sprite:
    """The patches at `scale` as a sprite just large enough."""
    xs = [point[0] * scale for patch in patches for point in patch.points]
    ys = [point[1] * scale for patch in patches for point in patch.points]
    left, top = floor(min(xs)) - 1, floor(min(ys)) - 1
    size = (ceil(max(xs)) + 2 - left, ceil(max(ys)) + 2 - top)
    surface = pygame.Surface(size, pygame.SRCALPHA)
    paint_onto(surface, patches, paint, scale, (-left, -top))
    return Sprite(surface, left, top)


def paint_onto(surface: pygame.Surface, patches: Iterable[Patch], paint: Paint, scale: float, origin: Point) -> None:
    """Replaces the surface by the patches at `scale`, with the pixel `origin` at their (0, 0)."""
    factor = oversampling(scale)
    shapes = [_shape(patch, paint, scale * factor, (origin[0] * factor, origin[1] * factor)) for patch in patches]
    width, height = surface.get_size()
    for top in range(0, height, _BAND):
        rows = min(_BAND, height - top)
        band = pygame.Surface((width * factor, rows * factor), pygame.SRCALPHA)
        _draw_band(band, shapes, top * factor)
        surface.blit(pygame.transform.smoothscale(band, (width, rows)), (0, top), special_flags=pygame.BLEND_RGBA_MAX)


def _shape(patch: Patch, paint: Paint, scale: float, origin: Point) -> tuple:
    points = [(x * scale + origin[0], y * scale + origin[1]) for x, y in patch.points]
    downs = [point[1] for point in points]
    return min(downs), max(downs), points, paint(patch)


def _draw_band(band: pygame.Surface, shapes: list[tuple], top: int) -> None:
    bottom = top + band.get_height()
    for highest, lowest, points, colour in shapes:
        if lowest >= top and highest <= bottom:
            pygame.draw.polygon(band, colour, [(floor(x + 0.5), floor(y + 0.5) - top) for x, y in points])


def premultiplied(colour: tuple[int, int, int], alpha: float) -> tuple[int, int, int, int]:
    """The colour at an opacity of 0 to 1, ready for a premultiplied surface."""
    return (*(round(channel * alpha) for channel in colour), round(255 * alpha))
