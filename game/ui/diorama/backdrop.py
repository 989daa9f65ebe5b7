"""All that does not move, as one opaque picture: sky, ground, water, shadows, props, haze."""

from collections.abc import Sequence

import pygame

from game.ui.diorama.ground import WATER_PREFIX
from game.ui.diorama.kit import Kit
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point
from game.ui.diorama.raster import BLEND, Sprite, paint_onto, premultiplied
from game.ui.diorama.sky import Sky, cleared, draw_haze
from game.ui.diorama.sprites import SpriteCache
from game.ui.diorama.standing import Standing
from game.ui.diorama.view import View

_SHADOW_ALPHA = 0.26


class Backdrop:
    """Layers of one size and view; ground is drawn once, props and colours whenever they change."""

    def __init__(self, size: tuple[int, int], view: View, ground: Sequence[Patch], sprites: SpriteCache, kit: Kit):
        self._size = size
        self._sky = Sky(size, sprites.palette, kit, view.scale)
        self._view = view
        self._sprites = sprites
        self._palette = sprites.palette
        self._land = self._layer(ground, self._land_colour)
        self._water = self._layer(ground, self._water_colour)
        self._land_mask = _mask(self._land)
        self._outlines: dict[tuple, list[list[Point]]] = {}
        self._below = self._island_shadow()
        self._cast: tuple[Sequence[Standing], pygame.Surface] | None = None

    def prepare(self, standing: Sequence[Standing]) -> None:
        """Does the first half of the work for the next `picture`, which is to be of these props."""
        self._cast = standing, self._shadows(standing)

    def picture(self, standing: Sequence[Standing], clarity: float) -> pygame.Surface:
        """The whole still picture for these props (back to front) and this clarity."""
        picture = pygame.Surface(self._size)  # opaque: so it is drawn in a third of the time, in every picture
        self._sky.draw(picture, clarity)
        picture.blit(self._below, (0, round(44 * self._view.scale)), special_flags=BLEND)
        picture.blit(self._land, (0, 0), special_flags=BLEND)
        water = self._water.copy()
        water.fill((*cleared(self._palette, "water", clarity), 255), special_flags=pygame.BLEND_RGBA_MULT)
        picture.blit(water, (0, 0), special_flags=BLEND)
        shadows = self._cast[1] if self._cast and self._cast[0] == standing else self._shadows(standing)
        self._cast = None
        picture.blit(shadows, (0, 0), special_flags=BLEND)
        for each in standing:
            sprite = self._sprites.piece(each.piece, each.turn)
            picture.blit(sprite.surface, sprite.rect_at(self._view.pixel(*each.at)), special_flags=BLEND)
        draw_haze(picture, self._palette, clarity)
        return picture

    @property
    def scale(self) -> float:
        """Pixels per pixel at scale 1."""
        return self._view.scale

    def sprite_and_rect(self, standing: Standing) -> tuple[Sprite, pygame.Rect]:
        """The picture of one prop and where it lies."""
        sprite = self._sprites.piece(standing.piece, standing.turn)
        return sprite, sprite.rect_at(self._view.pixel(*standing.at))

    def _layer(self, patches: Sequence[Patch], paint) -> pygame.Surface:
        layer = pygame.Surface(self._size, pygame.SRCALPHA)
        paint_onto(layer, patches, paint, self._view.scale, self._view.origin)
        return layer

    def _land_colour(self, patch: Patch) -> tuple:
        if patch.role.startswith(WATER_PREFIX):
            return self._palette.tone("water-clear", patch.light)
        return self._sprites.paint(patch)

    def _water_colour(self, patch: Patch) -> tuple:
        """White water, to be coloured later; everything else cuts it away."""
        if not patch.role.startswith(WATER_PREFIX):
            return 0, 0, 0, 0
        grey = round(195 + 60 * min(1.0, patch.light))
        return grey, grey, grey, 255

    def _shadows(self, standing: Sequence[Standing]) -> pygame.Surface:
        """Soft shadows on the ground only, never darker where two overlap."""
        share = 3 if self._view.scale < 0.75 else 4  # shadows are soft: a smaller picture will do
        coarse = pygame.Surface((self._size[0] // share + 1, self._size[1] // share + 1), pygame.SRCALPHA)
        colour = premultiplied(self._palette.colour("shadow"), _SHADOW_ALPHA)
        for each in standing:
            for outline in self._shadow_outlines(each, share):
                pygame.draw.polygon(coarse, colour, outline)
        blurred = pygame.transform.gaussian_blur(coarse, max(1, round(7 * self._view.scale / share)))
        soft = pygame.transform.smoothscale(blurred, (coarse.get_width() * share, coarse.get_height() * share))
        shadows = soft.subsurface((0, 0), self._size)
        shadows.blit(self._land_mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return shadows

    def _shadow_outlines(self, standing: Standing, share: int) -> list[list[Point]]:
        """The outlines of a prop's shadow in pixels of the smaller picture."""
        if standing.key not in self._outlines:
            x, y, z = standing.at
            self._outlines[standing.key] = [
                [(across / share, down / share) for across, down in
                 (self._view.pixel(px + x + z * 0.3, py + y - z * 0.2) for px, py in outline)]
                for outline in self._sprites.shadows(standing.piece, standing.turn)
            ]
        return self._outlines[standing.key]

    def _island_shadow(self) -> pygame.Surface:
        """The whole island floats: a wide faint shadow below it."""
        small = pygame.transform.smoothscale(self._land_mask, (self._size[0] // 8 + 1, self._size[1] // 8 + 1))
        small.fill(premultiplied(self._palette.colour("shadow"), 0.16), special_flags=pygame.BLEND_RGBA_MULT)
        return pygame.transform.smoothscale(pygame.transform.gaussian_blur(small, 3), self._size)


def _mask(layer: pygame.Surface) -> pygame.Surface:
    """White wherever the layer is, with its alpha (premultiplied)."""
    alpha = layer.copy()
    alpha.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return alpha.premul_alpha()


def cover(picture: pygame.Surface, region: pygame.Rect, front: Sequence[tuple[Sprite, pygame.Rect]]):
    """The still picture within the region where the props in `front` lie, for laying over something behind them."""
    mask = pygame.Surface(region.size, pygame.SRCALPHA)
    for sprite, rect in front:
        mask.blit(sprite.surface, (rect.left - region.left, rect.top - region.top), special_flags=pygame.BLEND_RGBA_MAX)
    mask.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    piece = pygame.Surface(region.size, pygame.SRCALPHA)
    piece.blit(picture, (-region.left, -region.top))
    piece.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return piece
