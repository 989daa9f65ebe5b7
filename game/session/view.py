"""What the projector may show: the common table, the pictures and results, and nothing of hands, briefs or scripts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from game.core.event import Event
from game.rules.view import AUDIENCE, View, seen_by, view_for
from game.session.footprint import OrderScore, ordered_ids, scored
from game.session.opening import FOOTPRINT
from game.session.state import Session, Team, Told


@dataclass(frozen=True, slots=True)
class Audience:
    """The picture for all to see. Ids, not words: the deck says `panel/<id>.title` and so on.

    A blank picture holds nothing else. `table` covers hands and briefs; `scores` and `answers` are there once they have
    been turned over; `orders` counts tables that have laid theirs. `left` is seconds of the present stage by plan.
    """

    blank: bool
    frozen: bool
    stage: str
    step: str
    activity: str
    left: int
    teams: tuple[Team, ...]
    panel: int
    table: View | None
    bonus: View | None
    orders: int
    scores: Mapping[int, OrderScore]
    right_order: tuple[str, ...]
    answers: Mapping[str, Mapping[int, str]]
    cards: Mapping[int, Mapping[str, Any]]
    pledges: Mapping[tuple[int, int], Mapping[str, str]]
    outcomes: Mapping[int, tuple[int, int]]


def audience(session: Session) -> Audience:
    """What the audience may see now."""
    records, document = session.records, session.plan.document
    shown = FOOTPRINT in records.revealed
    dark = session.screen.blank
    return Audience(
        blank=dark, frozen=session.screen.frozen, stage=session.stage, step=session.step.id,
        activity=session.step.activity, left=stage_left(session), teams=session.teams, panel=session.screen.panel,
        table=None if dark else view_for(session.plan.game, session.course.state, AUDIENCE),
        bonus=None if dark or session.bonus is None else view_for(session.bonus.game, session.bonus.state, AUDIENCE),
        orders=len(records.orders),
        scores={seat: scored(document, ids) for seat, ids in records.orders.items()} if shown else {},
        right_order=ordered_ids(document) if shown else (),
        answers={name: given for name, given in records.detectives.items() if name in records.revealed},
        cards=records.cards if session.stage in ("create", "debrief") else {},
        pledges=records.pledges if session.stage in ("create", "debrief") else {}, outcomes=records.outcomes,
    )


def stage_left(session: Session) -> int:
    """Seconds that the stage has left by plan and extensions; negative when it is overdue."""
    places = session.plan.stage_steps(session.stage)
    steps = [session.plan.steps[at] for at in places]
    clock = session.clock
    return sum(step.seconds + clock.extra.get(step.id, 0) - clock.spent.get(step.id, 0) for step in steps)


def heard(told: Told) -> tuple[Event, ...]:
    """The game's events of an act that the audience may know of."""
    return seen_by(told.events, AUDIENCE)
