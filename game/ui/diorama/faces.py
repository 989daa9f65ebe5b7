"""Solids to flat faces in space: corners in tiles, a name, a role; turned, lit and culled elsewhere."""

from dataclasses import dataclass
from math import cos, pi, sin

from game.ui.diorama.projection import Point3
from game.ui.diorama.solids import Decal, Solid

_ROUND = 20  # facets of a full circle
_RINGS = 5  # bands of a dome from foot to crown


@dataclass(frozen=True, slots=True)
class Face:
    """Corners anticlockwise as seen from outside, starting bottom left; decals lie on it in order."""

    corners: tuple[Point3, ...]
    role: str
    decals: tuple[Decal, ...] = ()


def faces_of(solid: Solid) -> list[Face]:
    """All faces of a solid that has flat faces or facets (every kind but ball, puff and bar)."""
    return _BUILDERS[solid.kind](solid)


def _named(solid: Solid, corners: dict[str, list[Point3]]) -> list[Face]:
    faces = []
    for name, points in corners.items():
        decals = tuple(decal for decal in solid.decals if decal.face == name)
        faces.append(Face(tuple(points), solid.faces.get(name, solid.role), decals))
    return faces


def _walls(x: float, y: float, z: float, far_x: float, far_y: float, heights: tuple[float, float]) -> dict:
    """The four sides of a block whose top is `heights[0]` at x and `heights[1]` at far_x."""
    low, high = z + heights[0], z + heights[1]
    return {
        "north": [(far_x, y, z), (x, y, z), (x, y, low), (far_x, y, high)],
        "west": [(x, y, z), (x, far_y, z), (x, far_y, low), (x, y, low)],
        "south": [(x, far_y, z), (far_x, far_y, z), (far_x, far_y, high), (x, far_y, low)],
        "east": [(far_x, far_y, z), (far_x, y, z), (far_x, y, high), (far_x, far_y, high)],
    }


def _box(solid: Solid) -> list[Face]:
    x, y, z, wide, deep, high = solid.numbers
    sides = _walls(x, y, z, x + wide, y + deep, (high, high))
    return _named(solid, sides | {"top": _lid(x, y, z + high, wide, deep)})


def _lid(x: float, y: float, z: float, wide: float, deep: float) -> list[Point3]:
    return [(x, y + deep, z), (x + wide, y + deep, z), (x + wide, y, z), (x, y, z)]


def _plane(solid: Solid) -> list[Face]:
    x, y, z, wide, deep = solid.numbers
    return _named(solid, {"top": _lid(x, y, z, wide, deep)})


def _wedge(solid: Solid) -> list[Face]:
    x, y, z, wide, deep, low, high = solid.numbers
    if solid.along == "y":
        far_x, far_y = x + wide, y + deep
        near, far = z + low, z + high
        return _named(solid, {
            "north": [(far_x, y, z), (x, y, z), (x, y, near), (far_x, y, near)],
            "west": [(x, y, z), (x, far_y, z), (x, far_y, far), (x, y, near)],
            "south": [(x, far_y, z), (far_x, far_y, z), (far_x, far_y, far), (x, far_y, far)],
            "east": [(far_x, far_y, z), (far_x, y, z), (far_x, y, near), (far_x, far_y, far)],
            "top": [(x, far_y, far), (far_x, far_y, far), (far_x, y, near), (x, y, near)],
        })
    top = [(x, y + deep, z + low), (x + wide, y + deep, z + high), (x + wide, y, z + high), (x, y, z + low)]
    return _named(solid, _walls(x, y, z, x + wide, y + deep, (low, high)) | {"top": top})


def _gable(solid: Solid) -> list[Face]:
    x, y, z, wide, deep, high = solid.numbers
    far_x, far_y, top = x + wide, y + deep, z + high
    middle_x, middle_y = x + wide / 2, y + deep / 2
    if solid.along == "y":
        return _named(solid, {
            "north": [(far_x, y, z), (x, y, z), (middle_x, y, top)],
            "west": [(x, y, z), (x, far_y, z), (middle_x, far_y, top), (middle_x, y, top)],
            "east": [(far_x, far_y, z), (far_x, y, z), (middle_x, y, top), (middle_x, far_y, top)],
            "south": [(x, far_y, z), (far_x, far_y, z), (middle_x, far_y, top)],
        })
    return _named(solid, {
        "north": [(far_x, y, z), (x, y, z), (x, middle_y, top), (far_x, middle_y, top)],
        "west": [(x, y, z), (x, far_y, z), (x, middle_y, top)],
        "south": [(x, far_y, z), (far_x, far_y, z), (far_x, middle_y, top), (x, middle_y, top)],
        "east": [(far_x, far_y, z), (far_x, y, z), (far_x, middle_y, top)],
    })


