"""A place on the screen that can be pressed and is drawn by a function."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.motion import Count
from game.ui.widgets.base import Look, Pressable, draw_focus


class Spot(Pressable):
    """A place that `paint(canvas, rect, look)` draws."""

    def __init__(self, id: str, rect: FRect, paint: Callable[[Canvas, FRect, Look], None], *, words: str = "",
                 hint: str = "", value: object = None, enabled: bool = True, radius: float = 10) -> None:
        super().__init__(id, rect, words, enabled=enabled, hint=hint, value=value)
        self.paint = paint
        self.radius = radius

    def draw(self, canvas: Canvas, look: Look) -> None:
        if (look.hover or look.held) and self.enabled:
            canvas.box(self.rect.inflate(6, 4), "panel-soft", self.radius)
        self.paint(canvas, self.rect, look)
        if look.focus:
            draw_focus(canvas, self.rect, self.radius)


class NumberSpot(Spot):
    """A spot that shows a number, which counts to its new value; `paint(canvas, rect, look, number)` draws it."""

    def __init__(self, id: str, rect: FRect, number: float,
                 paint: Callable[[Canvas, FRect, Look, float], None], *, words: str = "", hint: str = "",
                 value: object = None) -> None:
        super().__init__(id, rect, self._paint, words=words, hint=hint, value=value)
        self._paint_number = paint
        self._count = Count(number)

    def adopt(self, old: NumberSpot) -> None:
        self._count.adopt(old._count)

    def tick(self, now: float) -> bool:
        return self._count.tick(now)

    def _paint(self, canvas: Canvas, rect: FRect, look: Look) -> None:
        self._paint_number(canvas, rect, look, self._count.shown(canvas.theme.reduced_motion))
