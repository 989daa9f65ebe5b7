"""Roads, paths and rails on ground tiles: surfaces that join their neighbours, round their bends and carry a line."""

from math import cos, pi, sin

from game.ui.diorama.kit import GroundKind
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point, project

_NEIGHBOURS = {"east": (1, 0), "south": (0, 1), "west": (-1, 0), "north": (0, -1)}


def flat_patch(outline: list[Point], level: float, role: str, light: float) -> Patch:
    """A level polygon: places in tiles at one height."""
    return Patch(tuple(project(x, y, level) for x, y in outline), role, light)


def square(x: float, y: float, wide: float = 1.0, deep: float = 1.0) -> list[Point]:
    """The corners of a rectangle on the ground, in tiles."""
    return [(x, y), (x + wide, y), (x + wide, y + deep), (x, y + deep)]


def ribbon_patches(tiles: dict[tuple[int, int], GroundKind], kind: GroundKind, place: tuple[int, int]) -> list[Patch]:
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
        "east": square(x + 0.5, y + low, 0.5, width), "west": square(x, y + low, 0.5, width),
        "south": square(x + low, y + 0.5, width, 0.5), "north": square(x + low, y, width, 0.5),
    }
    bend = _bend(place, (low, high), joined)
    if bend:
        return [flat_patch(bend, level, role, 0.55)]
    centre = [(x + 0.5 + width / 2 * cos(a * pi / 8), y + 0.5 + width / 2 * sin(a * pi / 8)) for a in range(16)]
    return [flat_patch(centre, level, role, 0.55), *(flat_patch(arms[name], level, role, 0.55) for name in joined)]


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
        outlines = [square(x + start, y + 0.485, 0.22, 0.03) for start in (0.14, 0.64)]
    elif joined in (["south", "north"], ["south"], ["north"]):
        outlines = [square(x + 0.485, y + start, 0.03, 0.22) for start in (0.14, 0.64)]
    else:
        outlines = []
    return [flat_patch(outline, kind.level, kind.mark, 0.8) for outline in outlines]
