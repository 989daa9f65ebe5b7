"""The ground as patches: tops, patterns, ribbons (roads, paths), banks, and the cut edge of the island."""

from math import cos, pi, sin

from game.ui.diorama.kit import GroundKind
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point, project

WATER_PREFIX = "water"  # roles that begin so are coloured by how clear the place is
_DEPTH = 0.62  # thickness of the island at its edge, in tiles
_TURF = 0.09
_SIDES = (("south", 0, 1, 0.5), ("east", 1, 0, 0.0))
_NEIGHBOURS = {"east": (1, 0), "south": (0, 1), "west": (-1, 0), "north": (0, -1)}


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
    patches = [_flat(_square(x, y), kind.level, _top_role(kind, place), 0.62)]
    patches += _PATTERNS[kind.pattern](kind, place)
    if kind.ribbon:
        patches += _ribbon(tiles, kind, place)
    patches += _banks(tiles, kind, place)
    for _, step_x, step_y, light in _SIDES:
        patches += _side(kind, tiles.get((x + step_x, y + step_y)), place, (step_x, light))
    return patches


def _top_role(kind: GroundKind, place: tuple[int, int]) -> str:
    """The tile's own shade: broad drifts of two neighbouring shades rather than a checkerboard."""
    if len(kind.roles) == 1:
        return kind.roles[0]
    x, y = place
    drift = sin(x * 0.9 + y * 0.35) + sin(y * 1.1 - x * 0.5) + (scatter(x, y) - 0.5) * 1.6
    return kind.roles[0 if drift < 0.25 else 1]


def _flat(outline: list[Point], level: float, role: str, light: float) -> Patch:
    return Patch(tuple(project(x, y, level) for x, y in outline), role, light)


def _square(x: float, y: float, wide: float = 1.0, deep: float = 1.0) -> list[Point]:
    return [(x, y), (x + wide, y), (x + wide, y + deep), (x, y + deep)]


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
    for step_x, step_y, outline in ((-1, 0, _square(x, y, 0.1, 1)), (0, -1, _square(x, y, 1, 0.1))):
        other = tiles.get((x + step_x, y + step_y))
        if other and other.level > kind.level:
            patches.append(_flat(outline, kind.level, kind.roles[0], 0.2))
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
        points = ((left - size * 90, down), (left, down - size * 60), (left + size * 90, down), (left, down + size * 30))
        patches.append(Patch(points, kind.mark, 0.5))
    return patches


def _rows(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """Furrows: straight stripes that run on from tile to tile."""
    x, y = place
    patches = []
    step = 1 / kind.count
    for index in range(kind.count):
        offset = index * step + step * 0.22
        outline = _square(x, y + offset, 1, step * 0.5)
        if kind.along == "y":
            outline = _square(x + offset, y, step * 0.5, 1)
        patches.append(_flat(outline, kind.level, kind.mark, 0.5))
    return patches


def _slabs(kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """Joints of paving."""
    x, y = place
    patches = []
    for index in range(kind.count):
        offset = (index + 1) / kind.count - 0.012
        patches.append(_flat(_square(x + offset, y, 0.024, 1), kind.level, kind.mark, 0.5))
        patches.append(_flat(_square(x, y + offset, 1, 0.024), kind.level, kind.mark, 0.5))
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


def _ribbon(tiles: dict[tuple[int, int], GroundKind], kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
    """A road or path: an edge and a surface with arms to every neighbour that it joins; a dashed line on top."""
    joined = [name for name, step in _NEIGHBOURS.items() if _joins(tiles, kind, place, step)]
    patches = []
    if kind.edge:
        patches += _arms(place, kind.level, kind.ribbon + 0.12, joined, kind.edge)
    patches += _arms(place, kind.level, kind.ribbon, joined, kind.ribbon_role)
    if kind.mark:
        patches += _dashes(place, kind, joined)
    return patches


def _joins(tiles: dict, kind: GroundKind, place: tuple[int, int], step: tuple[int, int]) -> bool:
    other = tiles.get((place[0] + step[0], place[1] + step[1]))
    return other is not None and (other.id == kind.id or other.id in kind.joins)


def _arms(place: tuple[int, int], level: float, width: float, joined: list[str], role: str) -> list[Patch]:
    x, y = place
    low = (1 - width) / 2
    high = 1 - low
    arms = {
        "east": _square(x + 0.5, y + low, 0.5, width), "west": _square(x, y + low, 0.5, width),
        "south": _square(x + low, y + 0.5, width, 0.5), "north": _square(x + low, y, width, 0.5),
    }
    bend = _bend(place, (low, high), joined)
    if bend:
        return [_flat(bend, level, role, 0.55)]
    centre = [(x + 0.5 + width / 2 * cos(a * pi / 8), y + 0.5 + width / 2 * sin(a * pi / 8)) for a in range(16)]
    return [_flat(centre, level, role, 0.55), *(_flat(arms[name], level, role, 0.55) for name in joined)]


def _bend(place: tuple[int, int], edges: tuple[float, float], joined: list[str]) -> list[Point]:
    """The outline of a quarter ring between two neighbouring sides; empty when the arms run straight or meet."""
    corner = {("east", "south"): (1, 1), ("south", "west"): (0, 1), ("west", "north"): (0, 0),
              ("east", "north"): (1, 0)}.get(tuple(joined))
    if corner is None:
        return []
    start = {(1, 1): pi, (0, 1): 1.5 * pi, (0, 0): 0.0, (1, 0): 0.5 * pi}[corner]
    inner, outer = edges
    centre = (place[0] + corner[0], place[1] + corner[1])
    angles = [start + pi / 2 * step / 8 for step in range(9)]
    ring = [(centre[0] + outer * cos(a), centre[1] + outer * sin(a)) for a in angles]
    return ring + [(centre[0] + inner * cos(a), centre[1] + inner * sin(a)) for a in reversed(angles)]


def _dashes(place: tuple[int, int], kind: GroundKind, joined: list[str]) -> list[Patch]:
    x, y = place
    if joined in (["east", "west"], ["east"], ["west"]):
        outlines = [_square(x + start, y + 0.485, 0.22, 0.03) for start in (0.14, 0.64)]
    elif joined in (["south", "north"], ["south"], ["north"]):
        outlines = [_square(x + 0.485, y + start, 0.03, 0.22) for start in (0.14, 0.64)]
    else:
        outlines = []
    return [_flat(outline, kind.level, kind.mark, 0.8) for outline in outlines]
