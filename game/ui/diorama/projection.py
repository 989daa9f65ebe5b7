"""The one camera: places in tiles (x right-down, y left-down, z up) to pixels at scale 1, and back.

A ground tile is 128 x 64 pixels at scale 1 (a true 2:1 dimetric view, 30 degrees above the ground).
"""

HALF_WIDTH = 64.0
HALF_HEIGHT = 32.0
RISE = 78.4  # pixels that one tile of height takes on screen
UNIT = 90.5  # pixels of one tile of length seen square on: the radius of a ball of radius 1
TILT = RISE / 64.0  # how far one tile of height moves a point along a ground axis, in tiles

Point = tuple[float, float]
Point3 = tuple[float, float, float]
Box = tuple[float, float, float, float, float, float]


def project(x: float, y: float, z: float = 0.0) -> Point:
    """Pixels at scale 1 of a place in tiles, from the projection of (0, 0, 0)."""
    return (x - y) * HALF_WIDTH, (x + y) * HALF_HEIGHT - z * RISE


def ground_place(pixel_x: float, pixel_y: float) -> Point:
    """The place on the ground (z = 0), in tiles, under a pixel at scale 1."""
    across, along = pixel_x / HALF_WIDTH, pixel_y / HALF_HEIGHT
    return (along + across) / 2, (along - across) / 2


def turn_point(point: Point3, footprint: Point, turn: int) -> Point3:
    """The point after `turn` quarter turns (x towards y) within a footprint of width and depth in tiles."""
    x, y, z = point
    width, depth = footprint
    if turn == 1:
        return depth - y, x, z
    if turn == 2:
        return width - x, depth - y, z
    if turn == 3:
        return y, width - x, z
    return point


def turn_footprint(footprint: Point, turn: int) -> Point:
    """Width and depth in tiles after `turn` quarter turns."""
    return (footprint[1], footprint[0]) if turn % 2 else footprint


def enclosing_box(points: list[Point3]) -> Box:
    """Least and greatest x, y and z of the points: (x0, y0, z0, x1, y1, z1)."""
    columns = list(zip(*points, strict=True))
    return (*(min(column) for column in columns), *(max(column) for column in columns))


def bounds(points: list[Point]) -> tuple[float, float, float, float]:
    """Least x and y and greatest x and y of points on screen."""
    across, along = [point[0] for point in points], [point[1] for point in points]
    return min(across), min(along), max(across), max(along)


def convex_hull(points: list[Point]) -> list[Point]:
    """The corners of the convex hull in order (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    return _chain(ordered)[:-1] + _chain(ordered[::-1])[:-1]


def _chain(points: list[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in points:
        while len(chain) > 1 and _turns_right(chain[-2], chain[-1], point):
            chain.pop()
        chain.append(point)
    return chain


def _turns_right(first: Point, second: Point, third: Point) -> bool:
    cross = (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0])
    return cross <= 0
