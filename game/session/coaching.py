"""The rules by a first turn that the whole class watches: which lesson is on, and what the first table has done."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.core.event import Event
from game.rules.action import MASTER_VERBS
from game.rules.view import AUDIENCE, seen_by
from game.session.act import Reason, Stop
from game.session.plan import Plan
from game.session.state import Session, Told
from game.session.verb import Verb, noted

LESSONS = ("place", "line", "outlook", "uses", "together", "turn", "look-up", "accounts")
TURN = "turn"


def lessons(plan: Plan) -> tuple[str, ...]:
    """The lessons of a session in order; where nobody leads, the first turn is coached at the table instead."""
    return tuple(lesson for lesson in LESSONS if lesson != TURN) if plan.preset.guided else LESSONS


def first_seat(session: Session) -> int:
    """The table whose turn is the first of the game."""
    return session.course.steps[0].state.seat


def is_first_turn(session: Session) -> bool:
    """Whether the game still stands in its first turn."""
    state = session.course.state
    return not state.over and state.round == 1 and state.seat == first_seat(session)


def has_begun(session: Session) -> bool:
    """Whether a table has done something in the game."""
    return any(action.verb not in MASTER_VERBS for action in session.course.actions)


def first_turn(session: Session) -> tuple[Event, ...]:
    """What everybody may know of the first turn so far; nothing that came after it."""
    seat, told = first_seat(session), []
    for before, step in zip(session.course.steps, session.course.steps[1:], strict=False):
        if before.state.round != 1 or before.state.seat != seat:
            break
        told += seen_by(step.events, AUDIENCE)
    return tuple(told)


def no_lesson(session: Session, number: int) -> Reason | None:
    is_rules = session.step.activity == "rules"
    return None if is_rules and 0 <= number < len(lessons(session.plan)) else Stop.NO_SUCH_ITEM


def lesson(session: Session, number: int) -> Told:
    """Another lesson is on."""
    return noted(replace(session, screen=replace(session.screen, lesson=number)), "lesson-shown", number=number)


VERBS: Mapping[str, Verb] = MappingProxyType({"lesson": Verb({"number": int}, no_lesson, lesson)})
