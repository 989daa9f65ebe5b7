"""Before a session with a class: how many tables, how long, how hard. Everything has a sensible answer already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pygame import FRect

from game.rules.setup import TEAMS, Setup
from game.session.plan import LENGTHS
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.plan import ROUNDS_OF_MINUTES, USUAL_TEAMS
from game.ui.scene import Scene
from game.ui.scenes.page import SECTION, Picture, head_of, page
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.plain import Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App

FORMAT = "hero"
LEVELS = ("easy", "normal", "hard")


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A session about to begin. Without a `seed` chance is left to the machine; `rounds` 0 goes by the length."""

    deck: str
    teams: int = USUAL_TEAMS
    minutes: int = 90
    level: str = "normal"
    rounds: int = 0
    seed: int | None = None

    @property
    def all_rounds(self) -> int:
        """The rounds of the game."""
        return self.rounds or ROUNDS_OF_MINUTES[self.minutes]

    def setup(self, deck_id: str, seed: int) -> Setup:
        """The rules' part of it; the plan's own seed goes before `seed`. Raises BadSetup."""
        own = seed if self.seed is None else self.seed
        return Setup(deck_id, FORMAT, self.level, self.teams, self.all_rounds, own)


class ClassSetup(Scene):
    """`begin` gets what is on the page."""

    def __init__(self, app: App, plan: ClassPlan, begin: Callable[[ClassPlan], None]) -> None:
        self.app = app
        self.plan = plan
        self.begin = begin
        self._picture = Picture(app)
        self._place = FRect(0, 0, 0, 0)
        self._now = 0.0

    def build(self, area: FRect) -> Sequence[Widget]:
        say, plan = self.app.say, self.plan
        head, body, foot = page(area)
        left, right = columns(body, [388, Share()], 32)
        self._place = left
        teams = [str(count) for count in TEAMS]
        lengths = [say.text("{n} minutes", n=minutes) for minutes in LENGTHS]
        levels = [say.text("Easy"), say.text("Normal", context="level"), say.text("Hard")]
        lines = rows(right.inflate(-48, -40), [Share()] * 4, 12)
        inside: list[Widget] = [
            *choice("teams", lines[0], say.text("How many tables?"), teams, plan.teams - min(TEAMS)),
            *choice("length", lines[1], say.text("How long?"), lengths, LENGTHS.index(plan.minutes)),
            *choice("level", lines[2], say.text("How hard?"), levels, LEVELS.index(plan.level)),
            Label("screens", lines[3], self._screens(), Type(18, "ink-soft", smallest=13)),
        ]
        start = FRect(foot.right - 340, foot.y + 4, 340, 64)
        entry = self.app.atlas.entry(plan.deck)
        title = say.text("A class at {place}", place=entry.title if entry else plan.deck)
        return [*head_of(head, title, say.text("Back")), Panel("class", right, inside, depth=3),
                Button("start", start, say.text("Open the cockpit"), icon="teacher", kind="main")]

    def _screens(self) -> str:
        say = self.app.say
        return say.text("Connect the projector as a second screen, not mirrored: it shows the class's picture, this "
                        "one the cockpit. With one screen, F2 goes from one to the other.")

    def first_focus(self) -> str:
        return "start"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        entry = self.app.atlas.entry(self.plan.deck)
        self._picture.draw(canvas, self._place, entry.map_path if entry else None, self._now)

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.id == "back":
            self.back()
        elif intent.id == "start":
            self.begin(self.plan)
        elif intent.id == "teams":
            self.plan = replace(self.plan, teams=min(TEAMS) + intent.value)
        elif intent.id == "length":
            self.plan = replace(self.plan, minutes=LENGTHS[intent.value], rounds=0)
        elif intent.id == "level":
            self.plan = replace(self.plan, level=LEVELS[intent.value])


def choice(id: str, rect: FRect, title: str, words: Sequence[str], chosen: int) -> list[Widget]:
    """A heading over a row of words to choose from."""
    name, tabs = rows(FRect(rect.x, rect.y, rect.width, 88), [28, 52], 6)
    return [Label(f"{id}.name", name, title, SECTION), Tabs(id, tabs, list(words), chosen)]
