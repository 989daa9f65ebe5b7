"""Before a session with a class: where, how many tables, how long, how hard. Each has a sensible answer already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pygame import FRect

from game.i18n.sessions import worded
from game.rules.setup import TEAMS, Setup
from game.session.plan import PRESETS, BadPlan, Preset
from game.ui.atlas import Entry
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.plan import ROUNDS_OF_MINUTES, USUAL_TEAMS
from game.ui.scene import Scene
from game.ui.scenes.page import SECTION, Picture, head_of, page
from game.ui.scenes.thumbnails import Thumbnails
from game.ui.session.where import height_of, place_list
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.plain import Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App

FORMAT = "hero"
SHORT = range(100, 1000)
LEVELS = ("easy", "normal", "hard")
SIDE, HEADING, MOST_OF_SIDE = 388.0, 28.0, 0.56
SOON = 0.1
ABOUT = Type(18, "ink-soft", smallest=13, balance=True)


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A session about to begin. Without a `seed` chance is left to the machine; `rounds` 0 goes by the length.

    `people` is how many of the seats people take where bots take the others; 0 for all.
    """

    deck: str
    teams: int = USUAL_TEAMS
    minutes: int = 90
    level: str = "normal"
    rounds: int = 0
    seed: int | None = None
    preset: str = "one-projector"
    people: int = 0

    @property
    def room(self) -> Preset:
        """How the room is set up."""
        return PRESETS[self.preset]

    @property
    def all_rounds(self) -> int:
        """The rounds of the game."""
        return self.rounds or (self.room.rounds if self.room.guided else ROUNDS_OF_MINUTES[self.minutes])

    def in_room(self, preset: str) -> ClassPlan:
        """The same session in another kind of room, with its usual teams and length."""
        room = PRESETS[preset]
        people = {"family": 2, "solo": 1}.get(preset, 0)
        return replace(self, preset=preset, teams=room.teams, minutes=room.minutes, rounds=0, people=people)

    def with_count(self, count: int) -> ClassPlan:
        """The same for so many tables; in a family so many people, and bots in the seats that are left."""
        if self.preset == "family":
            return replace(self, people=count, teams=max(self.room.teams, count))
        return replace(self, teams=count)

    def setup(self, deck_id: str, seed: int) -> Setup:
        """The rules' part of it; the plan's own seed goes before `seed`. Where every table has its own machine, `seed`
        becomes a number of three digits, which all of them type in. Raises BadSetup."""
        chance = SHORT[seed % len(SHORT)] if self.room.machines else seed
        own = chance if self.seed is None else self.seed
        return Setup(deck_id, FORMAT, self.level, self.teams, self.all_rounds, own)


def planned(options: Mapping[str, Any]) -> ClassPlan:
    """The session that a command line asks for. Raises BadPlan for a preset that there is not."""
    preset = str(options.get("preset") or "one-projector")
    if preset not in PRESETS:
        raise BadPlan(preset)
    usual = ClassPlan(str(options["deck"])).in_room(preset)
    usual = usual.with_count(int(options["teams"])) if options.get("teams") else usual
    return replace(usual, minutes=int(options.get("minutes") or usual.minutes), seed=options.get("seed"),
                   level=str(options.get("level") or "normal"), rounds=int(options.get("rounds") or 0))


