"""Where nobody leads, the game is played at the table; this is the way there."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.tasks.task import Task, heading
from game.ui.session.desk import Desk
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Drawing, Label

WORDS = Type(20, smallest=14)
NAME = Type(20, bold=True, valign="middle", max_lines=1, smallest=14)
WHO = Type(18, "ink-soft", valign="middle", max_lines=1, smallest=13)
ROW, BADGE = 52.0, 34.0


class TableTask(Task):
    """What waits at the table, and who sits there; the one button that leads there is the next key's."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, state = desk.place.say, desk.session.course.state
        title, room = heading(rect, say.text("Round {round} of {rounds}", round=state.round,
                                             rounds=desk.session.plan.game.setup.rounds))
        words, head, body = rows(room, [92, 34, Share()], 10)
        text = say.text("Play at the table until the game is over. Esc comes back here, and nothing is lost.")
        widgets: list[Widget] = [title, Label("table.words", words, text, WORDS),
                                 Label("table.head", head, say.text("Who sits at the table"), NAME)]
        high = min(ROW, body.height / len(desk.session.teams))
        for seat in range(len(desk.session.teams)):
            widgets += seat_line(desk, seat, FRect(body.x, body.y + seat * high, body.width, high))
        return widgets


def seat_line(desk: Desk, seat: int, rect: FRect) -> list[Widget]:
    """A team: its badge, its name, and whether people or a bot play it."""
    say, colour = desk.place.say, desk.session.teams[seat].colour
    badge, name, who = columns(rect, [BADGE, Share(), 130], 12)

    def paint(canvas: Canvas, box: FRect) -> None:
        draw_badge(canvas, FRect(box.x, box.centery - BADGE / 2, BADGE, BADGE), colour)

    played = say.text("a bot") if seat not in desk.seats else say.text("you") if desk.is_alone else say.text("people")
    return [Drawing(f"seat.badge.{seat}", badge, paint), Label(f"seat.name.{seat}", name, desk.names[seat], NAME),
            Label(f"seat.who.{seat}", who, played, WHO)]
