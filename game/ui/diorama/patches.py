"""A piece as coloured polygons on screen: turned, culled, lit and in painting order. Independent of scale and theme."""

from collections.abc import Iterable
from functools import lru_cache
from math import cos, hypot, pi, sin
from typing import NamedTuple

from game.ui.diorama.depth import back_to_front
from game.ui.diorama.faces import Face, faces_of
from game.ui.diorama.projection import (
    UNIT,
    Box,
    Point,
    Point3,
    convex_hull,
    enclosing_box,
    project,
    turn_point,
)
from game.ui.diorama.solids import Decal, Solid

_VIEW = (0.612, 0.612, 0.5)
_ROUND = ("ball", "puff", "cone", "dome", "disc")
_SHADOW_SHIFT = (0.52, -0.26)  # where the shadow of one tile of height falls on the ground, in tiles
_SHADOW_HEIGHT = 1.6  # higher things cast no longer shadows: soft noon light


class Patch(NamedTuple):
    """A filled polygon in pixels at scale 1; light runs from 0 (turned away) to 1 (facing the light)."""

    points: tuple[Point, ...]
    role: str
    light: float


class Placing(NamedTuple):
    """How a piece stands: its footprint in tiles before the turn, and quarter turns from x towards y."""

    footprint: Point
    turn: int

    def point(self, point: Point3) -> Point3:
        return turn_point(point, self.footprint, self.turn)


def piece_patches(solids: Iterable[Solid], placing: Placing) -> list[Patch]:
    """The polygons of all solids, back to front; solids that run into each other are painted in their order."""
    solids = list(solids)
    boxes = [turned_box(solid, placing) for solid in solids]
    patches: list[Patch] = []
    for index in back_to_front(boxes):
        patches.extend(solid_patches(solids[index], placing))
    return patches


def turned_box(solid: Solid, placing: Placing) -> Box:
    """The enclosing box of a solid after the turn, in tiles."""
    x0, y0, z0, x1, y1, z1 = solid.box()
    return enclosing_box([placing.point((x0, y0, z0)), placing.point((x1, y1, z1))])


def solid_patches(solid: Solid, placing: Placing) -> list[Patch]:
    """The polygons of one solid that face the viewer, with their decals."""
    if solid.kind in ("ball", "puff"):
        return _ball(solid, placing)
    if solid.kind == "bar":
        return _bar(solid, placing)
    patches: list[Patch] = []
    for face in faces_of(solid):
        patches.extend(_face_patches(face, placing))
    return patches


def shadow_outline(solid: Solid, placing: Placing) -> list[Point]:
    """The outline of the solid's shadow on the ground, in tiles, as places (x, y)."""
    foot = _footprint(solid)
    low, high = solid.box()[2], solid.box()[5]
    points = []
    for height in {min(low, _SHADOW_HEIGHT), min(high, _SHADOW_HEIGHT)}:
        for x, y in foot:
            turned = placing.point((x, y, 0.0))
            points.append((turned[0] + height * _SHADOW_SHIFT[0], turned[1] + height * _SHADOW_SHIFT[1]))
    return convex_hull(points)


def light_on(normal: Point3) -> float:
    """Light from the top left on a face: tops 1, faces to the lower left 0.5, to the lower right 0."""
    x, y, z = normal
    side_x = 0.0 if x > 0 else 1.05
    side_y = 0.5 if y > 0 else 0.62
    return z * z * (1.0 if z > 0 else 0.0) + x * x * side_x + y * y * side_y


def _footprint(solid: Solid) -> list[Point]:
    x0, y0, _, x1, y1, _ = solid.box()
    if solid.kind in _ROUND or (solid.kind in ("cylinder", "ring") and solid.along == "z"):
        middle, radius = ((x0 + x1) / 2, (y0 + y1) / 2), (x1 - x0) / 2
        return [(middle[0] + radius * x, middle[1] + radius * y) for x, y in _circle(12)]
    if solid.kind == "bar":
        half = solid.numbers[6] / 2
        x0, y0, x1, y1 = x0 - half, y0 - half, x1 + half, y1 + half
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def _face_patches(face: Face, placing: Placing) -> list[Patch]:
    corners = [placing.point(corner) for corner in face.corners]
    normal = _normal(corners)
    if normal is None or sum(a * b for a, b in zip(normal, _VIEW, strict=True)) <= 1e-6:
        return []
    light = light_on(normal)
    patches = [Patch(tuple(project(*corner) for corner in corners), face.role, light)]
    for decal in face.decals:
        for outline in _decal_outlines(decal):
            points = tuple(project(*_on_face(corners, across, up)) for across, up in outline)
            patches.append(Patch(points, decal.role, light))
    return patches


