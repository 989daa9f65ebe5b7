"""Numbers as something to see: a meter that fills, a counter that counts up, stars."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.ui.canvas import Canvas, Tint, Type
from game.ui.motion import Count
from game.ui.widgets.base import Look, Widget


class Meter(Widget):
    """A bar filled to `value` of `full`, with icon and words; `mark` is a place on it, such as the promised path."""

    def __init__(
        self, id: str, rect: FRect, value: float, full: float, *, tint: Tint = "accent", icon: str = "",
        words: Callable[[float], str] | None = None, mark: float | None = None, hint: str = "",
    ) -> None:
        super().__init__(id, rect, hint=hint)
        self.value = value
        self.full = full
        self.tint = tint
        self.icon = icon
        self.words = words
        self.mark = mark
        self._count = Count(value)

    def adopt(self, old: Meter) -> None:
        self._count.adopt(old._count)

    def tick(self, now: float) -> bool:
        return self._count.tick(now)

    def draw(self, canvas: Canvas, look: Look) -> None:
        shown = self._count.shown(canvas.theme.reduced_motion)
        left = self.rect.x
        if self.icon:
            canvas.icon(self.icon, FRect(left, self.rect.centery - 13, 26, 26), self.tint)
            left += 36
        right = self.rect.right - (76 if self.words else 0)
        thick = min(16.0, self.rect.height * 0.5)
        track = FRect(left, self.rect.centery - thick / 2, right - left, thick)
        share = max(0.0, min(1.0, shown / self.full)) if self.full else 0.0
        canvas.box(track, "panel-soft", thick / 2)
        if share > 0:
            filled = FRect(track.x, track.y, max(thick, track.width * share), thick)
            canvas.box(filled, canvas.shade(self.tint), thick / 2)
        if self.mark is not None and self.full:
            x = track.x + track.width * max(0.0, min(1.0, self.mark / self.full))
            canvas.box(FRect(x - 1.5, track.y - 5, 3, thick + 10), "ink", 1.5)
        if self.words:
            room = FRect(right + 8, self.rect.y, 68, self.rect.height)
            canvas.text(self.words(shown), room, Type(17, bold=True, align="right", valign="middle", smallest=10))


class Counter(Widget):
    """An icon with a number beside it that counts to its new value; `words` writes the number."""

    def __init__(
        self, id: str, rect: FRect, value: float, icon: str, *, tint: Tint = "ink",
        words: Callable[[float], str] = lambda value: str(round(value)), hint: str = "", size: float = 24,
    ) -> None:
        super().__init__(id, rect, hint=hint)
        self.value = value
        self.icon = icon
        self.tint = tint
        self.words = words
        self.size = size
        self._count = Count(value)

    @property
    def label(self) -> str:
        return self.words(self.value)

    def adopt(self, old: Counter) -> None:
        self._count.adopt(old._count)

    def tick(self, now: float) -> bool:
        return self._count.tick(now)

    def draw(self, canvas: Canvas, look: Look) -> None:
        shown = self._count.shown(canvas.theme.reduced_motion)
        side = min(self.rect.height, self.size * 1.25)
        canvas.icon(self.icon, FRect(self.rect.x, self.rect.centery - side / 2, side, side), self.tint)
        room = FRect(self.rect.x + side + 7, self.rect.y, self.rect.width - side - 7, self.rect.height)
        canvas.text(self.words(shown), room, Type(self.size, bold=True, valign="middle", smallest=11, max_lines=1))


class Stars(Widget):
    """So many of so many stars."""

    def __init__(self, id: str, rect: FRect, value: int, full: int = 3, *, hint: str = "") -> None:
        super().__init__(id, rect, hint=hint)
        self.value = value
        self.full = full

    def draw(self, canvas: Canvas, look: Look) -> None:
        side = min(self.rect.height, self.rect.width / self.full)
        for number in range(self.full):
            cell = FRect(self.rect.x + number * side, self.rect.centery - side / 2, side, side)
            won = number < self.value
            name, tint = ("star", "coin") if won else ("star-empty", "control-line")
            canvas.icon(name, cell.inflate(-side * 0.12, -side * 0.12), tint)
