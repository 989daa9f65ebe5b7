"""Where nobody leads, the game is played at the table; this is the way there."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.canvas import Type
from game.ui.layout import Share, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.task import Task, heading
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label


class TableTask(Task):
    """One button; the next key does the same."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, state = desk.place.say, desk.session.course.state
        title, room = heading(rect, say.text("Round {round} of {rounds}", round=state.round,
                                             rounds=desk.session.plan.game.setup.rounds))
        words, button, _ = rows(room, [150, 72, Share()], 14)
        text = say.text("Play at the table until the game is over. Esc comes back here, and nothing is lost.")
        return [title, Label("table.words", words, text, Type(22, smallest=14)),
                Tap("table.open", button, say.text("To the table"), icon="play", kind="main")]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name != "table.open":
            return False
        desk.outlets.table()
        return True