class ClassSetup(Scene):
    """`begin` gets what is on the page. The place can be changed here too."""

    def __init__(self, app: App, plan: ClassPlan, begin: Callable[[ClassPlan], None]) -> None:
        self.app = app
        self.plan = plan
        self.begin = begin
        self._opened_with = plan.deck
        self._picture = Picture(app)
        self._thumbnails = Thumbnails(app)
        self._place = FRect(0, 0, 0, 0)
        self._now = 0.0

    @property
    def entry(self) -> Entry | None:
        """The place that is chosen."""
        return self.app.atlas.entry(self.plan.deck)

    def build(self, area: FRect) -> Sequence[Widget]:
        say, room, entry = self.app.say, self.plan.room, self.entry
        head, body, foot = page(area)
        left, right = columns(body, [SIDE, Share()], 32)
        start = FRect(foot.right - 340, foot.y + 12, 340, 60)
        title = say.text("Five stages at {place}", place=entry.title if entry else self.plan.deck)
        words, icon = (say.text("Begin"), "play") if room.guided else (say.text("Open the cockpit"), "teacher")
        return [*head_of(head, title, say.text("Back")), *self._where(left),
                Panel("class", right, self._choices(right.inflate(-48, -40)), depth=3),
                Button("start", start, words, icon=icon, kind="main")]

    def _where(self, rect: FRect) -> list[Widget]:
        """The picture of the place, and below it all places, where there is more than one."""
        places = self._places()
        if len(places) < 2:
            self._place = rect
            return []
        high = min(height_of(len(places)), rect.height * MOST_OF_SIDE)
        self._place, _, name, listed = rows(rect, [Share(), 12, HEADING, high])
        return [Label("place.name", name, self.app.say.text("Which place?"), SECTION),
                place_list(listed, places, self.plan.deck, self._thumbnails)]

    def _places(self) -> dict[str, Entry]:
        """All places by what they are opened with; a deck that was opened by its path comes first."""
        known = {entry.id: entry for entry in self.app.atlas.entries()}
        guest = None if self._opened_with in known else self.app.atlas.entry(self._opened_with)
        return {self._opened_with: guest, **known} if guest is not None else known

    def _choices(self, rect: FRect) -> list[Widget]:
        say, plan = self.app.say, self.plan
        room, teams = plan.room, [str(count) for count in TEAMS]
        names = [worded(say, "preset", preset) for preset in PRESETS]
        count = plan.people if plan.preset == "family" else plan.teams
        lengths = [say.text("{n} minutes", n=minutes) for minutes in room.lengths]
        levels = [say.text("Easy"), say.text("Normal", context="level"), say.text("Hard")]
        lines = rows(rect, [88, 92, Share(), Share(), Share()], 10)
        length = room.lengths.index(plan.minutes) if plan.minutes in room.lengths else -1
        return [
            *choice("preset", lines[0], say.text("Who plays, and where?"), names, list(PRESETS).index(plan.preset)),
            Label("about", lines[1], worded(say, "about-preset", plan.preset), ABOUT),
            *choice("teams", lines[2], self._how_many(), teams, count - min(TEAMS)),
            *choice("length", lines[3], say.text("How long?"), lengths, length),
            *choice("level", lines[4], say.text("How hard?"), levels, LEVELS.index(plan.level)),
        ]

    def _how_many(self) -> str:
        say, preset = self.app.say, self.plan.preset
        if preset == "family":
            return say.text("How many of you?")
        return say.text("How many teams, yours among them?") if preset == "solo" else say.text("How many tables?")

    def first_focus(self) -> str:
        return "start"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        self._picture.draw(canvas, self._place, self.entry.map_path if self.entry else None, self._now)

    def tick(self, now: float) -> float | None:
        self._now = now
        if self._thumbnails.look():
            self.frame.rebuild()
        return SOON if self._thumbnails.is_waiting else self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.id == "back":
            self.back()
        elif intent.id == "start":
            self.begin(self.plan)
        elif intent.id.startswith("place."):
            self.plan = replace(self.plan, deck=str(intent.value))
        elif intent.id == "teams":
            self.plan = self.plan.with_count(min(TEAMS) + intent.value)
        elif intent.id == "preset":
            self.plan = self.plan.in_room(list(PRESETS)[intent.value])
        elif intent.id == "length":
            self.plan = replace(self.plan, minutes=self.plan.room.lengths[intent.value], rounds=0)
        elif intent.id == "level":
            self.plan = replace(self.plan, level=LEVELS[intent.value])


def choice(id: str, rect: FRect, title: str, words: Sequence[str], chosen: int) -> list[Widget]:
    """A heading over a row of words to choose from."""
    name, tabs = rows(FRect(rect.x, rect.y, rect.width, 88), [28, 52], 6)
    return [Label(f"{id}.name", name, title, SECTION), Tabs(id, tabs, list(words), chosen)]
