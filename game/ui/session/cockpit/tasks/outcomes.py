"""How the tables' own games ended, where every table plays on a machine of its own."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.taps import CountField, Tap
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading, table_key
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

ROW = 64.0
NUMBER = Type(20, "accent", bold=True, valign="middle", max_lines=1, smallest=13)


class OutcomesTask(Task):
    """For every table its stars, at a touch or by table and stars as numbers, and its total in points."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, outcomes = desk.place.say, desk.session.records.outcomes
        title, room = heading(rect, say.text("How did it end at each table? Stars and total"))
        note, body, foot = rows(room, [30, Share(), 34], 6)
        number = say.text("Game number {number}: the same number, the same cards",
                          number=desk.session.plan.game.setup.seed)
        widgets: list[Widget] = [title, Label("outcomes.note", note, self._hint(desk), NOTE),
                                 Label("outcomes.number", foot, number, NUMBER)]
        high = min(ROW, body.height / len(desk.session.teams))
        for seat, name in enumerate(desk.names):
            line = FRect(body.x, body.y + seat * high, body.width, high - 8)
            label, *stars, field = columns(line, [Share(), *[74] * steps(desk), 92], 6)
            result, total = outcomes.get(seat, (-1, 0))
            typed = desk.sheet.drafts.get(f"points.{seat}", total or "")
            widgets.append(LineTap(f"table.{seat}", label, name, key=str(seat + 1), value=seat,
                                   badge=desk.session.teams[seat].colour, selected=desk.sheet.seat == seat))
            widgets += [Tap(f"stars.{seat}.{number}", cell, f"{number}★", value=(seat, number),
                            selected=result == number) for number, cell in enumerate(stars)]
            widgets.append(CountField(f"points.{seat}", field, str(typed), placeholder=say.text("Total"), longest=3))
        return widgets

    def _hint(self, desk: Desk) -> str:
        say, chosen = desk.place.say, desk.sheet.seat
        if chosen >= 0:
            return say.text("{team}: how many stars? 0–{most}", team=desk.names[chosen], most=steps(desk) - 1)
        return say.text("1–{tables} chooses the table, then 0–{most} its stars", tables=len(desk.seats),
                        most=steps(desk) - 1)

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("table."):
            desk.sheet.seat = int(value)  # type: ignore[call-overload]
        elif name.startswith("stars."):
            self.flush(desk)
            enter(desk, *value)  # type: ignore[misc]
        return name.startswith(("table.", "stars."))

    def change(self, desk: Desk, name: str, value: object) -> None:
        desk.sheet.drafts[name] = value

    def submit(self, desk: Desk, name: str, value: object) -> str:
        desk.sheet.drafts[name] = value
        self.flush(desk)
        seat = int(name.rpartition(".")[2]) + 1
        return f"points.{seat}" if seat < len(desk.session.teams) else "next"

    def key(self, desk: Desk, key: Key) -> bool:
        seat = desk.sheet.seat
        if seat >= 0 and key.name.isdigit() and int(key.name) < steps(desk):
            enter(desk, seat, int(key.name))
            desk.sheet.seat = -1
            return True
        table = table_key(desk, key)
        if table >= 0:
            desk.sheet.seat = table
        return table >= 0

    def flush(self, desk: Desk) -> None:
        for seat in range(len(desk.session.teams)):
            typed = desk.sheet.drafts.pop(f"points.{seat}", None)
            result, total = desk.session.records.outcomes.get(seat, (0, 0))
            if typed is not None and int(str(typed) or 0) != total:
                desk.do(Act("outcome", {"seat": seat, "result": result, "total": int(str(typed) or 0)}))


def steps(desk: Desk) -> int:
    """How many steps of the result there are, not yet among them."""
    return len(desk.session.plan.game.deck.results) + 1


def enter(desk: Desk, seat: int, result: int) -> None:
    """The stars of a table; its points stay."""
    _, total = desk.session.records.outcomes.get(seat, (0, 0))
    desk.do(Act("outcome", {"seat": seat, "result": result, "total": total}))
