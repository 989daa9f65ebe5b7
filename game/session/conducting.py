"""The conductor's verbs: start, time, steps, the audience's picture, the end."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.core.event import Event
from game.session.act import Reason, Stop
from game.session.clock import needed, ticked
from game.session.plan import LEAST_DEBRIEF
from game.session.state import OVER, READY, RUNNING, Session, Told
from game.session.verb import Verb, never_refused, noted

ALWAYS = (READY, RUNNING, OVER)
LONGEST_EXTENSION = 30


def start(session: Session) -> Told:
    """The first step, with the clock running."""
    started = replace(session, phase=RUNNING, clock=replace(session.clock, runs=True))
    return Told(started, (Event("session-started", {}), entered(started)))


def tick(session: Session, now: int) -> Told:
    """Time goes on."""
    return Told(replace(session, clock=ticked(session.clock, now, session.step.id)))


def entered(session: Session) -> Event:
    """The note that a step begins."""
    return Event("step-entered", {"step": session.step.id, "stage": session.stage})


def moved(session: Session, at: int) -> Told:
    """The session at another step."""
    there = replace(session, at=at, phase=RUNNING)
    return Told(there, (entered(there),))


def no_next(session: Session) -> Reason | None:
    return Stop.LAST_STEP if session.at + 1 == len(session.plan.steps) else None


def no_back(session: Session) -> Reason | None:
    return Stop.FIRST_STEP if session.at == 0 and session.phase != OVER else None


def go_back(session: Session) -> Told:
    """The step before; a session that is over goes on at its last step."""
    return moved(session, session.at if session.phase == OVER else session.at - 1)


def no_skip(session: Session) -> Reason | None:
    """At the last step; or where less than ten minutes of debrief would be left."""
    if no_next(session):
        return Stop.LAST_STEP
    if session.stage != "debrief":
        return None
    places = session.plan.stage_steps("debrief")
    spent = sum(session.clock.spent.get(session.plan.steps[at].id, 0) for at in places)
    left = sum(needed(session, at) for at in places if at > session.at)
    return Stop.DEBRIEF_IS_PROTECTED if spent + left < LEAST_DEBRIEF else None


def skip(session: Session) -> Told:
    """The next step; what was left of this one is noted as skipped."""
    told = moved(session, session.at + 1)
    return told._replace(notes=(Event("step-skipped", {"step": session.step.id}), *told.notes))


def no_jump(session: Session, step: str) -> Reason | None:
    return Stop.NO_SUCH_STEP if session.plan.index_of(step) < 0 else None


def no_pause(session: Session) -> Reason | None:
    return None if session.clock.runs else Stop.ALREADY_PAUSED


def no_go_on(session: Session) -> Reason | None:
    return Stop.NOT_PAUSED if session.clock.runs else None


def switched(session: Session, runs: bool, kind: str) -> Told:
    """The clock stopped or set going."""
    return noted(replace(session, clock=replace(session.clock, runs=runs)), kind)


def no_extend(session: Session, minutes: int) -> Reason | None:
    return None if 0 < minutes <= LONGEST_EXTENSION else Stop.BAD_VALUE


def extend(session: Session, minutes: int) -> Told:
    """More minutes for the step where the class is."""
    step, clock = session.step.id, session.clock
    extra = {**clock.extra, step: clock.extra.get(step, 0) + minutes * 60}
    return noted(replace(session, clock=replace(clock, extra=extra)), "step-extended", step=step, minutes=minutes)


def finish(session: Session) -> Told:
    """The end. `early` says that steps were left out."""
    ended = replace(session, phase=OVER, clock=replace(session.clock, runs=False))
    return noted(ended, "session-ended", early=session.at + 1 < len(session.plan.steps))


def freeze(session: Session, on: bool) -> Told:
    """The audience's picture stands still, or goes on."""
    return noted(replace(session, screen=replace(session.screen, frozen=on)), "frozen" if on else "unfrozen")


def blank(session: Session, on: bool) -> Told:
    """The audience's picture is dark, or back."""
    return noted(replace(session, screen=replace(session.screen, blank=on)), "blanked" if on else "unblanked")


def no_show(session: Session, panel: int) -> Reason | None:
    return None if 0 <= panel < len(session.plan.document.get("panels", ())) else Stop.NO_SUCH_ITEM


def show(session: Session, panel: int) -> Told:
    """A picture of the story."""
    return noted(replace(session, screen=replace(session.screen, panel=panel)), "panel-shown", panel=panel)


NOTHING: Mapping[str, type] = MappingProxyType({})
VERBS: Mapping[str, Verb] = MappingProxyType({
    "start": Verb(NOTHING, never_refused, start, (READY,)),
    "tick": Verb({"now": int}, never_refused, tick, ALWAYS),
    "next": Verb(NOTHING, no_next, lambda session: moved(session, session.at + 1)),
    "back": Verb(NOTHING, no_back, go_back, (RUNNING, OVER)),
    "skip": Verb(NOTHING, no_skip, skip),
    "jump": Verb({"step": str}, no_jump, lambda session, step: moved(session, session.plan.index_of(step))),
    "pause": Verb(NOTHING, no_pause, lambda session: switched(session, False, "paused")),
    "go-on": Verb(NOTHING, no_go_on, lambda session: switched(session, True, "went-on")),
    "extend": Verb({"minutes": int}, no_extend, extend),
    "finish": Verb(NOTHING, never_refused, finish),
    "freeze": Verb({"on": bool}, never_refused, freeze),
    "blank": Verb({"on": bool}, never_refused, blank),
    "show": Verb({"panel": int}, no_show, show),
})
