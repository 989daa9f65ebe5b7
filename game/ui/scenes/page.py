"""What the pages around a game have in common: head with the way back, margins, the picture of a place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, rows
from game.ui.widgets.base import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label

if TYPE_CHECKING:
    from game.ui.app import App

MARGIN = 40.0
HEAD, FOOT = 76.0, 84.0
HEADING = Type(27, bold=True, valign="middle", max_lines=1, smallest=18)
SECTION = Type(15, "ink-soft", bold=True, valign="middle", max_lines=1, smallest=12)
LIVELY = 1 / 24
UNTIL_THERE = 0.1
AWAKE = 20.0


def page(area: FRect, foot: bool = True) -> tuple[FRect, FRect, FRect]:
    """Head, body and foot of a page, with margins; without a foot the body goes down to the margin."""
    inner = FRect(area.x + MARGIN, area.y, area.width - 2 * MARGIN, area.height)
    head, body, end = rows(inner, [HEAD, Share(), FOOT if foot else MARGIN * 0.7])
    return head, body, end


def head_of(rect: FRect, title: str, back: str) -> list[Widget]:
    """The way back and the name of the page."""
    button = FRect(rect.x - 8, rect.centery - 24, 48, 48)
    words = FRect(button.right + 12, rect.y, rect.width - 60, rect.height)
    return [Button("back", button, icon="back", kind="quiet", hint=back), Label("title", words, title, HEADING)]


class Picture:
    """The living picture of a place in a part of the window; a calm ground while it is being made.

    With `grows` everything that was built there drops in once, when it is first seen.
    """

    def __init__(self, app: App, grows: bool = False) -> None:
        self._app = app
        self._has_grown = not grows
        self._awake_until: float | None = None
        self._is_there = False

    def draw(self, canvas: Canvas, rect: FRect, map_path: Path | None, now: float,
             standing: tuple[tuple[str, ...], float] | None = None) -> None:
        """Draws the picture as it is at the time `now`, in seconds. `standing` are the measures that are finished and
        how clear the air is; without it the place is at its best."""
        box = canvas.px(rect).clip(canvas.surface.get_rect())
        canvas.surface.fill(canvas.theme["accent-soft"], box)
        self._is_there = False
        if map_path is None or box.width < 40 or box.height < 40:
            return
        diorama = self._app.dioramas.of(map_path, canvas.theme.name, box, *(standing or ()))
        if diorama is not None:
            self._is_there = True
            if not (self._has_grown or canvas.theme.reduced_motion):
                diorama.replay()
            self._has_grown = True
            diorama.draw(canvas.surface, now, not canvas.theme.reduced_motion)

    def stir(self, now: float) -> None:
        """Somebody is there: the picture lives for a while."""
        self._awake_until = now + AWAKE

    def wait(self, now: float) -> float | None:
        """Seconds until it wants to be drawn again; None while nobody has touched anything for a while."""
        if self._awake_until is None:
            self._awake_until = now + AWAKE
        if now > self._awake_until:
            return None
        if not self._is_there:
            return UNTIL_THERE
        return None if self._app.settings.reduced_motion else LIVELY
