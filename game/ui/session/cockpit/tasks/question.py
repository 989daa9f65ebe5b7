"""A question that the game asks a table in the middle of its plan, and the turns of the bonus round."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.ui.inputs import Key
from game.ui.layout import Share, grid, rows
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.tasks.choices import KEYS
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading, peek_tap
from game.ui.session.cockpit.tasks.told import told
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label


class QuestionTask(Task):
    """All answers with their keys, one of them marked: that one the next key takes. With the hand covered, cards go by
    their number."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        if desk.board.beat is not None and not desk.question:
            return told(desk, rect)
        course = desk.session.bonus or desk.session.course
        if course.state.over:
            return ()
        say, team = desk.place.say, desk.names[course.state.seat]
        asked = {"keep": say.text("{team}: which card do you keep?", team=team),
                 "give": say.text("{team}: what do you give?", team=team),
                 "choose": say.text("{team}: which do you choose?", team=team)}
        title, room = heading(rect, asked.get(desk.question, say.text("Bonus round: {team}", team=team)))
        found, marked = desk.answers, desk.marked if desk.question else -1
        list_room, foot = rows(room, [Share(), 84 if desk.question else 0], 6)
        lines = max(6, len(found))
        widgets: list[Widget] = [title]
        for number, (action, cell) in enumerate(zip(found, grid(list_room, 1, lines, 8), strict=False)):
            words, cost = answer_line(desk, number)
            widgets.append(LineTap(f"answer.{number}", cell, words, key=KEYS[number].upper(), value=action, end=cost,
                                   end_icon="coin" if cost else "", selected=number == marked))
        return [*widgets, *self._foot(desk, foot)] if desk.question else widgets

    def _foot(self, desk: Desk, rect: FRect) -> list[Widget]:
        """How to answer by keys, and where cards are asked for, the button that shows them."""
        say = desk.place.say
        note, buttons = rows(rect, [Share(), 46], 6)
        words = say.text("Space takes the marked answer, ↑ ↓ mark another, Backspace takes the question back.")
        found: list[Widget] = [Label("answer.note", note, words, NOTE)]
        if desk.question in ("keep", "give"):
            found.append(peek_tap(desk, FRect(buttons.x, buttons.y, buttons.width / 2, buttons.height), "answer.peek"))
        return found

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("answer."):
            return False
        if name == "answer.peek":
            desk.sheet.hands_open = not desk.sheet.hands_open
            return True
        desk.answer(value)
        return True

    def key(self, desk: Desk, key: Key) -> bool:
        found = desk.answers
        if desk.question and key.name in ("up", "down"):
            desk.mark(1 if key.name == "down" else -1)
            return True
        if desk.question and key.name == "backspace":
            desk.do(Act("undo", {"count": 1}))
            return True
        number = KEYS.find(key.name) if len(key.name) == 1 else -1
        if not 0 <= number < len(found):
            return False
        desk.answer(found[number])
        return True


def answer_line(desk: Desk, number: int) -> tuple[str, str]:
    """An answer in words, and what the card in it costs; no price of a card that is covered."""
    action, cards = desk.answers[number], desk.session.plan.game.cards
    is_card = action.verb in ("keep", "give") and action.item in cards
    is_shown = is_card and desk.sheet.hands_open and desk.session.bonus is None
    return desk.answer_words(number), str(cards[action.item].cost) if is_shown else ""
