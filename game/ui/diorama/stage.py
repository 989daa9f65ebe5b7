"""What is drawn over the still picture: movers, turning rotors and new props, each behind what hides it."""

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.ui.diorama.backdrop import Backdrop, cover
from game.ui.diorama.depth import centre_depth, is_in_front, meet_on_screen
from game.ui.diorama.projection import Box
from game.ui.diorama.raster import BLEND, Sprite
from game.ui.diorama.standing import Standing

_CELL = 96  # pixels of one cell of the index of props
_SLACK = 24  # pixels at scale 1 around a mover that its cover must also fit while it goes an eighth of a tile


class Actor(NamedTuple):
    """One sprite in this frame; `key` names the place on its way at which the same props hide it."""

    key: tuple
    sprite: Sprite
    rect: pygame.Rect
    box: Box


class Stage:
    """Draws actors over one still picture; remembers what covers them there."""

    def __init__(self, picture: pygame.Surface, standing: Sequence[Standing], backdrop: Backdrop):
        self._picture = picture
        self._slack = round(_SLACK * backdrop.scale) + 2
        self._props = [(each, *backdrop.sprite_and_rect(each)) for each in standing]
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._covers: dict[tuple, tuple | None] = {}
        for index, (_, _, rect) in enumerate(self._props):
            for cell in _cells(rect):
                self._cells.setdefault(cell, []).append(index)

    def draw(self, target: pygame.Surface, actors: list[Actor]) -> None:
        """Draws all actors, far ones first."""
        actors.sort(key=lambda actor: centre_depth(actor.box))
        for actor in actors:
            target.blit(actor.sprite.surface, actor.rect, special_flags=BLEND)
            found = self._cover(actor)
            if found:
                target.blit(found[0], found[1])

    def prop_at(self, pixel: tuple[int, int]) -> Standing | None:
        """The frontmost prop whose picture covers the pixel."""
        for index in reversed(self._cells.get((pixel[0] // _CELL, pixel[1] // _CELL), [])):
            standing, sprite, rect = self._props[index]
            if rect.collidepoint(pixel) and sprite.surface.get_at((pixel[0] - rect.left, pixel[1] - rect.top)).a > 127:
                return standing
        return None

    def _cover(self, actor: Actor) -> tuple | None:
        if actor.key not in self._covers:
            self._covers[actor.key] = self._make_cover(actor)
        return self._covers[actor.key]

    def _make_cover(self, actor: Actor) -> tuple | None:
        region = actor.rect.inflate(self._slack * 2, self._slack * 2)
        near = sorted({index for cell in _cells(region) for index in self._cells.get(cell, [])})
        front = [(sprite, rect) for standing, sprite, rect in (self._props[index] for index in near)
                 if rect.colliderect(region) and _hides(standing.box, actor.box)]
        return (cover(self._picture, region, front), region) if front else None


def _hides(box: Box, other: Box) -> bool:
    if not meet_on_screen(box, other):
        return False
    if is_in_front(box, other):
        return True
    return not is_in_front(other, box) and centre_depth(box) > centre_depth(other)


def _cells(rect: pygame.Rect) -> list[tuple[int, int]]:
    columns = range(rect.left // _CELL, rect.right // _CELL + 1)
    rows = range(rect.top // _CELL, rect.bottom // _CELL + 1)
    return [(column, row) for column in columns for row in rows]
