"""The close: the pulse after, then the papers to take home."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.pulse import Change, changes
from game.ui.canvas import Type
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.pulse import PulseTask, question
from game.ui.session.cockpit.tasks.task import heading
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

LINE = 58.0
COLUMNS = (Share(), 126.0, 66.0, 66.0)
HEAD = Type(15, "ink-soft", bold=True, valign="bottom", max_lines=1, smallest=12)
TEXT = Type(17, valign="middle", max_lines=3, smallest=12)
NUMBER = Type(20, align="right", valign="middle", max_lines=1, smallest=14)


class CloseTask(PulseTask):
    """Counts a question a picture; on the last picture the report and the certificates are made."""

    def __init__(self) -> None:
        super().__init__("after")

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        if question(desk) is not None:
            return super().build(desk, rect)
        say = desk.place.say
        title, room = heading(rect, say.text("To take home"))
        button, head, body = rows(room, [60, 48, Share()], 8)
        words = say.text("Report and certificates (HTML, PDF, CSV)")
        papers = Tap("papers", button, words, icon="printer", kind="main")
        known = [change for change in changes(desk.session) if change.before is not None and change.after is not None]
        if not known:
            return [title, papers]
        found: list[Widget] = [title, papers, *heads(desk, head)]
        high = min(LINE, body.height / len(known))
        for number, change in enumerate(known):
            found += line_of(desk, change, FRect(body.x, body.y + number * high, body.width, high))
        return found


def heads(desk: Desk, rect: FRect) -> list[Widget]:
    """What the columns are."""
    say = desk.place.say
    words = (say.text("Question"), say.text("counted"), say.text("before"), say.text("after"))
    return [Label(f"head.{number}", cell, text, HEAD._replace(align="left" if number < 2 else "right"))
            for number, (text, cell) in enumerate(zip(words, columns(rect, COLUMNS, 10), strict=True))]


def line_of(desk: Desk, change: Change, rect: FRect) -> list[Widget]:
    """A question, what is counted of its answers, and the shares before and after."""
    say = desk.place.say
    means = say.text("answered right") if change.means == "right" else say.text("agreed")
    if change.is_few:
        means = say.text("fewer than ten: means little")
    words = (desk.place.words(f"pulse/{change.id}.text"), means, say.percent(change.before.part),
             say.percent(change.after.part))
    styles = (TEXT, TEXT._replace(colour="ink-soft"), NUMBER, NUMBER._replace(bold=True, colour="accent"))
    return [Label(f"close.{change.id}.{number}", cell, text, style)
            for number, (text, style, cell) in enumerate(zip(words, styles, columns(rect, COLUMNS, 10), strict=True))]
