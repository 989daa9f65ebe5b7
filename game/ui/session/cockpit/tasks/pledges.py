"""The pledges: who, what, by when."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.translator import N_
from game.session.act import Act
from game.session.making import LONGEST_PART, PARTS
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.taps import WordField
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading, table_key, table_tabs
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

LABEL = 130.0
PART = Type(18, bold=True, valign="middle", max_lines=1, smallest=13)
HINTS = {"who": N_("Who?"), "what": N_("Does what?"), "by": N_("By when?")}


class PledgesTask(Task):
    """Three fields for the table that is open; complete, the pledge goes in by itself."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        seat, say = max(0, desk.sheet.seat), desk.place.say
        title, room = heading(rect, asked(desk, "pledge"))
        tabs, *fields, list_room = rows(room, [48, 50, 50, 50, Share()], 10)
        values = self._values(desk, seat)
        widgets: list[Widget] = [title, *table_tabs(desk, tabs, seat)]
        for part, line in zip(PARTS, fields, strict=True):
            label, cell = columns(line, [LABEL, Share()], 10)
            widgets += [Label(f"label.{part}", label, say.text(HINTS[part]), PART),
                        WordField(f"pledge.{seat}.{part}", cell, values[part], longest=LONGEST_PART)]
        lines = [say.text("{table}. {who}: {what} ({by})", table=owner + 1, **{part: pledge[part] for part in PARTS})
                 for (owner, _), pledge in sorted(desk.session.records.pledges.items())]
        return [*widgets, Label("pledge.list", list_room, "\n".join(lines), NOTE)]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("table."):
            self.flush(desk)
            desk.sheet.seat = int(value)
            return True
        return False

    def change(self, desk: Desk, name: str, value: object) -> None:
        desk.sheet.drafts[name] = value

    def submit(self, desk: Desk, name: str, value: object) -> str:
        _, seat, part = name.split(".")
        if part != PARTS[-1]:
            return f"pledge.{seat}.{PARTS[PARTS.index(part) + 1]}"
        self.flush(desk)
        following = (int(seat) + 1) % len(desk.seats)
        desk.sheet.seat = following
        return f"pledge.{following}.who"

    def key(self, desk: Desk, key: Key) -> bool:
        seat = table_key(desk, key)
        if seat >= 0:
            self.flush(desk)
            desk.sheet.seat = seat
        return seat >= 0

    def flush(self, desk: Desk) -> None:
        seat = max(0, desk.sheet.seat)
        values = self._values(desk, seat)
        if all(value.strip() for value in values.values()) and desk.session.records.pledges.get((seat, 0)) != values:
            desk.do(Act("pledge", {"seat": seat, "number": 0, **values}))

    def _values(self, desk: Desk, seat: int) -> dict[str, str]:
        known = desk.session.records.pledges.get((seat, 0), {})
        return {part: str(desk.sheet.drafts.get(f"pledge.{seat}.{part}", known.get(part, ""))) for part in PARTS}
