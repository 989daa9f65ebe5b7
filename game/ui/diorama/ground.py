"""The ground as patches: tops, patterns, ribbons (roads, paths), banks, and the cut edge of the island."""

from functools import lru_cache
from math import sin

from game.ui.diorama.kit import GroundKind
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point, project
from game.ui.diorama.ribbons import flat_patch, ribbon_patches, square

WATER_PREFIX = "water"  # roles that begin so are coloured by how clear the place is
_DEPTH = 0.62  # thickness of the island at its edge, in tiles
_TURF = 0.09
_SIDES = ((0, 1, 0.5), (1, 0, 0.0))


@lru_cache(8192)
def scatter(*seeds: int) -> float:
    """A number from 0 to 1 that is the same for the same whole numbers: for natural looking variety."""
    value = 0x9E3779B9
    for seed in seeds:
        value = (value ^ (seed + 0x7F4A7C15)) * 0x85EBCA6B & 0xFFFFFFFF
        value ^= value >> 13
    return (value * 0xC2B2AE35 & 0xFFFFFFFF) / 0xFFFFFFFF


def ground_patches(tiles: dict[tuple[int, int], GroundKind]) -> list[Patch]:
    """All tiles, back to front, in pixels at scale 1."""
    patches: list[Patch] = []
    for place in sorted(tiles, key=lambda each: (each[0] + each[1], each[0])):
        patches.extend(_tile(tiles, place))
    return patches


def _tile(tiles: dict[tuple[int, int], GroundKind], place: tuple[int, int]) -> list[Patch]:
    kind = tiles[place]
    x, y = place
    patches = [flat_patch(square(x, y), kind.level, _top_role(kind, place), 0.62)]
    patches += _PATTERNS[kind.pattern](kind, place)
    if kind.ribbon:
        patches += ribbon_patches(tiles, kind, place)
    patches += _banks(tiles, kind, place)
    for step_x, step_y, light in _SIDES:
        patches += _side(kind, tiles.get((x + step_x, y + step_y)), place, (step_x, light))
    return patches


def _top_role(kind: GroundKind, place: tuple[int, int]) -> str:
    """The tile's own shade: broad drifts of two neighbouring shades rather than a checkerboard."""
    if len(kind.roles) == 1:
        return kind.roles[0]
    x, y = place
    drift = sin(x * 0.9 + y * 0.35) + sin(y * 1.1 - x * 0.5) + (scatter(x, y) - 0.5) * 1.6
    return kind.roles[0 if drift < 0.25 else 1]


def _side(kind: GroundKind, neighbour: GroundKind | None, place: tuple[int, int], side: tuple) -> list[Patch]:
    """The side towards a lower neighbour, or the cut edge with turf, soil and darker soil below."""
    step_x, light = side
    bottom = neighbour.level if neighbour else -_DEPTH
    if bottom >= kind.level:
        return []
    x, y = place
    ends = ((x + 1, y + 1), (x + 1, y)) if step_x else ((x, y + 1), (x + 1, y + 1))
    if kind.roles[0].startswith(WATER_PREFIX):
        return [_strip(ends, kind.level, bottom, kind.roles[0], light * 0.5)]
    if neighbour:
        return [_strip(ends, kind.level, bottom, kind.side, light)]
    turf, middle = kind.level - _TURF, -_DEPTH * 0.55
    return [
        _strip(ends, kind.level, turf, kind.roles[0], light),
        _strip(ends, turf, middle, "soil", light),
        _strip(ends, middle, bottom, "soil-deep", light),
    ]


def _strip(ends: tuple[Point, Point], high: float, low: float, role: str, light: float) -> Patch:
    first, second = ends
    corners = ((*first, high), (*second, high), (*second, low), (*first, low))
    return Patch(tuple(project(*corner) for corner in corners), role, light)


def _banks(tiles: dict[tuple[int, int], GroundKind], kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """A light line of foam or shadow along the far banks of water."""
    if not kind.roles[0].startswith(WATER_PREFIX):
        return []
    x, y = place
    patches = []
    for step_x, step_y, outline in ((-1, 0, square(x, y, 0.1, 1)), (0, -1, square(x, y, 1, 0.1))):
        other = tiles.get((x + step_x, y + step_y))
        if other and other.level > kind.level:
            patches.append(flat_patch(outline, kind.level, kind.roles[0], 0.2))
    return patches


def _plain(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    return []


def _tufts(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """A few small flat dashes of the mark colour."""
    x, y = place
    patches = []
    for index in range(kind.count):
        if scatter(x, y, index, 5) < 0.45:
            continue
        across, along = x + 0.12 + 0.76 * scatter(x, y, index, 1), y + 0.12 + 0.76 * scatter(x, y, index, 2)
        size = 0.035 + 0.03 * scatter(x, y, index, 3)
        left, down = project(across, along, kind.level)
        wide, high, low = size * 90, size * 60, size * 30
        points = ((left - wide, down), (left, down - high), (left + wide, down), (left, down + low))
        patches.append(Patch(points, kind.mark, 0.5))
    return patches


def _rows(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """Furrows: straight stripes that run on from tile to tile."""
    x, y = place
    patches = []
    step = 1 / kind.count
    for index in range(kind.count):
        offset = index * step + step * 0.22
        outline = square(x, y + offset, 1, step * 0.5)
        if kind.along == "y":
            outline = square(x + offset, y, step * 0.5, 1)
        patches.append(flat_patch(outline, kind.level, kind.mark, 0.5))
    return patches


def _slabs(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """Joints of paving."""
    x, y = place
    patches = []
    for index in range(kind.count):
        offset = (index + 1) / kind.count - 0.012
        patches.append(flat_patch(square(x + offset, y, 0.024, 1), kind.level, kind.mark, 0.5))
        patches.append(flat_patch(square(x, y + offset, 1, 0.024), kind.level, kind.mark, 0.5))
    return patches


def _ripples(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """Short bright lines on water."""
    x, y = place
    patches = []
    for index in range(kind.count):
        if scatter(x, y, index, 9) < 0.4:
            continue
        left, down = project(x + scatter(x, y, index, 7), y + scatter(x, y, index, 8), kind.level)
        half = 8 + 10 * scatter(x, y, index, 6)
        points = ((left - half, down), (left, down - 1.6), (left + half, down), (left, down + 1.6))
        patches.append(Patch(points, kind.mark or kind.roles[0], 1.0))
    return patches


_PATTERNS = {"plain": _plain, "tufts": _tufts, "rows": _rows, "slabs": _slabs, "ripples": _ripples}
