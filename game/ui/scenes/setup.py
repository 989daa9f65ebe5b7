"""Before the game: who plays, how long, how hard. Everything has a sensible answer already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.i18n.translator import N_
from game.rules.setup import LENGTHS, TEAMS
from game.ui.atlas import Entry
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, inset, rows
from game.ui.match import Chair
from game.ui.plan import Plan, minutes, shared_chairs, solo_chairs, team_name
from game.ui.scene import Scene
from game.ui.scenes.page import SECTION, Picture, head_of, page
from game.ui.scenes.settings import own_name
from game.ui.scenes.team_rows import team_row
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.field import TextField
from game.ui.widgets.plain import Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

SIDE = 388.0
LEVELS = ("easy", "normal", "hard")
LEVEL_LINES = {
    "easy": N_("More coins, kinder luck, open aims. Good for ages 9 to 12."),
    "normal": N_("The promise is hard to keep, but it can be kept."),
    "hard": N_("Fewer coins, worse luck, a stricter promise."),
}
BOTS_LINE = N_("Dreamers do whatever comes to mind, doers take what looks best right now, planners think a few rounds "
               "ahead.")
COLOURS = 6
DIGITS = "0123456789"


class SetupScene(Scene):
    """`start` begins the game with what is on the page."""

    def __init__(self, app: App, journey: Journey, deck: str) -> None:
        self.app = app
        self.journey = journey
        self.deck = deck
        self.is_solo = True
        self.chairs: list[Chair] = list(solo_chairs(app.say))
        self.rounds, self.level = 4, "normal"
        self.number = ""
        self._picture = Picture(app)
        self._now = 0.0
        self._picture_place = FRect(0, 0, 0, 0)
        self._spoken = app.say

    @property
    def entry(self) -> Entry | None:
        """The place to play."""
        return self.app.atlas.entry(self.deck)

    def plan(self) -> Plan:
        """What is on the page."""
        chairs = tuple(chair._replace(name=chair.name.strip() or team_name(self.app.say, chair.colour))
                       for chair in self.chairs)
        coach = not self.app.settings.tutorial_seen
        seed = int(self.number) if self.number else None
        return Plan(self.deck, chairs, self.level, self.rounds, seed, coach=coach)

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        self._rename()
        head, body, foot = page(area)
        left, right = columns(body, [SIDE, Share()], 32)
        start = FRect(foot.right - 340, foot.y + 4, 340, 64)
        language = FRect(foot.x, foot.y + 12, min(150.0 * len(self.app.locales), foot.width - 608), 48)
        return [
            *head_of(head, say.text("Ready to play?"), say.text("Back")),
            *self._place(left),
            *self._teams(right),
            Tabs("language", language, [own_name(name) for name in self.app.locales],
                 self.app.locales.index(say.locale), hint=say.text("Language")),
            Button("lead", FRect(start.x - 236, foot.y + 12, 216, 48), say.text("Lead a class"), icon="teacher",
                   hint=say.text("A session in five stages, with a cockpit for you and a picture for all")),
            Button("start", start, say.text("Start"), icon="play", kind="main"),
        ]

    def first_focus(self) -> str:
        return "start"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        entry = self.entry
        self._picture.draw(canvas, self._picture_place, entry.map_path if entry else None, self._now)

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        name, _, number = intent.id.partition(".")
        if intent.kind == "press" and name in ("back", "start", "lead", "places", "add"):
            {"back": self.back, "start": lambda: self.journey.start(self.plan()),
             "lead": lambda: self.journey.lead(self.deck),
             "places": self._other_place, "add": self._add}[name]()
        elif intent.kind == "change" and name in ("who", "length", "level", "language", "number"):
            self._choose(name, intent.value)
        elif number:
            self._change_team(name, int(number), intent)

    def _choose(self, name: str, value: int | str) -> None:
        match name:
            case "number":
                self.number = "".join(sign for sign in str(value) if sign in DIGITS)
            case "who":
                self.is_solo = value == 0
                self.chairs = list((solo_chairs if self.is_solo else shared_chairs)(self.app.say))
            case "length":
                self.rounds = LENGTHS[value]
            case "level":
                self.level = LEVELS[value]
            case "language":
                self.app.change(locale=self.app.locales[value])

    def _change_team(self, what: str, number: int, intent: Intent) -> None:
        chair = self.chairs[number]
        if what == "name" and intent.kind == "change":
            self.chairs[number] = chair._replace(name=intent.value)
        elif what == "player" and intent.kind == "change":
            self.chairs[number] = chair._replace(bot=intent.value)
        elif what == "colour" and intent.kind == "press":
            self._recolour(number)
        elif what == "remove" and intent.kind == "press":
            del self.chairs[number]

    def _recolour(self, number: int) -> None:
        """The next colour that no other team has."""
        taken = {chair.colour for chair in self.chairs}
        now = self.chairs[number]
        free = [colour for step in range(1, COLOURS) if (colour := (now.colour + step) % COLOURS) not in taken]
        if free:
            self.chairs[number] = now._replace(colour=free[0])

    def _add(self) -> None:
        taken = {chair.colour for chair in self.chairs}
        colour = next(colour for colour in range(COLOURS) if colour not in taken)
        self.chairs.append(Chair(team_name(self.app.say, colour), colour, "greedy" if self.is_solo else ""))

    def _rename(self) -> None:
        """Teams that have kept their first name have it in the language that is spoken now."""
        before, now = self._spoken, self.app.say
        if before is not now:
            old = {team_name(before, number): number for number in range(COLOURS)}
            self.chairs = [chair._replace(name=team_name(now, old[chair.name])) if chair.name in old else chair
                           for chair in self.chairs]
            self._spoken = now

    def _other_place(self) -> None:
        self.frame.pop()
        self.journey.places()

    def _place(self, rect: FRect) -> list[Widget]:
        say, entry = self.app.say, self.entry
        self._picture_place = FRect(rect.x, rect.y, rect.width, rect.height - 244)
        title, summary, other = rows(FRect(rect.x, self._picture_place.bottom + 14, rect.width, 230),
                                     [40, Share(), 48], 6)
        return [
            Label("place.title", title, entry.title if entry else self.deck,
                  Type(25, bold=True, valign="middle", max_lines=1, smallest=16)),
            Label("place.summary", summary, entry.summary if entry else "", Type(17, "ink-soft", smallest=12)),
            Button("places", FRect(other.x, other.y, 220, 48), say.text("Another place"), icon="map"),
            TextField("number", FRect(other.right - 156, other.y, 156, 48), self.number, longest=9,
                      placeholder=say.text("Game number"), hint=say.text("The same number deals the same cards")),
        ]

    def _teams(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        who, list_, choices = rows(rect, [50, Share(), 132], 14)
        high = min(54.0, (list_.height - 24) / max(TEAMS))
        inner = inset(list_, 16, 12)
        places = [FRect(inner.x, inner.y + number * high, inner.width, high) for number in range(max(TEAMS))]
        lines: list[Widget] = []
        for number, chair in enumerate(self.chairs):
            can_go = len(self.chairs) > min(TEAMS) and number > 0
            lines += team_row(say, places[number], number, chair, can_go=can_go, is_fixed=self.is_solo and not number)
        if len(self.chairs) < max(TEAMS):
            room = places[len(self.chairs)]
            lines.append(Button("add", FRect(room.x, room.y + 3, 220, room.height - 6), say.text("One more team"),
                                icon="add", kind="quiet"))
        if len(self.chairs) + 1 < max(TEAMS) and any(chair.bot for chair in self.chairs):
            below = FRect(inner.x + 56, inner.bottom - high, inner.width - 56, high)
            lines.append(Label("bots", below, say.text(BOTS_LINE), Type(16, "ink-soft", valign="middle", max_lines=2,
                                                                       smallest=12)))
        words = [say.text("I play, with bot partners"), say.text("Several teams at this screen")]
        return [Tabs("who", who, words, 0 if self.is_solo else 1), Panel("teams", list_, lines, depth=3),
                *self._choices(choices)]

    def _choices(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        length, level = columns(rect, [Share(), Share()], 24)
        people = sum(not chair.bot for chair in self.chairs) or 1
        found: list[Widget] = []
        lengths = [say.text("{n} rounds", n=count) for count in LENGTHS]
        about = say.text("About {minutes} minutes", minutes=minutes(self.rounds, people))
        levels = [say.text("Easy"), say.text("Normal", context="level"), say.text("Hard")]
        for id, room, title, words, chosen, line in (
            ("length", length, say.text("How long?"), lengths, LENGTHS.index(self.rounds), about),
            ("level", level, say.text("How hard?"), levels, LEVELS.index(self.level),
             say.text(LEVEL_LINES[self.level])),
        ):
            name, tabs, below = rows(room, [26, 50, Share()], 4)
            found += [
                Label(f"{id}.name", name, title, SECTION), Tabs(id, tabs, words, chosen),
                Label(f"{id}.line", below, line, Type(15, "ink-soft", valign="middle", max_lines=2, smallest=12)),
            ]
        return found
