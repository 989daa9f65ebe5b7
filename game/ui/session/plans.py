"""What the tables want to do this round, entered in any order and carried out in the order of seats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.rules.action import Action
from game.rules.engine import attempt, legal_actions, why_not
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State
from game.session.state import Session

DONE = Action("done")
ORDER = ("build", "grow", "back", "engage", "study", "ability", "hand-on", "advise")


@dataclass(slots=True)
class Plans:
    """Actions by seat for one round; `ready` are the seats that are finished, with or without a plan."""

    round: int = 0
    by_seat: dict[int, list[Action]] = field(default_factory=dict)
    ready: set[int] = field(default_factory=set)

    def of(self, seat: int) -> Sequence[Action]:
        """The plan of a seat, in order."""
        return self.by_seat.get(seat, ())

    def add(self, seat: int, action: Action) -> None:
        """One more step of a table's plan."""
        self.by_seat.setdefault(seat, []).append(action)

    def drop(self, seat: int) -> None:
        """Takes back the last step of a table's plan."""
        if self.by_seat.get(seat):
            self.by_seat[seat].pop()
        self.ready.discard(seat)

    def take(self, seat: int) -> Action | None:
        """The next step of a seat's plan, taken out of it; None when there is none."""
        waiting = self.by_seat.get(seat)
        return waiting.pop(0) if waiting else None

    def begin(self, round_number: int) -> None:
        """Empties everything when another round has come."""
        if round_number != self.round:
            self.round = round_number
            self.by_seat.clear()
            self.ready.clear()

    @property
    def is_empty(self) -> bool:
        """Whether no table has a plan."""
        return not any(self.by_seat.values())


def is_planning(session: Session) -> bool:
    """Whether tables may plan: the game goes on and no question is open."""
    state = session.course.state
    return not state.over and state.agenda[-1][0] == "turn"


def seats_to_come(state: State) -> list[int]:
    """The seats that have not had their turn in this round, in order."""
    return [task[1] for task in reversed(state.agenda) if task[0] == "turn"]


def rehearsed(game: Game, state: State, seat: int, plan: Sequence[Action]) -> State:
    """The state as it would be for a seat in its turn after the steps of its plan, others' plans left aside. Answers
    to questions are not foreseen; steps that have become impossible are left out."""
    after = state.clone()
    after.agenda = [task for task in after.agenda if task[0] != "turn"] + [("turn", seat)]
    for action in plan:
        if why_not(game, after, seat, action) is None:
            attempt(game, after, action)
            while after.agenda and after.agenda[-1] != ("turn", seat):
                after.agenda.pop()
    return after


def options(game: Game, state: State, seat: int, plan: Sequence[Action]) -> list[Action]:
    """What a seat can add to its plan, in the order of the cockpit's list."""
    after = rehearsed(game, state, seat, plan)
    if not after.agenda:
        return []
    legal = [action for action in legal_actions(game, after, seat) if action.verb in ORDER]
    return sorted(dict.fromkeys(legal), key=lambda action: ORDER.index(action.verb))


def next_action(game: Game, state: State, plans: Plans) -> tuple[Action, Sequence[tuple[Action, Refusal]]]:
    """What the seat whose turn it is does next by its plan (done when nothing is left), and the steps before it that
    have become impossible, with the reason."""
    lost = []
    while (action := plans.take(state.seat)) is not None:
        reason = why_not(game, state, state.seat, action)
        if reason is None:
            return action, lost
        lost.append((action, reason))
    return DONE, lost


def steps_to_correct(session: Session) -> Iterator[tuple[int, int, Action]]:
    """The teams' steps that can be taken out, newest first: place in the course, seat, action. Those of the round that
    is on; when nothing has been done in it, those of the round before."""
    course = session.course
    marks = course.checkpoints()
    start = marks[-1]
    if start == len(course.actions) and len(marks) > 1:
        start = marks[-2]
    for at in range(len(course.actions) - 1, start - 1, -1):
        action = course.actions[at]
        if action.verb not in ("done", "quiet", "award"):
            yield at, course.steps[at].state.seat, action
