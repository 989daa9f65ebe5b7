"""A question over the scene: a title, some words, and up to three answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Type
from game.ui.layout import Share, centred, columns, inset
from game.ui.scene import Veiled
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label, Panel

TITLE = Type(26, bold=True, balance=True, smallest=18)
BODY = Type(18, "ink-soft", smallest=13)
WIDTH = 560.0


class Answer(NamedTuple):
    """One of a dialog's answers: what it is called in code, its words, and how much it stands out."""

    id: str
    words: str
    kind: str = "plain"


class Dialog(Veiled):
    """Asks and closes; `then` is called with the id of the answer, or with `dismissed` on Escape."""

    def __init__(
        self, title: str, body: str, answers: Sequence[Answer], then: Callable[[str], None], dismissed: str = ""
    ) -> None:
        self.title = title
        self.body = body
        self.answers = tuple(answers)
        self.then = then
        self.dismissed = dismissed

    def build(self, area: FRect) -> Sequence[Widget]:
        canvas = self.frame.canvas
        inner = WIDTH - 64
        title = canvas.measure(self.title, TITLE, inner)[1]
        body = canvas.measure(self.body, BODY, inner)[1] if self.body else 0.0
        sheet = centred(area, WIDTH, min(area.height - 48, 32 + title + 14 + body + 28 + 52 + 30))
        left, top = sheet.x + 32, sheet.y + 30
        room = sheet.bottom - 30 - 52 - 24 - (top + title + 14)
        foot = FRect(left, sheet.bottom - 82, inner, 52)
        inside: list[Widget] = [
            Label("dialog.title", FRect(left, top, inner, title + 2), self.title, TITLE),
            Label("dialog.body", FRect(left, top + title + 14, inner, room), self.body, BODY),
        ]
        return [Panel("dialog", sheet, [*inside, *self._buttons(foot)], depth=16)]

    def first_focus(self) -> str:
        main = next((one.id for one in self.answers if one.kind == "main"), self.answers[-1].id)
        return f"dialog.{main}"

    def handle(self, intent: Intent) -> None:
        if intent.kind == "press":
            self._close(intent.id.removeprefix("dialog."))

    def back(self) -> None:
        self._close(self.dismissed)

    def _close(self, answer: str) -> None:
        self.frame.pop()
        self.then(answer)

    def _buttons(self, foot: FRect) -> list[Widget]:
        cells = columns(inset(foot, 0), [Share()] * len(self.answers), 14)
        return [
            Button(f"dialog.{one.id}", cell, one.words, kind=one.kind)
            for one, cell in zip(self.answers, cells, strict=True)
        ]
