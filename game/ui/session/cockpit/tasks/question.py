"""A question that the game asks a table in the middle of its plan, and the turns of the bonus round."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.ui.inputs import Key
from game.ui.layout import Share, grid, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.plan import KEYS, told
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading
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
        found = desk.answers
        marked = desk.marked if desk.question else -1
        note = say.text("Space takes the marked answer, ↑ ↓ mark another, Backspace takes the question back.")
        list_room, foot = rows(room, [Share(), 30 if desk.question else 0], 6)
        cells = grid(list_room, 1, max(7, len(found)), 8)
        notes = [Label("answer.note", foot, note, NOTE)] if desk.question else []
        return [title, *notes, *(Tap(f"answer.{number}", cell, f"{KEYS[number].upper()}  {desk.answer_words(number)}",
                             value=action, selected=number == marked)
                         for number, (action, cell) in enumerate(zip(found, cells, strict=False)))]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("answer."):
            return False
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
