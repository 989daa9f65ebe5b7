"""The first turn, which the class watches: what the first table does is done at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.rules.action import Action
from game.session.act import Act
from game.session.coaching import first_seat
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.choices import KEYS, Choices
from game.ui.session.cockpit.tasks.task import HEADING, NOTE, Task, peek_tap
from game.ui.session.desk import Desk
from game.ui.session.plans import options
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label


class TurnTask(Task):
    """The choices of the table with their keys; the next key ends its turn."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, state, seat = desk.place.say, desk.session.course.state, first_seat(desk.session)
        words = say.plural("{team}: one effort left, {coins} coins", "{team}: {n} effort left, {coins} coins",
                           state.effort[seat], team=desk.names[seat], coins=state.coins[seat])
        top, note, body, foot = rows(rect, [34, 28, Share(), 48], 6)
        text = say.text("Everybody watches this turn. Ask what the table does and enter it: it counts.")
        peek, drop = columns(foot, [Share(), Share()], 8)
        return [Label("task.title", top, words, HEADING), Label("turn.note", note, text, NOTE),
                Choices(desk, seat, choices(desk), state).build(body), peek_tap(desk, peek, "turn.peek"),
                Tap("turn.drop", drop, say.text("Take back"), icon="undo", enabled=bool(desk.session.course.actions))]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("choice."):
            desk.play(value)  # type: ignore[arg-type]
        elif name == "turn.peek":
            desk.sheet.hands_open = not desk.sheet.hands_open
        elif name == "turn.drop":
            desk.do(Act("undo", {"count": 1}))
        return name.startswith(("choice.", "turn."))

    def key(self, desk: Desk, key: Key) -> bool:
        if key.name == "backspace":
            desk.do(Act("undo", {"count": 1}))
            return True
        found = choices(desk)
        number = KEYS.find(key.name) if len(key.name) == 1 else -1
        if not 0 <= number < len(found):
            return False
        desk.play(found[number])
        return True


def choices(desk: Desk) -> list[Action]:
    """What the first table can still do in its turn."""
    session = desk.session
    return options(session.plan.game, session.course.state, first_seat(session), ())
