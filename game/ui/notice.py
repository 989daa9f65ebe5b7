"""What lies over a scene for a moment: notices at the foot of the window, and the hint beside a widget."""

from __future__ import annotations

from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.motion import NORMAL, Tween
from game.ui.widgets.base import FRAME_TIME

SHOWN = 4.0
AT_MOST = 3
WORDS = Type(17, "on-ink", valign="middle", smallest=12)
HINT_WORDS = Type(15, "on-ink", smallest=12)
HINT_WIDTH = 360


class Notice(NamedTuple):
    """One notice and when it began, in seconds."""

    text: str
    icon: str
    tone: str
    begin: float


class Notices:
    """The notices of one window; the newest lies lowest."""

    def __init__(self) -> None:
        self._notices: list[Notice] = []

    def add(self, text: str, icon: str, tone: str, now: float) -> None:
        """Shows one more, the oldest giving way."""
        self._notices = [*self._notices, Notice(text, icon, tone, now)][-AT_MOST:]

    def wait(self, now: float) -> float | None:
        """Seconds until one of them moves or goes; None if there are none."""
        self._notices = [one for one in self._notices if now < one.begin + SHOWN]
        if any(now < one.begin + NORMAL for one in self._notices):
            return FRAME_TIME
        return min((one.begin + SHOWN - now for one in self._notices), default=None)

    def draw(self, canvas: Canvas, now: float) -> None:
        """Draws them from the foot of the window upwards."""
        bottom = canvas.rect.bottom - 28
        for one in reversed(self._notices):
            wide, high = canvas.measure(one.text, WORDS, 560)
            height = max(48.0, high + 20)
            rise = 0.0 if canvas.theme.reduced_motion else Tween(24, 0, one.begin, NORMAL).at(now)
            rect = FRect(canvas.rect.centerx - (wide + 76) / 2, bottom - height + rise, wide + 76, height)
            canvas.panel(rect, "ink", min(24, height / 2), 8)
            canvas.disc((rect.x + 27, rect.centery), 15, one.tone)
            ink = "on-bad" if one.tone == "bad" else "on-accent"
            canvas.icon(one.icon, FRect(rect.x + 18, rect.centery - 9, 18, 18), ink)
            canvas.text(one.text, FRect(rect.x + 52, rect.y, wide + 4, height), WORDS)
            bottom -= height + 10


def draw_hint(canvas: Canvas, text: str, beside: FRect) -> None:
    """Draws a hint below a widget, or above it where there is no room, always inside the window."""
    wide, high = canvas.measure(text, HINT_WORDS, HINT_WIDTH)
    rect = FRect(beside.centerx - wide / 2 - 12, beside.bottom + 8, wide + 24, high + 14)
    if rect.bottom > canvas.rect.bottom - 8:
        rect.bottom = beside.top - 8
    rect.clamp_ip(canvas.rect.inflate(-16, -16))
    canvas.panel(rect, "ink", 9, 5)
    canvas.text(text, FRect(rect.x + 12, rect.y + 7, wide + 2, high + 1), HINT_WORDS)
