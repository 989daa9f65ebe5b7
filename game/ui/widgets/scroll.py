"""A list longer than its rectangle: scrolled by wheel, by dragging, by its bar, or by moving the focus."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.motion import QUICK, Tween, resting
from game.ui.widgets.base import Intent, Widget

NOTCH = 64.0
BAR = 8.0


class ScrollList(Widget):
    """Shows widgets that were laid out from the top of its rectangle down, as far as they need.

    What lies outside the rectangle is cut off; the bar at the right shows where one is.
    """

    pans = True
    keeps_drag = True

    def __init__(self, id: str, rect: FRect, inside: Sequence[Widget]) -> None:
        super().__init__(id, rect)
        self._inside = tuple(inside)
        lowest = max((child.rect.bottom for child in inside), default=rect.top)
        self._content = lowest - rect.top
        self._way: Tween = resting(0.0)
        self._shown = 0.0
        self._grip: tuple[float, float] | None = None
        self._now = 0.0

    @property
    def children(self) -> Sequence[Widget]:
        return self._inside

    @property
    def clip(self) -> FRect:
        return self.rect

    @property
    def _furthest(self) -> float:
        return max(0.0, self._content - self.rect.height)

    def adopt(self, old: ScrollList) -> None:
        self._way, self._grip, self._now = old._way, old._grip, old._now
        self._scroll_to(min(old._shown, self._furthest))
        if self._way.end > self._furthest:
            self._way = resting(self._furthest)

    def tick(self, now: float) -> bool:
        self._now = now
        target = self._way.at(now)
        moving = not self._way.is_over(now)
        if target != self._shown and self._grip is None:
            self._scroll_to(target)
            moving = True
        return moving

    def wheel(self, dy: float) -> bool:
        return self._go(self._way.end - dy * NOTCH)

    def reveal(self, child: Widget) -> None:
        above = child.rect.top - 10 - self.rect.top
        below = child.rect.bottom + 10 - self.rect.bottom
        if above < 0:
            self._go(self._shown + above, at_once=True)
        elif below > 0:
            self._go(self._shown + below, at_once=True)

    def press(self, x: float, y: float) -> list[Intent]:
        self._grip = (y, self._shown)
        return []

    def drag(self, x: float, y: float) -> list[Intent]:
        if self._grip is not None:
            start, shown = self._grip
            on_bar = x > self.rect.right - 3 * BAR
            pull = (y - start) * self._content / self.rect.height if on_bar else start - y
            self._go(shown + pull, at_once=True)
        return []

    def release(self, x: float, y: float) -> list[Intent]:
        self._grip = None
        return []

    def draw_over(self, canvas: Canvas) -> None:
        if self._furthest <= 0:
            return
        share = self.rect.height / self._content
        length = max(32.0, self.rect.height * share)
        top = self.rect.top + (self.rect.height - length) * self._shown / self._furthest
        canvas.box(FRect(self.rect.right - BAR, top, BAR, length), "control-line", BAR / 2, 170)

    def _go(self, offset: float, at_once: bool = False) -> bool:
        goal = max(0.0, min(self._furthest, offset))
        if goal == self._way.end and goal == self._shown:
            return False
        if at_once:
            self._way = resting(goal)
            self._scroll_to(goal)
        else:
            self._way = self._way.towards(goal, self._now, QUICK)
        return True

    def _scroll_to(self, offset: float) -> None:
        for child in self._inside:
            child.shift(0, self._shown - offset)
        self._shown = offset