def _normal(corners: list[Point3]) -> Point3 | None:
    """The unit normal pointing out, by Newell's sum (the axes are left-handed); None for a face without area."""
    x = y = z = 0.0
    for (ax, ay, az), (bx, by, bz) in zip(corners, [*corners[1:], corners[0]], strict=True):
        x, y, z = x + az * by - ay * bz, y + ax * bz - az * bx, z + ay * bx - ax * by
    length = hypot(x, y, z)
    return (x / length, y / length, z / length) if length > 1e-9 else None


def _on_face(corners: list[Point3], across: float, up: float) -> Point3:
    """The point of a face at shares of its width and height; triangles narrow towards their tip."""
    left, right, top_right = corners[0], corners[1], corners[2]
    top_left = corners[3] if len(corners) > 3 else corners[2]
    return tuple(
        (a + (b - a) * across) * (1 - up) + (d + (c - d) * across) * up
        for a, b, c, d in zip(left, right, top_right, top_left, strict=True)
    )


@lru_cache(maxsize=256)
def _decal_outlines(decal: Decal) -> list[list[Point]]:
    """Outlines of the decal's marks in shares of the face."""
    if decal.kind == "rect":
        return [_rect(*decal.numbers)]
    if decal.kind == "spot":
        across, up, radius = decal.numbers
        return [[(across + radius * x, up + radius * y) for x, y in _circle(14)]]
    columns, rows = {"grid": decal.numbers, "stripes": (*decal.numbers, 1), "bands": (1, *decal.numbers)}[decal.kind]
    return _grid(int(columns), int(rows), decal)


def _grid(columns: int, rows: int, decal: Decal) -> list[list[Point]]:
    inner = 1 - 2 * decal.margin
    wide, high = inner / columns, inner / rows
    gap_x = decal.gap * wide if decal.kind != "bands" else 0.0
    gap_y = decal.gap * high if decal.kind != "stripes" else 0.0
    outlines = []
    for row in range(rows):
        for column in range(columns):
            x, y = decal.margin + column * wide + gap_x / 2, decal.margin + row * high + gap_y / 2
            outlines.append(_rect(x, y, x + wide - gap_x, y + high - gap_y))
    return outlines


def _rect(x0: float, y0: float, x1: float, y1: float) -> list[Point]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


@lru_cache(maxsize=16)
def _circle(steps: int) -> tuple[Point, ...]:
    return tuple((cos(2 * pi * step / steps), sin(2 * pi * step / steps)) for step in range(steps))


def _ball(solid: Solid, placing: Placing) -> list[Patch]:
    """Three nested circles: dark rim, middle, light towards the top left."""
    x, y, z, radius = solid.numbers
    across, down = project(*placing.point((x, y, z)))
    radius *= UNIT
    rings = ((1.0, 0.0, 0.06), (0.86, 0.13, 0.5), (0.52, 0.33, 0.98))
    if solid.kind == "puff":
        rings = ((1.0, 0.0, 0.5), (0.8, 0.16, 0.9))
    patches = []
    for size, shift, light in rings:
        centre_x, centre_y = across - shift * radius * 0.62, down - shift * radius * 0.78
        points = tuple((centre_x + size * radius * a, centre_y + size * radius * b) for a, b in _circle(28))
        patches.append(Patch(points, solid.role, light))
    return patches


def _bar(solid: Solid, placing: Placing) -> list[Patch]:
    x, y, z, x2, y2, z2, thickness = solid.numbers
    start, end = project(*placing.point((x, y, z))), project(*placing.point((x2, y2, z2)))
    half = thickness * UNIT / 2
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    across, down = -(end[1] - start[1]) / length * half, (end[0] - start[0]) / length * half
    if across > 0 or (across == 0 and down > 0):
        across, down = -across, -down
    lit = ((start[0] + across, start[1] + down), (end[0] + across, end[1] + down), end, start)
    dim = (start, end, (end[0] - across, end[1] - down), (start[0] - across, start[1] - down))
    return [Patch(dim, solid.role, 0.15), Patch(lit, solid.role, 0.7)]
