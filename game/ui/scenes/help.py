"""The rules on six pages, each with a picture made of the same parts as the game."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, inset, rows
from game.ui.scene import Scene
from game.ui.scenes.help_pages import PAGES, HelpPage
from game.ui.scenes.page import head_of, page
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.plain import Drawing, Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App

TEXT = Type(22, smallest=13)


class HelpScene(Scene):
    """Left and right turn the pages."""

    def __init__(self, app: App, number: int = 0) -> None:
        self.app = app
        self.number = number

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        head, body, foot = page(area)
        tabs, sheet = rows(body, [50, Share()], 16)
        shown = PAGES[self.number]
        last = self.number == len(PAGES) - 1
        turn = FRect(foot.right - 260, foot.y + 10, 260, 54)
        before = FRect(foot.x, foot.y + 10, 200, 54)
        return [
            *head_of(head, say.text("How to play"), say.text("Back")),
            Tabs("page", tabs, [say.text(one.name) for one in PAGES], self.number),
            Panel("sheet", sheet, self._page(inset(sheet, 34, 28), shown), depth=5),
            Button("before", before, say.text("Previous"), icon="left", kind="quiet", enabled=self.number > 0),
            Button("next", turn, say.text("Got it") if last else say.text("Next page"),
                   icon="check" if last else "right", kind="main"),
        ]

    def first_focus(self) -> str:
        return "next"

    def handle(self, intent: Intent) -> None:
        match intent.id:
            case "back":
                self.back()
            case "page":
                self.number = intent.value
            case "before":
                self.number = max(0, self.number - 1)
            case "next" if self.number == len(PAGES) - 1:
                self.back()
            case "next":
                self.number += 1

    def key(self, key: Key) -> bool:
        step = {"right": 1, "pagedown": 1, "left": -1, "pageup": -1}.get(key.name, 0)
        self.number = max(0, min(len(PAGES) - 1, self.number + step))
        return step != 0

    def _page(self, rect: FRect, shown: HelpPage) -> list[Widget]:
        say = self.app.say
        if not shown.lines:
            return [Drawing("picture", rect, lambda canvas, box: shown.paint(canvas, box, say))]
        words, picture = columns(rect, [Share(0.92), Share(1.08)], 40)
        title, rest = rows(words, [46, Share()], 8)
        text = "\n\n".join(say.text(line) for line in shown.lines)
        return [
            Label("page.title", title, say.text(shown.title), Type(28, bold=True, valign="middle", max_lines=1,
                                                                   smallest=16)),
            Label("page.text", rest, text, TEXT),
            Drawing("picture", picture, lambda canvas, box: self._painted(canvas, box, shown)),
        ]

    def _painted(self, canvas: Canvas, box: FRect, shown: HelpPage) -> None:
        canvas.box(box, "panel-soft", 14)
        shown.paint(canvas, inset(box, 26, 22), self.app.say)
