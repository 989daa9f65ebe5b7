"""A place on the screen that can be pressed and is drawn by a function."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.inputs import Key
from game.ui.motion import SLOW, resting
from game.ui.widgets.base import Intent, Look, Widget, draw_focus


class Spot(Widget):
    """Pressed by pointer, enter or space it gives `press` with its `value`; `paint(canvas, rect, look)` draws it."""

    takes_focus = True

    def __init__(self, id: str, rect: FRect, paint: Callable[[Canvas, FRect, Look], None], *, words: str = "",
                 hint: str = "", value: object = None, enabled: bool = True, radius: float = 10) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.paint = paint
        self.words = words
        self.value = value
        self.radius = radius

    @property
    def label(self) -> str:
        return self.words or self.hint

    def release(self, x: float, y: float) -> list[Intent]:
        return [Intent(self.id, "press", self.value)] if self.rect.collidepoint(x, y) else []

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "press", self.value)] if key.name in ("return", "space", "enter") else None

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
        self.number = number
        self._paint_number = paint
        self._way = resting(number)
        self._now = 0.0

    def adopt(self, old: NumberSpot) -> None:
        self._now = old._now
        self._way = old._way.towards(self.number, old._now, SLOW)

    def tick(self, now: float) -> bool:
        self._now = now
        return not self._way.is_over(now)

    def _paint(self, canvas: Canvas, rect: FRect, look: Look) -> None:
        shown = self.number if canvas.theme.reduced_motion else self._way.at(self._now)
        self._paint_number(canvas, rect, look, shown)
