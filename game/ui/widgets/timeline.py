"""The course of a session: its parts in proportion to their time, and where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.widgets.base import Look, Widget

EVEN = 0.45  # how much of the width is shared out evenly, so that the name of a short part still fits


class Part(NamedTuple):
    """A part of the course: its name, how long it is planned (any unit), how long it took so far."""

    name: str
    planned: float
    spent: float = 0.0
    state: str = "ahead"


class Timeline(Widget):
    """Parts side by side, the longer the wider; `state` is done, now or ahead.

    The part of now shows how much of its time is spent, in red when over.
    """

    def __init__(self, id: str, rect: FRect, parts: Sequence[Part], *, hint: str = "") -> None:
        super().__init__(id, rect, hint=hint)
        self.parts = tuple(parts)

    def draw(self, canvas: Canvas, look: Look) -> None:
        gap = 6.0
        whole = sum(part.planned for part in self.parts) or 1.0
        room = self.rect.width - gap * (len(self.parts) - 1)
        x = self.rect.x
        for part in self.parts:
            wide = room * (EVEN / len(self.parts) + (1 - EVEN) * part.planned / whole)
            self._draw_part(canvas, FRect(x, self.rect.y, wide, self.rect.height), part)
            x += wide + gap

    def _draw_part(self, canvas: Canvas, rect: FRect, part: Part) -> None:
        bar = FRect(rect.x, rect.bottom - 10, rect.width, 10)
        canvas.box(bar, "accent" if part.state == "done" else "panel-soft", 5)
        if part.state == "now":
            share = part.spent / part.planned if part.planned else 1.0
            filled = FRect(bar.x, bar.y, max(10, bar.width * min(1.0, share)), 10)
            canvas.box(filled, "bad" if share > 1 else "accent", 5)
        tint = {"done": "ink-soft", "now": "accent"}.get(part.state, "ink-soft")
        words = FRect(rect.x, rect.y, rect.width, rect.height - 12)
        canvas.text(part.name, words, Type(15, tint, part.state == "now", valign="middle", max_lines=1, smallest=9))
