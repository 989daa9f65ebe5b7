"""The game that goes on at this window: begun or gone on with, written down, paused, finished, left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.bots.kinds import KINDS
from game.decks.library import UnknownDeck
from game.decks.opening import BrokenDeck
from game.i18n.phrases import phrase
from game.record import shelf
from game.record.fault import StoreError
from game.record.journal import Journal
from game.record.recording import read
from game.record.replay import ReplayDiffers, game_of, header_of, of_recording
from game.record.scribe import Scribe
from game.record.sitting import HEADER as SESSION
from game.rules import engine
from game.rules.refusal import IllegalAction
from game.ui.living import living_picture
from game.ui.match import Chair, Match
from game.ui.place import Place
from game.ui.plan import Plan, plan_of, shared_chairs
from game.ui.scenes.pause import PauseScene
from game.ui.scenes.result import ResultScene
from game.ui.scenes.table import TableScene
from game.ui.scenes.why import WhyScene

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

THEME = "theme"


class Sitting:
    """One game after another at one window. `match` is the one that goes on, None at the title."""

    def __init__(self, app: App, journey: Journey) -> None:
        self.app = app
        self.journey = journey
        self.match: Match | None = None
        self._name = ""
        self._plan: Plan | None = None
        self._scribe: Scribe | None = None
        self._told_of: StoreError | None = None
        self._table: TableScene | None = None

    def begin(self, options: Mapping[str, Any]) -> None:
        """Opens the table that a command line asks for. Raises what `app.opened` turns into words."""
        if options.get("resume"):
            self._go_on(Path(str(options["resume"])))
        else:
            plan = plan_of(options, str(options["deck"]), self.app.say)
            self._start(replace(plan, coach=not self.app.settings.tutorial_seen))

    def between(self, now: float) -> None:
        """Looks after what is written down; called in every turn of the window's loop."""
        fault = self._scribe.fault if self._scribe is not None else None
        if fault is not None and fault is not self._told_of:
            self._tell(fault)
        self._told_of = fault

    def why(self, kind: str, value: int) -> None:
        """The sum behind a number of the game that goes on."""
        if self.match is not None:
            self.app.frame.push(WhyScene(self._place(), self.match, kind, value))

    def start(self, plan: Plan) -> None:
        """Begins a game; a notice tells if that cannot be."""
        try:
            self._start(plan)
        except (BrokenDeck, UnknownDeck):
            self.app.frame.notify(self.app.say.text("This place has errors and cannot be played."), "warning", "bad")

    def go_on(self, path: Path) -> None:
        """Goes on with a game that was written down; a notice tells if that cannot be."""
        try:
            self._go_on(path)
        except StoreError as fault:
            self._tell(fault)
        except (BrokenDeck, UnknownDeck, IllegalAction, ReplayDiffers):
            words = self.app.say.text("The place has changed since this game was saved, so it cannot go on.")
            self.app.frame.notify(words, "warning", "bad")

    def close(self) -> None:
        """Finishes what is being written down; no game goes on any more."""
        self._close_writing()
        self.app.sounds.stop_theme()
        self.match = self._table = None

    # -- inside

    def _start(self, plan: Plan) -> None:
        place = self.app.atlas.place(plan.deck)
        game = engine.new_game(place.deck, plan.setup(place.deck.id))
        path = shelf.new_path(self.app.folders.sessions, place.deck.id, datetime.now())
        self._plan, self._scribe = plan, None
        try:
            chairs = [list(chair) for chair in plan.chairs]
            self._scribe = Scribe(Journal.create(path, {**header_of(game), "chairs": chairs}))
        except StoreError as fault:
            self._tell(fault)
        self._sit_down(plan.deck, Match(game, plan.chairs, self._scribe), plan.coach)

    def _go_on(self, path: Path) -> None:
        if read(path).header.get(SESSION):
            self.journey.visit.go_on(path)
            return
        journal, found = Journal.resume(path)
        scribe = Scribe(journal)
        try:
            replay = of_recording(found)
            game = game_of(replay, self.app.atlas.place(replay.deck_id).deck)
            chairs = _chairs(found.header, game.setup.teams, self.app)
            match = Match(game, chairs, scribe, replay.actions)
        except Exception:
            scribe.close()
            raise
        self._scribe, setup = scribe, game.setup
        self._plan = Plan(setup.deck_id, tuple(chairs), setup.level, setup.rounds)
        self._sit_down(setup.deck_id, match, False)

    def _sit_down(self, name: str, match: Match, coach: bool) -> None:
        self._name, self.match = name, match
        self.app.change(last_deck=match.game.deck.id, tutorial_seen=self.app.settings.tutorial_seen or coach)
        self._table = TableScene(
            self._place(), match, living_picture(self.app, self._place()), why=self.why, pause=self._pause,
            help=self.journey.help, finished=self.finish, coach=coach,
        )
        self.app.frame.push(self._table)
        self.app.sounds.play_theme(THEME)

    def _place(self) -> Place:
        return self.app.atlas.place(self._name)

    def _pause(self) -> None:
        if self.match is not None and self.match.state.over:
            self._show_result(self.match)
        elif self.match is not None:
            match = self.match
            self.app.frame.push(PauseScene(self.app, self.journey, lambda: self._restart_round(match)))

    def _restart_round(self, match: Match) -> None:
        """Takes the game back to where its round had just opened."""
        course = match.course
        for _ in range(len(course.actions) - course.checkpoints()[-1]):
            match.undo()
        self.journey.back_to_title()
        self._sit_down(self._name, match, False)

    def finish(self) -> None:
        """The game is over: its record is closed and its result shown."""
        self._close_writing()
        if self.match is not None:
            self.app.frame.sound("win" if self.match.state.result else "lose")
            self._show_result(self.match)

    def _show_result(self, match: Match) -> None:
        self.app.frame.push(ResultScene(self.app, self.journey, self._place(), match))

    def play_again(self) -> None:
        """The same game from the start, with other chances."""
        plan = self._plan
        self.journey.leave()
        if plan is not None:
            self.start(Plan(plan.deck, plan.chairs, plan.level, plan.rounds))

    def _close_writing(self) -> None:
        scribe, self._scribe = self._scribe, None
        if scribe is None or self.match is None:
            return
        try:
            self.match.close()
        except StoreError as fault:
            self._tell(fault)

    def speak_anew(self) -> None:
        """The language or the look has changed: the table, which keeps its place and picture, gets them anew."""
        if self._table is not None and self.match is not None:
            self._table.speak(self._place(), living_picture(self.app, self._place()))

    def _tell(self, fault: StoreError) -> None:
        self.app.frame.notify(phrase(self.app.say, fault.code, fault.params), "warning", "bad")


def _chairs(header: Mapping[str, Any], teams: int, app: App) -> list[Chair]:
    """Who sat where; people in all chairs where the record does not say."""
    written = header.get("chairs")
    if isinstance(written, list) and len(written) == teams and all(_is_chair(entry) for entry in written):
        return [Chair(*entry) for entry in written]
    return list(shared_chairs(app.say, teams))


def _is_chair(entry: object) -> bool:
    if not isinstance(entry, list) or len(entry) != 3:
        return False
    name, colour, bot = entry
    return isinstance(name, str) and isinstance(colour, int) and 0 <= colour < 6 and (bot == "" or bot in KINDS)
