"""The first screen: the place alive, the name of the game, and the way in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pygame import FRect

from game.record import shelf
from game.ui.canvas import Canvas, Type
from game.ui.dialog import Answer, Dialog
from game.ui.layout import Share, columns, rows
from game.ui.scene import Scene
from game.ui.scenes.page import Picture
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Icon, Label

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

COLUMN = 404.0
PAD = 44.0


class TitleScene(Scene):
    """Play in two clicks; everything else is here too."""

    def __init__(self, app: App, journey: Journey) -> None:
        self.app = app
        self.journey = journey
        self._picture = Picture(app)
        self._now = 0.0
        self._has_unfinished: bool | None = None
        self._map: Path | None = None

    def refresh(self) -> None:
        """Somebody came back to it: what can be gone on with may have changed."""
        self._has_unfinished = None
        self._picture.stir(self._now)

    def build(self, area: FRect) -> Sequence[Widget]:
        if self._has_unfinished is None:
            self._has_unfinished = bool(shelf.unfinished(self.app.folders.sessions))
            self._map = self.app.atlas.picture(self._deck())
        inner = FRect(area.x + PAD, area.y, COLUMN - 2 * PAD, area.height)
        top, name, _, buttons, _, foot = rows(inner, [Share(0.7), 190, Share(0.5), 276, Share(1), 84])
        return [*self._name(name), *self._buttons(buttons), *self._foot(foot)]

    def first_focus(self) -> str:
        return "play"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        left = round(COLUMN * canvas.scale) / canvas.scale
        rect = FRect(left, 0, canvas.rect.width - left, canvas.rect.height)
        self._picture.draw(canvas, rect, self._map, self._now)
        canvas.box(FRect(left - 1, 0, 1.5, canvas.rect.height), "line", 0)

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.kind == "press":
            doors = {"play": lambda: self.journey.setup(self._deck()), "continue": self.journey.sessions,
                     "places": self.journey.places, "settings": self.journey.settings, "help": self.journey.help,
                     "quit": self.back}
            doors[intent.id]()

    def back(self) -> None:
        say = self.app.say
        answers = [Answer("stay", say.text("Stay")), Answer("quit", say.text("Quit"), "main")]
        self.frame.push(Dialog(say.text("Leave the game?"), say.text("Everything is saved."), answers, self._answered))

    def _answered(self, answer: str) -> None:
        if answer == "quit":
            self.frame.pop()

    def _deck(self) -> str:
        """The place played last, else the first choice."""
        return self.app.atlas.usual(self.app.settings.last_deck)

    def _name(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        is_han = say.locale.startswith("zh")
        mark, name, sub, line = rows(rect, [46, 72, 26, Share()], 6)
        first, second = ("碳路者", "Carbon Pathfinders") if is_han else ("Carbon Pathfinders", "碳路者")
        size = 62 if is_han else 46
        return [
            Icon("mark", FRect(mark.x - 4, mark.y, 46, 46), "sprout", "accent"),
            Label("name", name, first, Type(size, bold=True, valign="middle", max_lines=1, smallest=24)),
            Label("sub", sub, second, Type(18, "accent", bold=True, valign="middle", max_lines=1, smallest=14)),
            Label("line", line, say.text("Run a real place. Bring its carbon down. Keep it alive."),
                  Type(16, "ink-soft", smallest=12, max_lines=2)),
        ]

    def _buttons(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        play, first, second = rows(rect, [72, 52, 52], 14)
        listed: list[Widget] = [Button("play", play, say.text("Play", context="title"), icon="play", kind="main")]
        if self._has_unfinished:
            listed.append(Button("continue", first, say.text("Continue a game"), icon="refresh"))
        under = second if self._has_unfinished else first
        listed.append(Button("places", under, say.text("Choose a place"), icon="map"))
        return listed

    def _foot(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        row = FRect(rect.x - 12, rect.y, rect.width + 24, 52)
        cells = columns(row, [Share(1.1), Share(), Share()], 4)
        return [
            Button("settings", cells[0], say.text("Settings"), icon="gear", kind="quiet"),
            Button("help", cells[1], say.text("Help"), icon="question", kind="quiet"),
            Button("quit", cells[2], say.text("Quit"), icon="exit", kind="quiet"),
            Drawing("foot.line", FRect(rect.x, rect.y - 12, rect.width, 1),
                    lambda canvas, box: canvas.box(box, "line", 0)),
        ]
