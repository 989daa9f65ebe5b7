"""The Number Detective: every table's answer."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.task import LETTERS, NOTE, Task, heading, table_key
from game.ui.session.desk import Desk
from game.ui.session.pages import asked_detective
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

ROW = 58.0


class DetectiveTask(Task):
    """One touch for a table's answer, or its number and a letter."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        name, say = asked_detective(desk.session), desk.place.say
        if not name:
            return ()
        options = desk.place.entry(name)["options"]
        given = desk.session.records.detectives.get(name, {})
        is_open = name in desk.session.records.revealed
        title, room = heading(rect, asked(desk, "detective"))
        widgets: list[Widget] = [title]
        for seat in desk.seats:
            line = FRect(room.x, room.y + seat * ROW, room.width, ROW - 8)
            label, *cells = columns(line, [200, *[Share()] * len(options)], 8)
            style = Type(19, "accent" if seat == desk.sheet.seat else "ink", bold=True, valign="middle", max_lines=1,
                         smallest=12)
            widgets.append(Label(f"who.{seat}", label, f"{seat + 1}  {desk.names[seat]}", style))
            widgets += [Tap(f"answer.{seat}.{number}", cell, LETTERS[number], value=(seat, each["id"]),
                            enabled=not is_open, selected=given.get(seat) == each["id"])
                        for number, (each, cell) in enumerate(zip(options, cells, strict=True))]
        right = next((number for number, each in enumerate(options) if each.get("right")), 0)
        words = say.text("Right is {letter}: {answer}", letter=LETTERS[right],
                         answer=desk.place.words(f"{name}.{options[right]['id']}.text"))
        foot = room.y + len(desk.seats) * ROW + 6
        widgets.append(Label("detective.right", FRect(room.x, foot, room.width, max(30.0, room.bottom - foot)), words,
                             NOTE))
        return widgets

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("answer."):
            return False
        seat, option = value
        self._answer(desk, seat, option)
        return True

    def key(self, desk: Desk, key: Key) -> bool:
        name = asked_detective(desk.session)
        seat, letter = table_key(desk, key), LETTERS.find(key.name.upper()) if len(key.name) == 1 else -1
        options = desk.place.entry(name).get("options", ())
        if seat >= 0:
            desk.sheet.seat = seat
        elif desk.sheet.seat >= 0 and 0 <= letter < len(options):
            self._answer(desk, desk.sheet.seat, options[letter]["id"])
            desk.sheet.seat = (desk.sheet.seat + 1) % len(desk.seats)
        else:
            return False
        return True

    def _answer(self, desk: Desk, seat: int, option: str) -> None:
        desk.do(Act("detective", {"seat": seat, "id": asked_detective(desk.session), "option": option}))
