"""Sprites of pieces and rotors, each drawn once per piece, scale, turn and theme."""

from math import cos, pi, sin

import pygame

from game.ui.diorama.kit import Piece, Rotor
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.patches import Patch, Placing, shadow_outline
from game.ui.diorama.projection import Point, Point3, project, turn_point
from game.ui.diorama.raster import Sprite, premultiplied, rasterise

ROTOR_FRAMES = 12
_SHADOW_ROLE = "shadow"


class SpriteCache:
    """Sprites for one palette; `set_scale` forgets those of another scale."""

    def __init__(self, palette: DioramaPalette):
        self.palette = palette
        self.scale = 1.0
        self._sprites: dict[tuple, Sprite] = {}
        self._outlines: dict[tuple, list[list[Point]]] = {}

    def set_scale(self, scale: float) -> None:
        """Pixels per pixel at scale 1 (a tile is 128 x 64 times this)."""
        if scale != self.scale:
            self.scale = scale
            self._sprites.clear()

    def piece(self, piece: Piece, turn: int) -> Sprite:
        """The piece without its shadow."""
        return self._get(("piece", piece.id, turn), lambda: piece.patches(turn))

    def mover(self, piece: Piece, turn: int) -> Sprite:
        """The piece standing on its own shadow: for things that move over the finished ground."""
        return self._get(("mover", piece.id, turn), lambda: [*self._shadow(piece, turn), *piece.patches(turn)])

    def rotor(self, rotor: Rotor, facing: str, frame: int) -> Sprite:
        """One of ROTOR_FRAMES pictures of the blades, about their hub."""
        key = ("rotor", rotor.radius, rotor.blades, rotor.role, rotor.width, facing, frame)
        return self._get(key, lambda: rotor_patches(rotor, facing, frame))

    def shadows(self, piece: Piece, turn: int) -> list[list[Point]]:
        """Outlines of the piece's shadow on the ground, in tiles from its origin."""
        key = (piece.id, turn)
        if key not in self._outlines:
            placing = Placing(piece.footprint, turn)
            self._outlines[key] = [shadow_outline(solid, placing) for solid in piece.solids]
        return self._outlines[key]

    def paint(self, patch: Patch) -> tuple:
        """The colour of a patch in this palette."""
        if patch.role == _SHADOW_ROLE:
            return premultiplied(self.palette.colour(_SHADOW_ROLE), 0.25)
        return self.palette.tone(patch.role, patch.light)

    def _shadow(self, piece: Piece, turn: int) -> list[Patch]:
        return [Patch(tuple(project(x, y) for x, y in outline), _SHADOW_ROLE, 0.5)
                for outline in self.shadows(piece, turn)]

    def _get(self, key: tuple, patches) -> Sprite:
        sprite = self._sprites.get(key)
        if sprite is None:
            sprite = rasterise(patches(), self.paint, self.scale)
            self._sprites[key] = sprite
        return sprite


def rotor_place(rotor: Rotor, piece: Piece, turn: int) -> tuple[Point3, str]:
    """The hub of a turned piece's rotor in tiles from the piece's origin, and the axis it looks along."""
    facing = rotor.facing if turn % 2 == 0 else {"x": "y", "y": "x"}[rotor.facing]
    return turn_point(rotor.at, piece.footprint, turn), facing


def scaled(sprite: Sprite, factor: float) -> Sprite:
    """The sprite shrunk or grown about its origin; used for the short pop of something new."""
    width, height = sprite.surface.get_size()
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return Sprite(pygame.transform.smoothscale(sprite.surface, size), round(sprite.left * factor),
                  round(sprite.top * factor))


def rotor_patches(rotor: Rotor, facing: str, frame: int) -> list[Patch]:
    """The blades at one of ROTOR_FRAMES angles, about their hub at (0, 0)."""
    patches = []
    for blade in range(rotor.blades):
        angle = 2 * pi * (blade + frame / ROTOR_FRAMES) / rotor.blades
        along = (cos(angle), sin(angle))
        across = (-along[1] * rotor.radius * rotor.width, along[0] * rotor.radius * rotor.width)
        shape = ((0.06, 0.3), (0.3, 0.5), (1.0, 0.12), (1.0, -0.05), (0.06, -0.3))
        points = []
        for far, wide in shape:
            flat = far * rotor.radius * along[0] + wide * across[0]
            rise = far * rotor.radius * along[1] + wide * across[1]
            points.append(project(0.0, flat, rise) if facing == "x" else project(flat, 0.0, rise))
        patches.append(Patch(tuple(points), rotor.role, 0.75))
    hub = [(5 * cos(a * pi / 6), 5 * sin(a * pi / 6)) for a in range(12)]
    return [*patches, Patch(tuple(hub), rotor.role, 0.3)]
