"""Anti-aliased shapes in pixels: rounded boxes with soft shadows, discs, lines. Corners are drawn once and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import pygame

Colour = tuple[int, int, int]
Point = tuple[float, float]

SHAPES_KEPT = 700
FINENESS = 4
TILE = 128
COARSE = 12  # pixels of depth from which a shadow is blurred at half its size


class Shapes:
    """Draws shapes for one window and keeps their stencils."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple, Any] = OrderedDict()

    def box(
        self, surface: pygame.Surface, rect: pygame.Rect, fill: Colour, radius: int, alpha: int = 255
    ) -> None:
        """Fills a rounded rectangle; the radius is held to half of its shorter side."""
        radius = max(0, min(radius, rect.width // 2, rect.height // 2))
        if rect.width <= 0 or rect.height <= 0:
            return
        if radius == 0 and alpha == 255:
            surface.fill(fill, rect)
            return
        if radius == 0:
            self._veil(surface, rect, fill, alpha)
            return
        key = ("box", radius, fill, alpha)
        if alpha < 255:
            self._nine(surface, key, rect, radius, lambda: _rounded(radius, fill, alpha), centre=True)
            return
        surface.fill(fill, rect.inflate(-2 * radius, 0))
        surface.fill(fill, (rect.x, rect.y + radius, rect.width, rect.height - 2 * radius))
        self._corners(surface, key, rect, radius, lambda: _rounded(radius, fill, alpha))

    def bordered(
        self, surface: pygame.Surface, rect: pygame.Rect, fill: Colour, radius: int, border: tuple[Colour, int]
    ) -> None:
        """Fills a rounded rectangle with a border (colour, pixels) inside its edge."""
        colour, width = border
        self.box(surface, rect, colour, radius)
        self.box(surface, rect.inflate(-2 * width, -2 * width), fill, max(0, radius - width))

    def ring(self, surface: pygame.Surface, rect: pygame.Rect, colour: Colour, radius: int, width: int) -> None:
        """Draws only the outline of a rounded rectangle, `width` pixels inside its edge."""
        radius = max(width, min(radius, rect.width // 2, rect.height // 2))
        self._nine(surface, ("ring", radius, colour, width), rect, radius, lambda: _hollow(radius, colour, width))

    def shadow(self, surface: pygame.Surface, rect: pygame.Rect, radius: int, depth: int, shade: Colour) -> None:
        """Lays a soft shadow of `depth` pixels below a rounded rectangle yet to be drawn."""
        margin = radius + 2 * depth
        place = rect.inflate(2 * depth, 2 * depth).move(0, depth // 2)
        self._nine(surface, ("shadow", radius, depth, shade), place, margin, lambda: _blurred(radius, depth, shade))

    def disc(self, surface: pygame.Surface, centre: Point, radius: float, colour: Colour) -> None:
        """Fills a circle."""
        size = max(1, round(radius * 2))
        corner = (round(centre[0] - size / 2), round(centre[1] - size / 2))
        self.box(surface, pygame.Rect(*corner, size, size), colour, size)

    def line(self, surface: pygame.Surface, points: Sequence[Point], colour: Colour, width: float) -> None:
        """Draws a line through the points with round joints, `width` pixels thick."""
        thick = max(1, round(width))
        for start, end in zip(points, points[1:], strict=False):
            pygame.draw.aaline(surface, colour, start, end, thick)
        if thick > 2:
            for point in points:
                self.disc(surface, point, thick / 2, colour)

    def area(self, surface: pygame.Surface, points: Sequence[Point], colour: Colour) -> None:
        """Fills a polygon with smooth edges."""
        pygame.draw.polygon(surface, colour, points)
        pygame.draw.aalines(surface, colour, True, points)

    def _veil(self, surface: pygame.Surface, rect: pygame.Rect, fill: Colour, alpha: int) -> None:
        """Covers a rectangle evenly, tile by tile: a picture of its size would take longer to make and to keep."""
        tile = self._keep(("veil", fill, alpha), lambda: _tile(fill, alpha))
        clip = surface.get_clip()
        surface.set_clip(rect.clip(clip))
        surface.fblits([(tile, (x, y)) for x in range(rect.left, rect.right, TILE)
                        for y in range(rect.top, rect.bottom, TILE)])
        surface.set_clip(clip)

    def _keep(self, key: tuple, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            self._kept[key] = make()
            if len(self._kept) > SHAPES_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _corners(
        self, surface: pygame.Surface, key: tuple, rect: pygame.Rect, radius: int, make: Callable[[], pygame.Surface]
    ) -> None:
        """Draws the four corners of a stencil into a rectangle whose inside is filled already."""
        if not radius:
            return
        across, down = rect.right - radius, rect.bottom - radius
        places = ((rect.x, rect.y), (across, rect.y), (rect.x, down), (across, down))
        corners = self._keep(("corners", key), lambda: _four_corners(make(), radius))
        surface.fblits(list(zip(corners, places, strict=True)))

    def _nine(
        self, surface: pygame.Surface, key: tuple, rect: pygame.Rect, margin: int,
        make: Callable[[], pygame.Surface], centre: bool = False,
    ) -> None:
        """Draws a stencil stretched to a rectangle; the stretched parts are kept for rectangles of the same size."""
        parts = self._keep((*key, rect.size), lambda: nine_slices(self._keep(key, make), rect.size, margin, centre))
        surface.fblits([(part, (rect.x + x, rect.y + y)) for part, (x, y) in parts])


def _tile(fill: Colour, alpha: int) -> pygame.Surface:
    tile = pygame.Surface((TILE, TILE), pygame.SRCALPHA)
    tile.fill((*fill, alpha))
    return tile


def _four_corners(stencil: pygame.Surface, radius: int) -> tuple[pygame.Surface, ...]:
    far = stencil.get_width() - radius
    return tuple(stencil.subsurface((x, y, radius, radius)) for x, y in ((0, 0), (far, 0), (0, far), (far, far)))


def nine_slices(
    stencil: pygame.Surface, size: tuple[int, int], margin: int, centre: bool = True
) -> list[tuple[pygame.Surface, tuple[int, int]]]:
    """A stencil stretched to `size` as pieces with their places: corners of `margin` pixels as they are, one middle
    pixel repeated."""
    width, height = stencil.get_size()
    parts = []
    for column, (from_x, wide, to_x, target_width) in enumerate(_cuts(width, margin, size[0])):
        for row, (from_y, high, to_y, target_height) in enumerate(_cuts(height, margin, size[1])):
            if min(target_width, target_height, wide, high) <= 0 or (column == row == 1 and not centre):
                continue
            part = stencil.subsurface((from_x, from_y, wide, high))
            parts += [(tile, (to_x + x, to_y + y)) for tile, (x, y) in _stretched(part, (target_width, target_height))]
    return parts


def _stretched(part: pygame.Surface, target: tuple[int, int]) -> list[tuple[pygame.Surface, tuple[int, int]]]:
    """A part stretched to `target`: where it is far longer, one tile again and again, which is made much sooner."""
    if part.get_size() == target:
        return [(part, (0, 0))]
    size = tuple(goal if goal == side else min(goal, TILE) for goal, side in zip(target, part.get_size(), strict=True))
    tile = pygame.transform.scale(part, size)
    return [(tile.subsurface((0, 0, min(size[0], target[0] - x), min(size[1], target[1] - y))), (x, y))
            for x in range(0, target[0], size[0]) for y in range(0, target[1], size[1])]


def _cuts(length: int, margin: int, target: int) -> tuple[tuple[int, int, int, int], ...]:
    """Along one axis the three parts of a nine-slice: from, how long, to, how long there."""
    edge = min(margin, target // 2)
    rest = target - 2 * edge
    return (
        (0, edge, 0, edge),
        (margin, length - 2 * margin, edge, rest),
        (length - edge, edge, target - edge, edge),
    )


def _rounded(radius: int, fill: Colour, alpha: int) -> pygame.Surface:
    side = radius * 2 + 1
    fine = pygame.Surface((side * FINENESS, side * FINENESS), pygame.SRCALPHA)
    fine.fill((*fill, 0))
    pygame.draw.rect(fine, (*fill, alpha), fine.get_rect(), border_radius=radius * FINENESS)
    return pygame.transform.smoothscale(fine, (side, side))


def _hollow(radius: int, colour: Colour, width: int) -> pygame.Surface:
    side = radius * 2 + 1
    fine = pygame.Surface((side * FINENESS, side * FINENESS), pygame.SRCALPHA)
    fine.fill((*colour, 0))
    pygame.draw.rect(fine, (*colour, 255), fine.get_rect(), border_radius=radius * FINENESS)
    inner = fine.get_rect().inflate(-2 * width * FINENESS, -2 * width * FINENESS)
    pygame.draw.rect(fine, (*colour, 0), inner, border_radius=max(0, radius - width) * FINENESS)
    return pygame.transform.smoothscale(fine, (side, side))


def _blurred(radius: int, depth: int, shade: Colour) -> pygame.Surface:
    margin = radius + 2 * depth
    side = 2 * margin + 1
    share = 2 if depth >= COARSE else 1
    sharp = pygame.Surface((side, side), pygame.SRCALPHA)
    sharp.fill((*shade, 0))
    pygame.draw.rect(sharp, (*shade, 64), sharp.get_rect().inflate(-2 * depth, -2 * depth), border_radius=radius)
    small = pygame.transform.smoothscale(sharp, (-(-side // share),) * 2)
    soft = pygame.transform.gaussian_blur(small, max(1, depth // 2 // share))
    return pygame.transform.smoothscale(soft, (side, side))
