"""Zones on screen: which tile belongs to which, and the glow around the chosen one."""

from game.ui.diorama.model import DioramaModel, Tile
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.patches import Patch
from game.ui.diorama.projection import Point, project
from game.ui.diorama.raster import Sprite, premultiplied, rasterise

_EDGES = ((1, 0, ((1, 0), (1, 1))), (0, 1, ((1, 1), (0, 1))), (-1, 0, ((0, 1), (0, 0))), (0, -1, ((0, 0), (1, 0))))
_EDGE_WIDTH = 0.15


def zones_by_tile(model: DioramaModel) -> dict[Tile, str]:
    """The zone of every tile that has one; where zones overlap, the one listed first."""
    found: dict[Tile, str] = {}
    for zone in model.zones:
        for tile in zone.tile_set():
            found.setdefault(tile, zone.id)
    return found


def zone_glow(tiles: set[Tile], palette: DioramaPalette, scale: float) -> Sprite:
    """A tint over the tiles and a line round them, about the pixel of the place (0, 0)."""
    patches = [Patch(tuple(project(x + a, y + b) for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))), "highlight", 0.5)
               for x, y in sorted(tiles)]
    for x, y in sorted(tiles):
        for step_x, step_y, ends in _EDGES:
            if (x + step_x, y + step_y) not in tiles:
                patches.append(_edge((x, y), (step_x, step_y), ends))

    def paint(patch: Patch) -> tuple:
        return premultiplied(palette.colour(patch.role), 0.38 if patch.role == "highlight" else 0.95)

    return rasterise(patches, paint, scale)


def _edge(tile: Tile, step: tuple[int, int], ends: tuple[Point, Point]) -> Patch:
    (ax, ay), (bx, by) = ends
    inner_x, inner_y = -step[0] * _EDGE_WIDTH, -step[1] * _EDGE_WIDTH
    corners = ((ax, ay), (bx, by), (bx + inner_x, by + inner_y), (ax + inner_x, ay + inner_y))
    return Patch(tuple(project(tile[0] + x, tile[1] + y) for x, y in corners), "highlight-line", 0.5)
