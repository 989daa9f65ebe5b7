"""What a measure puts on the map, as a picture of its own: so that one sees what one is about to build."""

import pygame

from game.ui.diorama.kit import Kit, Piece
from game.ui.diorama.model import DioramaModel
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import bounds, project
from game.ui.diorama.raster import BLEND, rasterise
from game.ui.diorama.sprites import SpriteCache, rotor_patches, rotor_place
from game.ui.diorama.standing import standing_props

LOWEST = 50.0  # a thing lower than this at scale 1 does not fill the room, whatever the window's size
MOST = 3
CLOSE = 0.86  # of its width that each thing keeps to itself


def portrait(model: DioramaModel, kit: Kit, palette: DioramaPalette, measure: str,
             size: tuple[int, int]) -> pygame.Surface | None:
    """The largest things that a measure brings, side by side in `size` pixels, premultiplied; None if it brings
    nothing that can be seen."""
    pieces = new_pieces(model, kit, measure)
    if not pieces:
        return None
    drawn = [with_rotors(piece) for piece in pieces]
    boxes = [bounds([point for patch in patches for point in patch.points]) for patches in drawn]
    wide = sum((right - left) * CLOSE for left, _, right, _ in boxes) + (boxes[-1][2] - boxes[-1][0]) * (1 - CLOSE)
    high = max(bottom - top for _, top, _, bottom in boxes)
    scale = min((size[0] - 8) / wide, (size[1] - 8) / high, size[1] / LOWEST)
    picture = pygame.Surface(size, pygame.SRCALPHA)
    cache = SpriteCache(palette)
    left, foot = (size[0] - wide * scale) / 2, (size[1] + high * scale) / 2 + 2
    for patches in drawn:
        sprite = rasterise(patches, cache.paint, scale).surface
        picture.blit(sprite, (left, foot - sprite.get_height()), special_flags=BLEND)
        left += sprite.get_width() * CLOSE
    return picture


def new_pieces(model: DioramaModel, kit: Kit, measure: str) -> list[Piece]:
    """What stands or drives on the map only once the measure is finished: the largest kinds, the largest first."""
    before = {each.key for each in standing_props(model, kit, ())}
    fresh = [each.piece for each in standing_props(model, kit, (measure,)) if each.key not in before]
    fresh += [kit.pieces[mover.piece] for mover in model.movers if mover.when == measure]
    kinds = {piece.id: piece for piece in fresh}
    return sorted(kinds.values(), key=_space, reverse=True)[:MOST]


def with_rotors(piece: Piece) -> list[Patch]:
    """All patches of a piece with its rotors where they turn."""
    patches = piece.patches(0)
    for rotor in piece.rotors:
        (x, y, z), _ = rotor_place(rotor, piece, 0)
        across, down = project(x, y, z)
        for patch in rotor_patches(rotor, rotor.facing, 3):
            patches.append(patch._replace(points=tuple((px + across, py + down) for px, py in patch.points)))
    return patches


def _space(piece: Piece) -> float:
    x0, y0, z0, x1, y1, z1 = piece.box(0)
    return (x1 - x0) * (y1 - y0) * (0.3 + z1 - z0)
