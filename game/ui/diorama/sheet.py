"""A sheet with every piece of the kit and its name: for looking at the kit as a whole."""

from collections.abc import Callable
from math import ceil, sqrt

import pygame

from game.ui.diorama.ground import WATER_PREFIX, ground_patches
from game.ui.diorama.kit import Kit
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.patches import Patch
from game.ui.diorama.portrait import with_rotors
from game.ui.diorama.projection import bounds
from game.ui.diorama.raster import BLEND, rasterise
from game.ui.diorama.sprites import SpriteCache

Caption = Callable[[pygame.Surface, str, pygame.Rect], None]
_CAPTION_SHARE = 0.45


def draw_kit_sheet(kit: Kit, palette: DioramaPalette, size: tuple[int, int], caption: Caption) -> pygame.Surface:
    """All pieces and grounds in a grid; `caption(surface, id, rect)` draws each name into its rectangle."""
    sheet = pygame.Surface(size)
    sheet.fill(palette.colour("sheet"))
    names = [*kit.grounds, *kit.pieces]
    columns = ceil(sqrt(len(names) * size[0] / size[1] * 1.0))
    rows = ceil(len(names) / columns)
    for number, name in enumerate(names):
        left, top = number % columns * size[0] // columns, number // columns * size[1] // rows
        cell = pygame.Rect(left, top, size[0] // columns, size[1] // rows)
        words = pygame.Rect(cell.left, 0, cell.width, round(cell.height * _CAPTION_SHARE))
        words.bottom = cell.bottom
        picture = pygame.Rect(cell.left, cell.top, cell.width, cell.height - words.height)
        _draw_one(sheet, _patches(kit, name), picture.inflate(-10, -6), palette)
        caption(sheet, name, words)
    return sheet


def _patches(kit: Kit, name: str) -> list[Patch]:
    if name in kit.pieces:
        return with_rotors(kit.pieces[name])
    kind = kit.grounds[name]
    return ground_patches({(0, 0): kind, (1, 0): kind})


def _draw_one(sheet: pygame.Surface, patches: list[Patch], cell: pygame.Rect, palette: DioramaPalette) -> None:
    left, top, right, bottom = bounds([point for patch in patches for point in patch.points])
    scale = min(cell.width / (right - left), cell.height / (bottom - top), 1.0)
    cache = SpriteCache(palette)

    def paint(patch: Patch) -> tuple:
        is_water = patch.role.startswith(WATER_PREFIX)
        return cache.paint(patch._replace(role="water-clear")) if is_water else cache.paint(patch)

    sprite = rasterise(patches, paint, scale)
    place = sprite.surface.get_rect(center=cell.center)
    sheet.blit(sprite.surface, place, special_flags=BLEND)
