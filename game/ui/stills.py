"""Pictures of widgets at rest, so that drawing a screen again costs little while most of it stands still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import pygame

from game.ui.canvas import Canvas
from game.ui.focus import Focus
from game.ui.widgets.base import Widget, walk

AT_ONCE = 2
FULL = 0.7  # of a picture that must be drawn on for it to be kept as it is, not cut
REACH = 24.0  # how far a widget draws beyond its rectangle: shadows, rings, a risen card


class Picture(NamedTuple):
    """What a widget drew, on nothing, and the pixel of the window where it lies; None if it drew nothing."""

    surface: pygame.Surface | None
    at: tuple[int, int]


class Stills:
    """Keeps a picture of each outermost widget until it moves, is touched, or is built anew.

    A widget gets its picture when it is drawn again in the same state, a few widgets each time: many never are, and one
    turn of the window must not be late for all of them.
    """

    def __init__(self) -> None:
        self._left = AT_ONCE
        self._pictures: dict[str, tuple[tuple, Picture | None]] = {}
        self._homes: dict[str, str] = {}

    def build(self, widgets: Sequence[Widget]) -> None:
        """Other widgets from now on."""
        self._pictures.clear()
        self._homes = {inner.id: widget.id for widget in widgets for inner in walk([widget])}

    def begin(self, is_busy: bool) -> None:
        """The screen is drawn once more; while it is busy with other pictures, those of widgets can wait."""
        self._left = 0 if is_busy else AT_ONCE

    def forget(self) -> None:
        """Something was touched: every picture may be out of date."""
        self._pictures.clear()

    def drop(self, id: str) -> None:
        """That outermost widget moves."""
        self._pictures.pop(id, None)

    def draw(self, canvas: Canvas, widget: Widget, focus: Focus | None, paint: Callable[[], None]) -> None:
        """Draws an outermost widget, from its picture if it has one that looks the same."""
        if canvas.tools.text.recorder is not None:
            paint()
            return
        place = canvas.px(widget.rect.inflate(2 * REACH, 2 * REACH))
        key = (place.topleft, place.size, self._look(widget, focus))
        seen, picture = self._pictures.get(widget.id, (None, None))
        if seen != key:
            self._pictures[widget.id] = key, None
        if seen != key or (picture is None and (canvas.is_behind or not self._left)):
            paint()
            return
        if picture is None:
            self._left -= 1
            picture = picture_of(canvas, place, paint)
            self._pictures[widget.id] = key, None if canvas.is_behind else picture
        if picture.surface is not None:
            canvas.surface.blit(picture.surface, picture.at)

    def _look(self, widget: Widget, focus: Focus | None) -> tuple:
        if focus is None:
            return ()
        ids = (focus.hover, focus.held, focus.id)
        return (*(id if self._homes.get(id) == widget.id else "" for id in ids), focus.by_keyboard)


def picture_of(canvas: Canvas, place: pygame.Rect, paint: Callable[[], None]) -> Picture:
    """What `paint` draws at a place of the window, cut to where there is anything."""
    whole = pygame.Surface(place.size, pygame.SRCALPHA)
    with canvas.lent(whole, place.topleft):
        paint()
    inked = whole.get_bounding_rect()
    if not inked.size[0]:
        return Picture(None, place.topleft)
    if inked.width * inked.height > FULL * place.width * place.height:
        return Picture(whole, place.topleft)
    return Picture(whole.subsurface(inked).copy(), (place.x + inked.x, place.y + inked.y))