def _pyramid(solid: Solid) -> list[Face]:
    x, y, z, wide, deep, high = solid.numbers
    far_x, far_y = x + wide, y + deep
    tip = (x + wide / 2, y + deep / 2, z + high)
    return _named(solid, {
        "north": [(far_x, y, z), (x, y, z), tip],
        "west": [(x, y, z), (x, far_y, z), tip],
        "south": [(x, far_y, z), (far_x, far_y, z), tip],
        "east": [(far_x, far_y, z), (far_x, y, z), tip],
    })


def _prow(solid: Solid) -> list[Face]:
    x, y, z, wide, deep, high = solid.numbers
    far_y, top = y + deep, z + high
    tip, tip_top = (x + wide, y + deep / 2, z), (x + wide, y + deep / 2, top)
    return _named(solid, {
        "north": [tip, (x, y, z), (x, y, top), tip_top],
        "west": [(x, y, z), (x, far_y, z), (x, far_y, top), (x, y, top)],
        "south": [(x, far_y, z), tip, tip_top, (x, far_y, top)],
        "top": [(x, far_y, top), tip_top, (x, y, top)],
    })


def _column(solid: Solid) -> list[Face]:
    x, y, z, radius, height = solid.numbers[:5]
    end_radius = solid.numbers[5] if len(solid.numbers) > 5 else radius
    foot = _ring((x, y, z), radius, 0.0, solid.along)
    head = _ring((x, y, z), end_radius, height, solid.along)
    side = _band(foot, head, solid.faces.get("side", solid.role))
    return side if solid.kind == "ring" else [*side, *_caps(solid, foot, head)]


def _caps(solid: Solid, foot: list[Point3], head: list[Point3]) -> list[Face]:
    role = solid.faces.get("top", solid.role)
    decals = tuple(decal for decal in solid.decals if decal.face == "top")
    return [Face(tuple(head), role, decals), Face(tuple(reversed(foot)), role)]


def _cone(solid: Solid) -> list[Face]:
    x, y, z, radius, height = solid.numbers
    foot = _ring((x, y, z), radius, 0.0, "z")
    return _band(foot, [(x, y, z + height)] * _ROUND, solid.role)


def _dome(solid: Solid) -> list[Face]:
    x, y, z, radius = solid.numbers[:4]
    height = solid.numbers[4] if len(solid.numbers) > 4 else radius
    rings = []
    for step in range(_RINGS + 1):
        angle = step / _RINGS * pi / 2
        rings.append(_ring((x, y, z), radius * cos(angle), height * sin(angle), "z"))
    return [face for low, high in zip(rings, rings[1:], strict=False) for face in _band(low, high, solid.role)]


def _disc(solid: Solid) -> list[Face]:
    x, y, z, radius = solid.numbers
    return [Face(tuple(_ring((x, y, z), radius, 0.0, "z")), solid.role, solid.decals)]


def _ring(centre: Point3, radius: float, offset: float, along: str) -> list[Point3]:
    """Points round the axis, `offset` along it from the centre, anticlockwise as seen from the axis's far end."""
    points = []
    for step in range(_ROUND):
        angle = -2 * pi * step / _ROUND
        first, second = radius * cos(angle), radius * sin(angle)
        if along == "x":
            points.append((centre[0] + offset, centre[1] + first, centre[2] + second))
        elif along == "y":
            points.append((centre[0] + second, centre[1] + offset, centre[2] + first))
        else:
            points.append((centre[0] + first, centre[1] + second, centre[2] + offset))
    return points


def _band(low: list[Point3], high: list[Point3], role: str) -> list[Face]:
    faces = []
    for index in range(_ROUND):
        after = (index + 1) % _ROUND
        faces.append(Face((low[index], low[after], high[after], high[index]), role))
    return faces


_BUILDERS = {
    "box": _box, "wedge": _wedge, "gable": _gable, "pyramid": _pyramid, "plane": _plane,
    "prow": _prow, "ring": _column, "cylinder": _column, "cone": _cone, "dome": _dome, "disc": _disc,
}
