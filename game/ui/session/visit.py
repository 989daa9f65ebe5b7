"""A session at this machine from its set-up to its papers: the log, the desk, both windows."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pygame import Surface

from game.decks.library import UnknownDeck
from game.decks.opening import BrokenDeck
from game.i18n.phrases import phrase
from game.record import shelf
from game.record.fault import StoreError
from game.record.journal import Journal
from game.record.replay import game_of, of_recording
from game.record.scribe import Scribe
from game.record.sitting import Sitting, plan_in, restored, session_header
from game.rules.engine import new_game
from game.rules.setup import BadSetup
from game.session.engine import begin
from game.session.plan import plan_of
from game.session.state import OVER, READY
from game.ui.dialog import Answer, Dialog
from game.ui.diorama import Diorama
from game.ui.inputs import Key
from game.ui.living import living_picture
from game.ui.place import Place
from game.ui.plan import SEEDS
from game.ui.session.audience.scene import AudienceScene
from game.ui.session.cockpit.scene import CockpitScene, Ways
from game.ui.session.desk import Desk
from game.ui.session.guided import open_table
from game.ui.session.hall import Desktop, Hall, is_for_cockpit
from game.ui.session.insight import Insights
from game.ui.session.papers import give_deck, give_papers
from game.ui.session.setup import FORMAT, ClassPlan, ClassSetup, planned

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

PLAYOUTS = 150
PEOPLE = "people"
ONE_SCREEN = Desktop(lambda: 1)
PICTURE_EVERY = 10


class Visit:
    """One session after another at one machine. `desk` is that of the session that goes on, None between them;
    `playouts` is how many games every chance of the debrief is counted from."""

    def __init__(self, app: App, journey: Journey, desktop: Desktop | None = None, at_once: bool = False) -> None:
        self.app = app
        self.journey = journey
        self.desk: Desk | None = None
        self.hall: Hall | None = None
        self.cockpit: CockpitScene | None = None
        self.playouts = PLAYOUTS
        self._desktop = desktop
        self._at_once = at_once
        self._scribe: Scribe | None = None
        self._name = ""
        self._second = -1
        self._told_of: StoreError | None = None

    # -- in and out

    def setup(self, options: Mapping[str, Any]) -> None:
        """Opens the set-up for a class, filled in as a command line asks. BadSetup; and UnknownDeck or BrokenDeck if it
        was a command line that asked: on the page another place can be taken."""
        plan = planned(options)
        if options.get("session"):
            self.app.atlas.place(plan.deck)
        if options.get("format", FORMAT) != FORMAT:
            raise BadSetup("bad-format", given=options["format"], known=(FORMAT,))
        plan.setup(plan.deck, 0)
        self.app.frame.push(ClassSetup(self.app, plan, self.begin))

    def begin(self, plan: ClassPlan) -> None:
        """Begins a session; from here on it is written down. A notice tells if the place cannot be played."""
        try:
            place = self.app.atlas.place(plan.deck)
        except (BrokenDeck, UnknownDeck):
            self.app.frame.notify(self.app.say.text("This place has errors and cannot be played."), "warning", "bad")
            return
        setup = plan.setup(place.deck.id, secrets.randbelow(SEEDS))
        whole = plan_of(new_game(place.deck, setup), place.loaded.session, plan.minutes,
                        plan.preset)
        now = datetime.now()
        path = shelf.new_path(self.app.folders.sessions, place.deck.id, now)
        header = {**session_header(whole, self.app.say.locale, now.date().isoformat()), PEOPLE: plan.people}
        self._scribe = None
        try:
            self._scribe = Scribe(Journal.create(path, header))
        except StoreError as fault:
            self._tell(fault)
        self.app.change(last_deck=place.deck.id)
        self._open(plan.deck, Sitting(begin(whole), self._scribe), plan.people)

    def go_on(self, path: Path) -> None:
        """Goes on with a session that was written down, at the same step. StoreError, UnknownDeck, BrokenDeck or
        ReplayDiffers where that cannot be."""
        journal, found = Journal.resume(path)
        scribe = Scribe(journal)
        try:
            replay = of_recording(found)
            place = self.app.atlas.place(replay.deck_id)
            session = restored(found, plan_in(found, game_of(replay, place.deck), place.loaded.session))
        except Exception:
            scribe.close()
            raise
        self._scribe = scribe
        sitting = Sitting(session, scribe)
        sitting.go_on()
        people = found.header.get(PEOPLE)
        self._open(replay.deck_id, sitting, people if isinstance(people, int) else 1)

    def close(self) -> None:
        """Ends the session at this machine; what was written can be gone on with unless it is over."""
        if self.hall is not None:
            self.hall.close()
        if self.desk is not None:
            self.desk.insights.close()
        scribe, self._scribe = self._scribe, None
        if scribe is not None:
            if self.desk is not None and self.desk.session.phase == OVER:
                scribe.tell(lambda journal: journal.end())
            try:
                scribe.close()
            except StoreError as fault:
                self._tell(fault)
        self.desk = self.hall = self.cockpit = None

    def between(self, now: float) -> None:
        """Time, screens, results from behind the scenes; called in every turn of the loop."""
        if self.desk is None or self.hall is None:
            return
        self.hall.between(now)
        self.hall.change_theme(self.app.frame.canvas.theme)
        if self.desk.insights.poll():
            self._refresh()
        if int(now) != self._second:
            self._second = int(now)
            self.desk.tick(self._second)
            self.app.frame.rebuild()
        fault = self._scribe.fault if self._scribe is not None else None
        if fault is not None and fault is not self._told_of:
            self._tell(fault)
        self._told_of = fault

    # -- inside

    def _open(self, name: str, sitting: Sitting, people: int) -> None:
        self._name = name
        plan = sitting.session.plan
        desk = Desk(sitting, self._place, Insights(self._at_once, self.playouts),
                    people if plan.preset.guided else 0)
        self.desk = desk
        desktop = self._desktop if plan.preset.audience else ONE_SCREEN
        self.hall = Hall(self.app.windows, self.app.frame, desktop, self._screens_changed)
        ways = Ways(self.hall.toggle, self.hall.swap, partial(give_papers, self.app, desk, self.playouts),
                    partial(give_deck, self.app, desk), self._ask_to_leave, self._mirror)
        self.cockpit = CockpitScene(desk, ways)
        desk.outlets.changed = self._refresh
        desk.outlets.notice = self.app.frame.notify
        desk.outlets.sound = self.app.sounds.play
        desk.outlets.table = lambda: open_table(self.app, self.journey, desk, people, self._diorama())
        self.app.frame.push(self.cockpit)
        self.hall.show(AudienceScene(desk, self._diorama(), self._remote, self._is_live))
        desk.sheet.hands_open = self.hall.has_projector or plan.preset.guided

    def _place(self) -> Place:
        return self.app.atlas.place(self._name)

    def _diorama(self) -> Diorama | None:
        return living_picture(self.app, self._place())

    def _refresh(self) -> None:
        self.app.frame.rebuild()
        if self.hall is not None:
            self.hall.frame.rebuild()

    def _is_live(self) -> bool:
        """Whether the class's picture is in a window of its own or in this one."""
        return self.hall is not None and (self.hall.has_projector or self.hall.is_here)

    def _mirror(self) -> Surface | None:
        """What the class sees, while it has a screen of its own or nobody leads."""
        if self.hall is None or self.desk is None:
            return None
        is_shown = self.hall.has_projector or self.desk.session.plan.preset.guided
        return self.hall.frame.draw() if is_shown else None

    def _remote(self, key: Key) -> bool:
        """Keys pressed in the class's window go to the cockpit. Where both share a screen only those do that lead on,
        and Escape comes back."""
        if self.hall is None or self.cockpit is None:
            return False
        if not self.hall.is_here:
            self.app.frame.handle(key)
        elif key.name == "escape":
            self.hall.toggle()
        elif is_for_cockpit(key):
            self.cockpit.key(key)
        return True

    def _screens_changed(self, what: str) -> None:
        say, frame = self.app.say, self.app.frame
        if self.desk is not None:
            self.desk.sheet.hands_open = what == "projector"
        if what == "projector":
            frame.notify(say.text("The projector is there: the class has its own picture."), "screen")
        else:
            frame.notify(say.text("The projector is gone. F2 shows the class's picture here."), "screen", "warn")
        frame.rebuild()

    def _ask_to_leave(self) -> None:
        if self.desk is None or self.desk.session.phase in (READY, OVER):
            self.journey.leave()
            return
        say = self.app.say
        answers = [Answer("stay", say.text("Stay"), "main"), Answer("leave", say.text("Leave the session"))]
        body = say.text("Everything is written down. “Continue” on the title goes on at this very step.")
        self.app.frame.push(Dialog(say.text("Leave this session?"), body, answers,
                                   lambda answer: self.journey.leave() if answer == "leave" else None))

    def _tell(self, fault: StoreError) -> None:
        self.app.frame.notify(phrase(self.app.say, fault.code, fault.params), "warning", "bad")


