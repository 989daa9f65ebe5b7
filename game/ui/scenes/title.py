"""The first screen: the place alive, the name of the game, and the way in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from pygame import FRect

from game.record.ending import has_unended
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.scene import Scene
from game.ui.scenes.page import Picture
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Icon, Label
from game.ui.widgets.spot import Spot

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
        self._is_drawn = False

    def refresh(self) -> None:
        """Somebody came back to it: what can be gone on with may have changed."""
        self._has_unfinished = self._map = None
        self._picture.stir(self._now)

    def build(self, area: FRect) -> Sequence[Widget]:
        if self._has_unfinished is None:
            self._has_unfinished = has_unended(self.app.folders.sessions)
        inner = FRect(area.x + PAD, area.y, COLUMN - 2 * PAD, area.height)
        _, name, _, buttons, _, foot = rows(inner, [Share(0.6), 262, Share(0.3), 264, Share(0.7), 84])
        return [*self._name(name), *self._buttons(buttons), *self._foot(foot)]

    def first_focus(self) -> str:
        return "play"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        left = round(COLUMN * canvas.scale) / canvas.scale
        rect = FRect(left, 0, canvas.rect.width - left, canvas.rect.height)
        self._picture.draw(canvas, rect, self._find_map(), self._now)
        canvas.box(FRect(left - 1, 0, 1.5, canvas.rect.height), "line", 0)

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.kind == "press":
            doors = {"play": lambda: self.journey.setup(self._deck()), "lead": lambda: self.journey.lead(self._deck()),
                     "continue": self.journey.sessions,
                     "places": self.journey.places, "settings": self.journey.settings, "help": self.journey.help,
                     "quit": self.back}
            doors[intent.id]()

    def back(self) -> None:
        say, parts = self.app.say, import_module("game.ui.dialog")  # late: the first picture does not need it
        answers = [parts.Answer("stay", say.text("Stay")), parts.Answer("quit", say.text("Quit"), "main")]
        words = say.text("Leave the game?"), say.text("Everything is saved.")
        self.frame.push(parts.Dialog(*words, answers, self._answered))

    def _answered(self, answer: str) -> None:
        if answer == "quit":
            self.frame.pop()

    def _find_map(self) -> Path | None:
        """The picture of the place to play; None the first time, so that the window is there before anything else."""
        if self._map is None and (self._is_drawn or self.app.dioramas.is_at_once):
            self._map = self.app.atlas.picture(self._deck())
        self._is_drawn = True
        return self._map

    def _deck(self) -> str:
        """The place played last, else the first choice."""
        return self.app.atlas.usual(self.app.settings.last_deck)

    def _name(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        is_han = say.locale.startswith("zh")
        mark, name, sub, line = rows(rect, [46, 76 if is_han else 112, 26, Share()], 6)
        first, second = ("碳路者", "Carbon Pathfinders") if is_han else ("Carbon\nPathfinders", "碳路者")
        size = 62 if is_han else 44
        return [
            Icon("mark", FRect(mark.x - 4, mark.y, 46, 46), "sprout", "accent"),
            Label("name", name, first, Type(size, bold=True, valign="middle", max_lines=2, smallest=24)),
            Label("sub", sub, second, Type(18, "accent", bold=True, valign="middle", max_lines=1, smallest=14)),
            Label("line", FRect(line.x, line.y, line.width - 16, line.height),
                  say.text("Run a real place. Bring its carbon down. Keep it alive."),
                  Type(18, "ink-soft", smallest=12, max_lines=3)),
        ]

    def _buttons(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        play, *places = rows(rect, [72, 52, 52, 52], 12)
        doors = [("lead", say.text("Lead a class"), "teacher"), ("places", say.text("Choose a place"), "map")]
        if self._has_unfinished:
            doors.insert(0, ("continue", say.text("Continue a game"), "refresh"))
        return [Button("play", play, say.text("Play", context="title"), icon="play", kind="main"),
                *(Button(name, place, words, icon=icon)
                  for (name, words, icon), place in zip(doors, places, strict=False))]

    def _foot(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        listed = (("settings", "gear", say.text("Settings")), ("help", "question", say.text("Help")),
                  ("quit", "exit", say.text("Quit")))
        cells = columns(FRect(rect.x, rect.y, rect.width, 66), [Share()] * 3, 8)
        return [
            Drawing("foot.line", FRect(rect.x, rect.y - 12, rect.width, 1),
                    lambda canvas, box: canvas.box(box, "line", 0)),
            *(Spot(name, cell, _small_door(icon, words), words=words)
              for (name, icon, words), cell in zip(listed, cells, strict=True)),
        ]


def _small_door(icon: str, words: str) -> Callable[[Canvas, FRect, Look], None]:
    """An icon with a word below it."""

    def paint(canvas: Canvas, rect: FRect, look: Look) -> None:
        canvas.icon(icon, FRect(rect.centerx - 14, rect.y + 8, 28, 28), "ink")
        canvas.text(words, FRect(rect.x, rect.y + 38, rect.width, 26),
                    Type(16, align="centre", valign="middle", max_lines=1, smallest=12))

    return paint
