"""The footprint order of every table: its letters from least to most."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.session.footprint import items
from game.session.opening import FOOTPRINT
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.tasks.task import LETTERS, NOTE, Task, heading, table_key, table_tabs
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

LAID = Type(20, bold=True, align="centre", valign="middle", max_lines=1, smallest=13)


class OrderTask(Task):
    """A number key chooses the table, letters lay its order; a whole order goes in by itself."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        seat, known = table(desk), ids(desk)
        title, room = heading(rect, asked(desk, "order"))
        tabs, laid, letters, note = rows(room, [48, 34, Share(), 30], 8)
        widgets: list[Widget] = [title, *table_tabs(desk, tabs, seat)]
        is_open = FOOTPRINT in desk.session.records.revealed
        for number, (name, cell) in enumerate(zip(known, rows(letters, [Share()] * len(known), 6), strict=True)):
            words = desk.place.words(f"footprint.{name}.name")
            widgets.append(LineTap(f"lay.{name}", cell, words, key=LETTERS[number], value=name,
                                   enabled=not is_open and name not in typed(desk)))
        for number, cell in enumerate(columns(laid, [Share()] * len(desk.seats), 6)):
            widgets.append(Label(f"laid.{number}", cell, self._laid(desk, number), LAID))
        widgets.append(Label("order.note", note, asked(desk, "order-keys", most=len(desk.seats)), NOTE))
        return widgets

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("table."):
            choose(desk, int(value))
        elif name.startswith("lay."):
            self._lay(desk, str(value))
        return name.startswith(("table.", "lay."))

    def key(self, desk: Desk, key: Key) -> bool:
        seat, letter = table_key(desk, key), LETTERS.find(key.name.upper()) if len(key.name) == 1 else -1
        if seat >= 0:
            choose(desk, seat)
        elif key.name == "backspace":
            desk.sheet.drafts["order"] = typed(desk)[:-1]
        elif 0 <= letter < len(ids(desk)):
            self._lay(desk, ids(desk)[letter])
        else:
            return False
        return True

    def _lay(self, desk: Desk, name: str) -> None:
        if name in typed(desk):
            return
        order = [*typed(desk), name]
        desk.sheet.drafts["order"] = order
        if len(order) == len(ids(desk)):
            seat = table(desk)
            if desk.do(Act("order", {"seat": seat, "ids": order})):
                choose(desk, (seat + 1) % len(desk.seats))

    def _laid(self, desk: Desk, seat: int) -> str:
        order = typed(desk) if seat == table(desk) and typed(desk) else desk.session.records.orders.get(seat, ())
        known = ids(desk)
        return "".join(LETTERS[known.index(name)] for name in order) or "…"


def ids(desk: Desk) -> list[str]:
    """The things to put in order, as they are lettered on the projector."""
    return [item["id"] for item in items(desk.session.plan.document)]


def table(desk: Desk) -> int:
    """The table whose order is entered."""
    return max(0, desk.sheet.seat)


def typed(desk: Desk) -> list[str]:
    """What has been laid for it so far."""
    return list(desk.sheet.drafts.get("order", ()))  # type: ignore[call-overload]


def choose(desk: Desk, seat: int) -> None:
    """Another table."""
    desk.sheet.seat = seat
    desk.sheet.drafts.pop("order", None)
