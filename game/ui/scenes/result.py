"""The end of a game: the step reached, the curves, everybody's stars, and what the real place did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.beats import Shown
from game.ui.canvas import Canvas, Type
from game.ui.goals import goals
from game.ui.layout import Share, columns, rows
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Scene
from game.ui.scenes.page import Picture
from game.ui.scenes.result_parts import brief_list, goal_list, ladder, mirror_list, turning_list
from game.ui.scenes.why import WhyScene
from game.ui.tables.panels import carbon_panel
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.plain import Drawing, Label
from game.ui.widgets.scroll import ScrollList

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

PAD = 28.0
LEFT = 576.0
TOLD, MOST_TEXT = 168.0, 74.0
TEXT = Type(17, smallest=13)
PICTURE = 0.62
FOOT = 80.0


class ResultScene(Scene):
    """`play again`, `another place` and `look at the table` lead on; Escape goes back to the table."""

    def __init__(self, app: App, journey: Journey, place: Place, match: Match) -> None:
        self.app = app
        self.journey = journey
        self.match = match
        self._deck = place
        self._page = 0
        self._now = 0.0
        self._picture_place = FRect(0, 0, 0, 0)
        self._picture = Picture(app, grows=True)

    @property
    def place(self) -> Place:
        """The place in the language that is spoken now."""
        if self._deck.say is not self.app.say:
            self._deck = self.app.atlas.place(self._deck.loaded.folder)
        return self._deck

    def build(self, area: FRect) -> Sequence[Widget]:
        body, foot = rows(area, [Share(), FOOT])
        left, right = columns(body, [LEFT, Share()])
        self._picture_place, under = rows(right, [Share(PICTURE), Share(1 - PICTURE)], 14)
        state = self.match.state
        inner = FRect(left.x + PAD, left.y + 16, left.width - PAD - 18, left.height - 16)
        words = self.frame.canvas.measure(self._words(self._kind()), TEXT, inner.width)[1]
        told, pages = rows(inner, [TOLD + min(MOST_TEXT, words), Share()], 8)
        return [
            *self._reached(told),
            *self._pages(pages),
            carbon_panel(self.place, self.match.game, state, Shown.of(state),
                         FRect(under.x + 2, under.y, under.width - PAD - 2, under.height)),
            *self._foot(foot),
        ]

    def first_focus(self) -> str:
        return "page"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        state = Shown.of(self.match.state)
        game = self.match.game
        self._picture.draw(canvas, self._picture_place, self.place.map_path, self._now,
                           (tuple(sorted(state.built)), round(state.clarity(game), 2)))

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.id == "page":
            self._page = intent.value
        elif intent.kind == "press":
            if intent.id in ("why.total", "why.intensity"):
                self.frame.push(WhyScene(self.place, self.match, intent.id.removeprefix("why.")))
            elif intent.id in ("again", "places", "table", "title"):
                {"again": self.journey.play_again, "places": self._another_place, "table": self.back,
                 "title": self.journey.leave}[intent.id]()

    def _another_place(self) -> None:
        self.journey.leave()
        self.journey.places()

    def _reached(self, rect: FRect) -> list[Widget]:
        say, place, state = self.app.say, self.place, self.match.state
        kind = self._kind()
        name = place.words(f"result/{kind}.name") if kind else say.text("Not there yet")
        head, title, steps, text = rows(rect, [24, 54, 76, Share()], 4)
        setup = self.match.game.setup
        line = say.text("{place} · {n} rounds", place=place.words("deck.title"), n=setup.rounds)
        return [
            Label("head", head, line, Type(15, "ink-soft", bold=True, valign="middle", max_lines=1, smallest=12)),
            Label("reached", title, name, Type(42, "accent" if kind else "ink", bold=True, valign="middle",
                                               max_lines=1, smallest=20)),
            Drawing("ladder", steps, ladder(place, state.result)),
            Label("text", text, self._words(kind), TEXT),
        ]

    def _kind(self) -> str:
        """The id of the step that was reached; empty if none was."""
        number = self.match.state.result
        return self.place.deck.results[number - 1].id if number else ""

    def _words(self, kind: str) -> str:
        say, state = self.app.say, self.match.state
        if kind:
            return self.place.words(f"result/{kind}.text")
        missing = [say.text("{goal} (now {now})", goal=goal.words, now=goal.now)
                   for goal in goals(self.place, self.match.game, state) if not goal.is_met]
        reasons = {
            "no-trust": say.text("Nobody trusted the plan any more, and it stopped. Ask what was done without asking."),
            "bankrupt": say.text("The purses were empty and nothing was under way. What should have come first?"),
        }
        if state.ending not in reasons and missing:
            return say.text("This was still missing: {goals}. Look at the curve: where did it turn, and what did you "
                            "build too late?", goals=say.text(", ").join(missing))
        return reasons.get(state.ending, "")

    def _pages(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        tabs, room = rows(rect, [46, Share()], 6)
        words = [say.text("Secret briefs"), say.text("What it takes"), say.text("Turning points"),
                 say.text("The real place")]
        make = (brief_list, goal_list, turning_list, mirror_list)[self._page]
        inside = make(self.frame.canvas, self.place, self.match, FRect(room.x, room.y, room.width - 14, room.height))
        return [Tabs("page", tabs, words, self._page), ScrollList(f"list.{self._page}", room, inside)]

    def _foot(self, rect: FRect) -> list[Widget]:
        say = self.app.say
        line = FRect(rect.x + PAD, rect.y + 12, rect.width - 2 * PAD, 56)
        title, _, table, places, again = columns(line, [204, Share(), 250, 220, 266], 14)
        return [
            Button("again", again, say.text("Play again"), icon="refresh", kind="main"),
            Button("places", places, say.text("Another place"), icon="map"),
            Button("table", table, say.text("Look at the table"), icon="eye"),
            Button("title", title, say.text("To the start"), icon="home", kind="quiet"),
        ]
