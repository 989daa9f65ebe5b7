"""The menu over a game: back to it, this round again, settings, help, leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.canvas import Type
from game.ui.dialog import Answer, Dialog
from game.ui.layout import Share, centred, inset, rows
from game.ui.scene import Veiled
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

WIDTH, HEIGHT = 460.0, 476.0


class PauseScene(Veiled):
    """Nothing is lost here: the game is written down all the time. `again` starts the round once more."""

    def __init__(self, app: App, journey: Journey, again: Callable[[], None]) -> None:
        self.app = app
        self.journey = journey
        self.again = again

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        sheet = centred(area, WIDTH, HEIGHT)
        title, *lines, note = rows(inset(sheet, 32, 24), [44, 60, 50, 50, 50, 50, Share()], 10)
        return [Panel("pause", sheet, [
            Label("pause.title", title, say.text("Pause"), Type(27, bold=True, valign="middle", smallest=18)),
            Button("play", lines[0], say.text("Back to the game"), icon="play", kind="main"),
            Button("again", lines[1], say.text("Start this round again"), icon="undo"),
            Button("settings", lines[2], say.text("Settings"), icon="gear"),
            Button("help", lines[3], say.text("Help"), icon="question"),
            Button("leave", lines[4], say.text("Save and leave"), icon="save"),
            Label("pause.note", note, say.text("Every step is saved as you play."),
                  Type(15, "ink-soft", align="centre", valign="bottom", max_lines=1, smallest=12)),
        ], depth=16)]

    def first_focus(self) -> str:
        return "play"

    def handle(self, intent: Intent) -> None:
        if intent.kind == "press":
            {"play": self.back, "again": self._ask, "settings": self.journey.settings, "help": self.journey.help,
             "leave": self.journey.leave}[intent.id]()

    def _ask(self) -> None:
        say = self.app.say
        answers = [Answer("no", say.text("Go on")), Answer("yes", say.text("Start again"), "main")]
        self.frame.push(Dialog(say.text("Start this round again?"),
                               say.text("Everything that was done in this round is taken back."), answers,
                               lambda answer: self.again() if answer == "yes" else None))
