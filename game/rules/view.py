"""What a seat may know: the state with everything private to others covered."""

from dataclasses import dataclass

from game.core.event import Event
from game.rules.game import Game
from game.rules.state import HIDDEN, State

AUDIENCE = -1


@dataclass(frozen=True, slots=True)
class View:
    """A state as one seat sees it. Covered cards and briefs are `HIDDEN`; the order of piles and the dice are gone."""

    seat: int
    state: State


def view_for(game: Game, state: State, seat: int) -> View:
    """The view of a seat, or of the audience (-1), who sees no hand and no brief."""
    shown = state.clone()
    shown.rng = 0
    for name in ("pile", "growth_pile", "joint_pile", "event_pile"):
        setattr(shown, name, [HIDDEN] * len(getattr(shown, name)))
    shown.hands = [
        hand if owner == seat else [HIDDEN] * len(hand) for owner, hand in enumerate(shown.hands)
    ]
    if not (game.level.open_briefs or state.over):
        shown.briefs = [brief if owner == seat else HIDDEN for owner, brief in enumerate(shown.briefs)]
    shown.agenda = [covered(task, seat) for task in shown.agenda]
    return View(seat, shown)


def covered(task: tuple, seat: int) -> tuple:
    """A task without the cards that only its seat may see."""
    if task[0] == "keep" and task[1] != seat:
        return task[0], task[1], (HIDDEN,) * len(task[2])
    return task


def seen_by(events: tuple[Event, ...], seat: int) -> tuple[Event, ...]:
    """The events that a seat, or the audience (-1), may know of."""
    return tuple(event for event in events if event.seat in (-1, seat))
