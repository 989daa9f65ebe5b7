"""Something to read over the table: a title, some words, and notes with an icon each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import centred
from game.ui.scene import Veiled
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Label, Panel
from game.ui.widgets.scroll import ScrollList

TITLE = Type(26, bold=True, balance=True, smallest=18)
BODY = Type(18, "ink-soft", smallest=13)
HEAD = Type(19, bold=True, max_lines=1, smallest=13)
TEXT = Type(18, smallest=13)
WIDTH, WIDEST = 640.0, 860.0
SIDES, SIGN, GAP = 32.0, 44.0, 14.0
FOOT = 106.0


class Note(NamedTuple):
    """One thing to know: its icon with a colour role, its name (may be empty) and its words."""

    icon: str
    tint: str
    name: str
    text: str


class Notes(Veiled):
    """Shows notes until it is closed; those that have no room are scrolled."""

    def __init__(self, title: str, body: str, notes: Sequence[Note], close_words: str) -> None:
        self.title = title
        self.body = body
        self.notes = tuple(notes)
        self.close_words = close_words

    def build(self, area: FRect) -> Sequence[Widget]:
        canvas = self.frame.canvas
        most = area.height - 48 - 30 - FOOT - 60
        wide = WIDTH if sum(self._heights(WIDTH)) <= most else WIDEST
        inner = wide - 2 * SIDES
        title = canvas.measure(self.title, TITLE, inner)[1]
        body = canvas.measure(self.body, BODY, inner)[1] + GAP if self.body else 0.0
        heights = self._heights(wide)
        room = min(sum(heights) + GAP * len(heights), area.height - 48 - 30 - title - GAP - body - FOOT)
        sheet = centred(area, wide, 30 + title + GAP + body + room + FOOT)
        left, top = sheet.x + SIDES, sheet.y + 30
        list_ = FRect(left, top + title + GAP + body, inner, room)
        return [Panel("notes", sheet, [
            Label("notes.title", FRect(left, top, inner, title + 2), self.title, TITLE),
            *[Label("notes.body", FRect(left, top + title + GAP, inner, body - GAP + 2), self.body, BODY)][:bool(body)],
            ScrollList("notes.list", list_, self._lines(list_, heights)),
            Button("notes.close", FRect(left, sheet.bottom - 82, inner, 52), self.close_words, kind="main"),
        ], depth=16)]

    def first_focus(self) -> str:
        return "notes.close"

    def handle(self, intent: Intent) -> None:
        if intent.kind == "press":
            self.frame.pop()

    def _heights(self, width: float) -> list[float]:
        """How much room each note needs on a sheet of that width."""
        inner = width - 2 * SIDES - SIGN - 14
        return [self.frame.canvas.measure(note.text, TEXT, inner)[1] + (28 if note.name else 0) for note in self.notes]

    def _lines(self, rect: FRect, heights: Sequence[float]) -> list[Widget]:
        found: list[Widget] = []
        y = rect.y
        for number, (note, high) in enumerate(zip(self.notes, heights, strict=True)):
            place = FRect(rect.x + SIGN, y, rect.width - SIGN - 14, high)
            head = 28.0 if note.name else 0.0
            found.append(Drawing(f"note.{number}.icon", FRect(rect.x, y, 28, 26), _icon(note)))
            if note.name:
                found.append(Label(f"note.{number}.name", FRect(place.x, y, place.width, head), note.name, HEAD))
            found.append(Label(f"note.{number}.text", FRect(place.x, y + head, place.width, high - head + 2), note.text,
                               TEXT))
            y += high + GAP
        return found


def _icon(note: Note) -> Callable[[Canvas, FRect], None]:
    return lambda canvas, box: canvas.icon(note.icon, box, note.tint)
