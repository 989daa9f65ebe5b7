"""A question that the game asks a table in the middle of its plan, and the turns of the bonus round."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.rules.action import Action
from game.rules.engine import legal_actions
from game.ui.inputs import Key
from game.ui.layout import grid
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.plan import KEYS, told
from game.ui.session.cockpit.tasks.task import Task, heading
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget


class QuestionTask(Task):
    """All answers with their keys; with the hand covered, cards go by their number."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        if desk.board.beat is not None and not desk.question:
            return told(desk, rect)
        course = desk.session.bonus or desk.session.course
        if course.state.over:
            return ()
        say, team = desk.place.say, desk.names[course.state.seat]
        asked = {"keep": say.text("{team} keeps which card?", team=team),
                 "give": say.text("{team} gives what?", team=team),
                 "choose": say.text("{team} decides:", team=team)}
        title, room = heading(rect, asked.get(desk.question, say.text("Bonus round: {team}", team=team)))
        found = answers(desk)
        cells = grid(room, 1, max(7, len(found)), 8)
        return [title, *(Tap(f"answer.{number}", cell, f"{KEYS[number].upper()}  {self._words(desk, action, number)}",
                             value=action) for number, (action, cell) in enumerate(zip(found, cells, strict=False)))]

    def _words(self, desk: Desk, action: Action, number: int) -> str:
        if desk.session.bonus is not None and action.verb == "build":
            card = desk.session.records.cards.get(desk.session.bonus.state.seat, {})
            return desk.place.say.text("Play their own card: {card}", card=card.get("name", ""))
        if not desk.sheet.hands_open and action.verb in ("keep", "give") and action.item:
            return desk.place.say.text("Card {number}", number=number + 1)
        return desk.action_words(action)

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("answer."):
            return False
        desk.answer(value)
        return True

    def key(self, desk: Desk, key: Key) -> bool:
        found = answers(desk)
        number = KEYS.find(key.name) if len(key.name) == 1 else -1
        if not 0 <= number < len(found):
            return False
        desk.answer(found[number])
        return True


def answers(desk: Desk) -> list[Action]:
    """What the table can answer, or do in its turn of the bonus round."""
    course = desk.session.bonus or desk.session.course
    found = legal_actions(course.game, course.state)
    if desk.question:
        return found
    return [action for action in found if action.verb in ("build", "engage", "done")]
