"""The map fitted into a rectangle: scale, and places in tiles to pixels and back."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.ui.diorama.projection import Box, Point, ground_place, project

_MARGIN = 0.025  # of the smaller side of the rectangle


@dataclass(frozen=True, slots=True)
class View:
    """`scale` pixels per pixel at scale 1; `origin` is the pixel of the place (0, 0, 0) in the rectangle."""

    scale: float
    origin: Point

    def pixel(self, x: float, y: float, z: float = 0.0) -> Point:
        """The pixel of a place in tiles."""
        across, down = project(x, y, z)
        return self.origin[0] + across * self.scale, self.origin[1] + down * self.scale

    def place(self, pixel: Point) -> Point:
        """The place on the ground, in tiles, under a pixel."""
        return ground_place((pixel[0] - self.origin[0]) / self.scale, (pixel[1] - self.origin[1]) / self.scale)


def fit(size: tuple[int, int], points: Iterable[Point], boxes: Iterable[Box], head: int = 0, aside: int = 0) -> View:
    """The view that shows all points (pixels at scale 1) and the tops of all boxes, centred, as large as it can.

    The uppermost `head` and the leftmost `aside` pixels stay free for what lies over the picture.
    """
    left, top, right, bottom = _bounds(points, boxes)
    margin = min(size) * _MARGIN
    scale = min((size[0] - aside - 2 * margin) / (right - left), (size[1] - head - 2 * margin) / (bottom - top))
    scale = max(scale, 0.05)
    origin = ((size[0] + aside) / 2 - (left + right) / 2 * scale, (size[1] + head) / 2 - (top + bottom) / 2 * scale)
    return View(scale, (round(origin[0]), round(origin[1])))


def fill(size: tuple[int, int], points: Iterable[Point], boxes: Iterable[Box], focus: Point | None = None) -> View:
    """The view that leaves nothing of the rectangle empty, so that some of the map lies beyond its edges. Its middle is
    as near as can be to `focus`, a pixel at scale 1, or to the middle of the map."""
    left, top, right, bottom = _bounds(points, boxes)
    scale = max(size[0] / (right - left), size[1] / (bottom - top), 0.05)
    across, down = focus or ((left + right) / 2, (top + bottom) / 2)
    x = max(size[0] - right * scale, min(-left * scale, size[0] / 2 - across * scale))
    y = max(size[1] - bottom * scale, min(-top * scale, size[1] / 2 - down * scale))
    return View(scale, (round(x), round(y)))


def _bounds(points: Iterable[Point], boxes: Iterable[Box]) -> tuple[float, float, float, float]:
    corners = list(points)
    for x0, y0, _, x1, y1, top in boxes:
        corners += [project(x0, y0, top), project(x1, y0, top), project(x0, y1, top)]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(down), max(across), max(down)
