"""A session that is written down as it goes, and one that is read back: the log is the session."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from game.record.journal import Journal
from game.record.recording import ACTION, UNDO, Recording
from game.record.replay import ReplayDiffers, header_of
from game.record.scribe import Scribe
from game.rules.action import MASTER, MASTER_VERBS, Action
from game.rules.game import Game
from game.session.act import Act, RefusedAct, play_act
from game.session.engine import apply, begin
from game.session.plan import BadPlan, Plan, plan_of
from game.session.playing import following
from game.session.state import Session, Told

ACT = "act"
HEADER = "session"
TICK_EVERY = 5


class Sitting:
    """A session with its journal. `act` is the only way to change it; what follows by itself is done and written too.

    Ticks are written when some seconds have come together, or before anything else happens.
    """

    def __init__(self, session: Session, journal: Journal | Scribe | None = None) -> None:
        self.session = session
        self._journal = journal
        self._told_until = session.clock.now

    def act(self, act: Act) -> Told:
        """Does an act and writes it down; RefusedAct leaves everything as it was. StoreError if it could not be
        written yet: the session has gone on, and the journal keeps what waits."""
        before = self.session
        told = apply(before, act)
        self.session = told.session
        if act.verb == "tick":
            self._tick(act)
            return told
        self._write_tick()
        self._write(act, before)
        then = following(self.session)
        if then is None:
            return told
        later = self.act(then)
        return Told(later.session, told.notes + later.notes, told.events + later.events)

    def tick(self, now: int) -> Told:
        """Time goes on; seconds of a clock that does not run backwards."""
        return self.act(Act("tick", {"now": now}))

    def go_on(self) -> None:
        """After a crash: does what should have followed the last act that was written."""
        then = following(self.session)
        if then is not None:
            self.act(then)

    def _tick(self, act: Act) -> None:
        told = self._told_until
        if told is None or not 0 <= act.params["now"] - told < TICK_EVERY:
            self._write_tick()

    def _write_tick(self) -> None:
        now = self.session.clock.now
        if now is not None and now != self._told_until:
            self._told_until = now
            self._order(lambda journal: journal.append(ACT, verb="tick", params={"now": now}))

    def _write(self, act: Act, before: Session) -> None:
        if act.verb == "game":
            action = Action(*act.params["action"])
            seat = MASTER if action.verb in MASTER_VERBS else before.course.state.seat
            self._order(lambda journal: journal.act(action, seat))
        elif act.verb == "undo":
            self._order(lambda journal: journal.undo(act.params["count"]))
        else:
            self._order(lambda journal: journal.append(ACT, verb=act.verb, params=dict(act.params)))

    def _order(self, order: Callable[[Journal], object]) -> None:
        if isinstance(self._journal, Scribe):
            self._journal.tell(order)
        elif self._journal is not None:
            order(self._journal)


def session_header(plan: Plan, locale: str, held: str = "", rehearsal: bool = False) -> dict[str, Any]:
    """The header of a session's journal: its game, its plan and the language of its report ("" for the reader's).
    `held` is the day as 2026-11-22; a `rehearsal` has bots for a class."""
    told = {"minutes": plan.minutes, "preset": plan.preset.id, "locale": locale, "held": held, "rehearsal": rehearsal}
    return {**header_of(plan.game), HEADER: told}


def acts(found: Recording) -> Iterator[Act]:
    """The acts in a journal, in order."""
    for entry in found.entries:
        if entry.type == ACTION:
            yield play_act(Action(*entry.values["action"]))
        elif entry.type == UNDO:
            yield Act("undo", {"count": entry.values["count"]})
        elif entry.type == ACT:
            yield Act(entry.values["verb"], entry.values["params"])


def plan_in(found: Recording, game: Game, document: Mapping[str, Any]) -> Plan:
    """The plan of a recorded session; that of a usual one for a recording of a game alone."""
    told = found.header.get(HEADER) or {}
    try:
        return plan_of(game, document, told.get("minutes", 90), told.get("preset", "one-projector"))
    except (BadPlan, TypeError):
        return plan_of(game, document)


def restored(found: Recording, plan: Plan) -> Session:
    """The session of a recording as it stood at its last entry. A game that was played without a session counts as
    one that began with exploring. ReplayDiffers where the recording does not fit the deck or the rules."""
    session = begin(plan)
    if not found.header.get(HEADER):
        explore = plan.steps[plan.stage_steps("explore")[0]].id
        for act in (Act("start", {}), Act("jump", {"step": explore})):
            session = apply(session, act).session
    for index, act in enumerate(acts(found)):
        try:
            session = apply(session, act).session
        except RefusedAct as refused:
            raise ReplayDiffers(index, refused.reason.value) from refused
    return session

