"""The air behind and before the place: a gradient with clouds that clears as the total falls, and haze."""

import pygame

from game.ui.diorama.ground import scatter
from game.ui.diorama.kit import Kit
from game.ui.diorama.palette import Colour, DioramaPalette, mix
from game.ui.diorama.raster import BLEND, premultiplied
from game.ui.diorama.sprites import SpriteCache

# where clouds hang, in shares of the view, and how large they are beside a tile
_CLOUDS = ((0.07, 0.16, 1.1), (0.19, 0.06, 0.75), (0.80, 0.07, 0.9), (0.94, 0.17, 1.15), (0.04, 0.88, 0.8),
           (0.95, 0.86, 0.9))
_HAZE_ALPHA = 0.22
_EASE = 0.65  # the first points saved are seen most: half of the colour has changed after a third of the way


def cleared(palette: DioramaPalette, role: str, clarity: float) -> Colour:
    """The colour of `sky-top`, `sky-bottom` or `water` between murky (0) and clear (1)."""
    return mix(palette.colour(f"{role}-murky"), palette.colour(f"{role}-clear"), clarity ** _EASE)


class Sky:
    """The sky of one view; its clouds are painted once."""

    def __init__(self, size: tuple[int, int], palette: DioramaPalette, kit: Kit, scale: float):
        self._palette = palette
        self._clouds: list[tuple[pygame.Surface, pygame.Rect]] = []
        sprites = SpriteCache(palette)
        for number, (across, down, large) in enumerate(_CLOUDS if "cloud" in kit.pieces else ()):
            sprites.set_scale(scale * large * (0.9 + 0.3 * scatter(number, 4)))
            cloud = sprites.piece(kit.pieces["cloud"], number % 2).surface
            self._clouds.append((cloud, cloud.get_rect(center=(across * size[0], down * size[1]))))

    def draw(self, surface: pygame.Surface, clarity: float) -> None:
        """Fills a surface of that size."""
        surface.blit(_gradient(surface.get_size(), cleared(self._palette, "sky-top", clarity),
                               cleared(self._palette, "sky-bottom", clarity)), (0, 0))
        share = round(255 * (0.35 + 0.5 * clarity))
        for cloud, place in self._clouds:
            picture = cloud.copy()
            picture.fill((share, share, share, share), special_flags=pygame.BLEND_RGBA_MULT)
            surface.blit(picture, place, special_flags=BLEND)


def draw_haze(surface: pygame.Surface, palette: DioramaPalette, clarity: float) -> None:
    """Veils the finished picture the more, the less clear the air is; most at the top, where it is far away."""
    strength = _HAZE_ALPHA * (1 - clarity) ** 1.3
    if strength < 0.01:
        return
    colour = palette.colour("haze")
    top, bottom = premultiplied(colour, strength), premultiplied(colour, strength * 0.45)
    surface.blit(_gradient(surface.get_size(), top, bottom), (0, 0), special_flags=BLEND)


def _gradient(size: tuple[int, int], top: tuple, bottom: tuple) -> pygame.Surface:
    strip = pygame.Surface((1, 64), pygame.SRCALPHA)
    for row in range(64):
        strip.set_at((0, row), mix((*top, 255)[:4], (*bottom, 255)[:4], row / 63))
    return pygame.transform.smoothscale(strip, size)
