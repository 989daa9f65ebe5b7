"""Planned and real time: how late it is, what is left, and which rounds could pass quietly to catch up."""

from collections.abc import Mapping
from typing import NamedTuple

from game.session.plan import LEAST_DEBRIEF, STAGES
from game.session.state import Clock, Session

GAP = 90
LATE = 120
MINUTE = 60


class StageTime(NamedTuple):
    """Seconds of a stage: as planned at first, and as they have been so far."""

    stage: str
    planned: int
    spent: int


class Forecast(NamedTuple):
    """Seconds. `left` is needed from now on at the pace so far; `late` how much that is beyond the end (negative:
    early); `debrief` what remains for the debrief if nothing is done."""

    spent: int
    left: int
    late: int
    debrief: int


class Offer(NamedTuple):
    """Rounds that could pass quietly, and the seconds that this would win."""

    rounds: tuple[int, ...]
    seconds: int


def ticked(clock: Clock, now: int, step: str) -> Clock:
    """The clock after a tick; a gap or a step back takes no time."""
    passed = 0 if clock.now is None else now - clock.now
    if not clock.runs or not 0 < passed <= GAP:
        return Clock(now, clock.runs, clock.spent, clock.extra)
    return Clock(now, True, {**clock.spent, step: clock.spent.get(step, 0) + passed}, clock.extra)


def stage_times(session: Session) -> tuple[StageTime, ...]:
    """Planned and real seconds of the five stages."""
    steps, spent = session.plan.steps, session.clock.spent
    return tuple(
        StageTime(stage, sum(step.seconds for step in steps if step.stage == stage),
                  sum(spent.get(step.id, 0) for step in steps if step.stage == stage))
        for stage in STAGES
    )


def step_left(session: Session, at: int) -> int:
    """Seconds that a step still has by plan and extension; negative when it is overdue."""
    step = session.plan.steps[at]
    return step.seconds + session.clock.extra.get(step.id, 0) - session.clock.spent.get(step.id, 0)


def needed(session: Session, at: int) -> int:
    """Seconds that a step still needs."""
    return max(0, step_left(session, at))


def pace(session: Session) -> int:
    """Seconds that a round takes: as planned, or as long as the rounds so far took if that is more."""
    places = session.plan.stage_steps("explore")
    planned = sum(session.plan.steps[at].seconds for at in places) // (session.plan.game.setup.rounds + 1)
    spent = sum(session.clock.spent.get(session.plan.steps[at].id, 0) for at in places)
    done = session.course.state.round - 1
    return max(planned, spent // (done + 1)) if done else planned


def rounds_ahead(session: Session) -> list[int]:
    """The rounds after the one being played that people will play."""
    state = session.course.state
    return [] if state.over or session.plan.preset.machines else [
        number for number in range(state.round + 1, session.plan.game.setup.rounds + 1)
        if number not in session.dropped
    ]


def explore_left(session: Session) -> int:
    """Seconds that exploring still needs: by plan, or by the rounds that are left if these need more."""
    places = [at for at in session.plan.stage_steps("explore") if at >= session.at]
    planned = sum(needed(session, at) for at in places)
    is_played = session.plan.preset.machines or session.course.state.over
    if session.stage != "explore" or is_played or session.plan.steps[session.at].activity == "count":
        return planned
    counting = needed(session, places[-1]) if session.plan.steps[places[-1]].activity == "count" else 0
    return max(planned if not session.dropped else 0,
               pace(session) * len(rounds_ahead(session)) + pace(session) // 2 + counting)


def forecast(session: Session) -> Forecast:
    """How the session will end if it goes on like this."""
    spent = sum(session.clock.spent.values())
    debrief = sum(needed(session, at) for at in session.plan.stage_steps("debrief") if at >= session.at)
    before = sum(needed(session, at) for at, step in enumerate(session.plan.steps)
                 if at >= session.at and step.stage not in ("explore", "debrief"))
    before += explore_left(session) if STAGES.index(session.stage) <= STAGES.index("explore") else 0
    whole = session.plan.minutes * MINUTE
    return Forecast(spent, before + debrief, spent + before + debrief - whole, whole - spent - before)


def offer(session: Session) -> Offer | None:
    """The rounds to drop so that the end is kept; None while there is no need or nothing can be won.

    The rounds right after the one being played go first, the last one only when no other is left.
    """
    late = forecast(session).late
    ahead = rounds_ahead(session)
    if late < LATE or not ahead or STAGES.index(session.stage) > STAGES.index("explore"):
        return None
    each = max(1, pace(session))
    count = -(-late // each)
    chosen = tuple((ahead[:-1] or ahead)[:count])
    return Offer(chosen, each * len(chosen))


def budget(session: Session) -> Mapping[str, int]:
    """Seconds for each step from the present one on that would keep the end: when it is late, later steps shrink in
    proportion, the debrief last and never below ten minutes in all."""
    later = [at for at in range(session.at, len(session.plan.steps))]
    wanted = {session.plan.steps[at].id: needed(session, at) for at in later}
    debrief = {session.plan.steps[at].id for at in later if session.plan.steps[at].stage == "debrief"}
    late = forecast(session).late
    if late <= 0:
        return wanted
    others = sum(seconds for step, seconds in wanted.items() if step not in debrief and step != session.step.id)
    talk = sum(wanted[step] for step in debrief)
    talked = sum(session.clock.spent.get(step.id, 0) for step in session.plan.steps if step.stage == "debrief")
    saved = min(late, others)
    cut = min(late - saved, max(0, talk - max(0, LEAST_DEBRIEF - talked)))
    return {
        step: seconds if step == session.step.id and step not in debrief
        else seconds * (talk - cut) // max(1, talk) if step in debrief
        else seconds * (others - saved) // max(1, others)
        for step, seconds in wanted.items()
    }
