"""The pulse: totals of a show of hands, typed option by option."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.session.opening import options_of
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.taps import CountField, Tap
from game.ui.session.cockpit.tasks.task import LETTERS, NOTE, Task, heading
from game.ui.session.desk import Desk
from game.ui.session.lead import forward
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

ROW = 64.0


class PulseTask(Task):
    """`when` is before or after. Enter goes to the next number, after the last to the next question."""

    def __init__(self, when: str) -> None:
        self.when = when

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, entry = desk.place.say, question(desk)
        if entry is None:
            return ()
        title, room = heading(rect, asked(desk, "pulse"))
        name = entry["id"]
        widgets: list[Widget] = [
            title, Label("pulse.text", FRect(room.x, room.y, room.width, 66), desk.place.words(f"pulse/{name}.text"),
                         Type(21, smallest=14))]
        if desk.is_alone:
            return [*widgets, *self._picks(desk, room, entry)]
        known = desk.session.records.pulse.get(self.when, {}).get(name)
        for number in range(options_of(entry)):
            line = FRect(room.x, room.y + 76 + number * ROW, room.width, ROW - 12)
            words, less, field, more = columns(line, [Share(), 52, 92, 52], 8)
            typed = desk.sheet.drafts.get(f"count.{name}.{number}", known[number] if known else 0)
            widgets += [
                Label(f"option.{number}", words, f"{LETTERS[number]}  {option_words(desk, entry, number)}",
                      Type(20, valign="middle", smallest=13)),
                Tap(f"less.{number}", less, icon="minus", value=(number, -1)),
                CountField(f"count.{name}.{number}", field, str(typed), longest=3),
                Tap(f"more.{number}", more, icon="add", value=(number, 1)),
            ]
        done = sum(1 for each in desk.session.plan.document["pulse"]
                   if each["id"] in desk.session.records.pulse.get(self.when, {}))
        note = FRect(room.x, room.bottom - 30, room.width, 30)
        words = say.text("{done} of {all} questions counted", done=done, all=len(desk.session.plan.document["pulse"]))
        return [*widgets, Label("pulse.note", note, words, NOTE)]

    def _picks(self, desk: Desk, room: FRect, entry) -> list[Widget]:
        """The answers of one person, who has one voice."""
        known = desk.session.records.pulse.get(self.when, {}).get(entry["id"], ())
        return [Tap(f"pick.{number}", FRect(room.x, room.y + 76 + number * ROW, room.width, ROW - 12),
                    f"{LETTERS[number]}  {option_words(desk, entry, number)}", value=number,
                    selected=number < len(known) and known[number] > 0) for number in range(options_of(entry))]

    def _pick(self, desk: Desk, entry, number: int) -> None:
        counts = [int(at == number) for at in range(options_of(entry))]
        desk.do(Act("pulse", {"when": self.when, "item": entry["id"], "counts": counts}))

    def key(self, desk: Desk, key: Key) -> bool:
        entry = question(desk)
        number = LETTERS.find(key.name.upper()) if len(key.name) == 1 else -1
        if not desk.is_alone or entry is None or not 0 <= number < options_of(entry):
            return False
        self._pick(desk, entry, number)
        return True

    def press(self, desk: Desk, name: str, value: object) -> bool:
        entry = question(desk)
        if name.startswith("pick.") and entry is not None:
            self._pick(desk, entry, int(value))  # type: ignore[call-overload]
            return True
        if not name.startswith(("less.", "more.")) or entry is None:
            return False
        number, by = value
        counts = self._counts(desk)
        counts[number] = max(0, counts[number] + by)
        self._drafts(desk).update({f"count.{entry['id']}.{at}": str(count) for at, count in enumerate(counts)})
        self.flush(desk)
        return True

    def change(self, desk: Desk, name: str, value: object) -> None:
        desk.sheet.drafts[name] = value

    def submit(self, desk: Desk, name: str, value: object) -> str:
        entry = question(desk)
        number = int(name.rpartition(".")[2]) + 1
        desk.sheet.drafts[name] = value
        self.flush(desk)
        if entry is not None and number < options_of(entry):
            return f"count.{entry['id']}.{number}"
        forward(desk)
        following = question(desk)
        return f"count.{following['id']}.0" if following is not None else "next"

    def flush(self, desk: Desk) -> None:
        entry = question(desk)
        if entry is None or not any(name.startswith(f"count.{entry['id']}.") for name in desk.sheet.drafts):
            return
        counts = self._counts(desk)
        for number in range(len(counts)):
            desk.sheet.drafts.pop(f"count.{entry['id']}.{number}", None)
        desk.do(Act("pulse", {"when": self.when, "item": entry["id"], "counts": counts}))

    def _counts(self, desk: Desk) -> list[int]:
        entry = question(desk)
        if entry is None:
            return []
        known = desk.session.records.pulse.get(self.when, {}).get(entry["id"]) or [0] * options_of(entry)
        return [int(str(desk.sheet.drafts.get(f"count.{entry['id']}.{number}", known[number])) or 0)
                for number in range(options_of(entry))]

    def _drafts(self, desk: Desk) -> dict[str, object]:
        return desk.sheet.drafts


def question(desk: Desk):
    """The question on the projector; None past the last."""
    if desk.session.step.activity not in ("pulse", "close"):
        return None
    questions = desk.session.plan.document.get("pulse", ())
    return questions[desk.page] if desk.page < len(questions) else None


def option_words(desk: Desk, entry, number: int) -> str:
    """An answer in words; yes and no where the deck names none."""
    if not entry.get("options"):
        return desk.place.say.text("Yes") if number == 0 else desk.place.say.text("No")
    return desk.place.words(f"pulse/{entry['id']}.{entry['options'][number]['id']}.text")
