"""Buttons that are read like the lines of a list, and icons with a caption."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.session.cockpit.taps import Tap
from game.ui.tables.marks import draw_badge
from game.ui.theme import Colour, mix
from game.ui.widgets.button import Kind

WORDS = Type(18, bold=True, valign="middle", max_lines=2, smallest=13)
KEY = Type(15, bold=True, align="centre", valign="middle", max_lines=1, smallest=12)
CAPTION = Type(13, bold=True, align="centre", valign="middle", max_lines=1, smallest=12)
EDGE, GAP, SIGN, CAP, NARROW = 9.0, 9.0, 24.0, 24.0, 80.0


class LineTap(Tap):
    """A button with all its words from the left: its `key`, a team's `badge` or an icon, the words, and a figure at the
    `end`, with an icon before it if `end_icon` names one."""

    def __init__(
        self, id: str, rect: FRect, words: str = "", *, key: str = "", badge: int = -1, end: str = "",
        end_icon: str = "", icon: str = "", kind: Kind = "plain", selected: bool = False, enabled: bool = True,
        hint: str = "", value: object = None,
    ) -> None:
        super().__init__(id, rect, words, icon=icon, kind=kind, selected=selected, enabled=enabled, hint=hint,
                         value=value)
        self.sign = key
        self.badge = badge
        self.end = end
        self.end_icon = end_icon

    def draw_content(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        edge, gap = (EDGE, GAP) if rect.width >= NARROW else (EDGE / 2, GAP / 2)
        left, right = rect.x + edge, rect.right - edge
        if self.sign:
            draw_key(canvas, FRect(left, rect.centery - CAP / 2, CAP, CAP), self.sign, ink)
            left += CAP + gap
        if self.badge >= 0:
            draw_badge(canvas, FRect(left, rect.centery - SIGN / 2, SIGN, SIGN), self.badge)
            left += SIGN + gap
        elif self.icon:
            self.draw_icon(canvas, FRect(left, rect.centery - SIGN / 2, SIGN, SIGN), ink)
            left += SIGN + gap
        if self.end:
            right = self._draw_end(canvas, rect, right, ink)
        if self.words:
            room = FRect(left, rect.y + 2, max(1.0, right - left), rect.height - 4)
            canvas.text(self.words, room, WORDS._replace(colour=ink))

    def _draw_end(self, canvas: Canvas, rect: FRect, right: float, ink: Colour) -> float:
        """Draws the figure at the right end; where the room for the words ends then."""
        style = WORDS._replace(colour=ink, align="right", max_lines=1)
        wide = canvas.measure(self.end, style)[0] + 2
        canvas.text(self.end, FRect(right - wide, rect.y, wide, rect.height), style)
        right -= wide
        if self.end_icon:
            canvas.icon(self.end_icon, FRect(right - 22, rect.centery - 9, 18, 18), "coin" if self.enabled else ink)
            right -= 24
        return right - GAP


class CaptionTap(Tap):
    """An icon with its name below it."""

    def draw_content(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        side = min(30.0, rect.height - 34)
        self.draw_icon(canvas, FRect(rect.centerx - side / 2, rect.y + 9, side, side), ink)
        canvas.text(self.words, FRect(rect.x + 3, rect.bottom - 25, rect.width - 6, 20), CAPTION._replace(colour=ink))


def draw_key(canvas: Canvas, rect: FRect, key: str, ink: Colour) -> None:
    """A small cap with the key that does the same."""
    canvas.box(rect, mix(canvas.theme["panel-soft"], ink, 0.06), 6)
    canvas.text(key, rect, KEY._replace(colour=ink))
