"""Where a game turned: how likely success was at each moment, by playing on from it many times.

The value of a state is the share of playouts between greedy bots that reach the first result. Every playout shuffles
what lies face down anew, so that nobody is praised or blamed for the luck that followed. The same seed gives the same
values. One playout takes some 7 ms on a slow core.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from game.bots.appraisal import Appraiser
from game.bots.greedy import Greedy
from game.core.rng import seeded, shuffle
from game.rules import change
from game.rules.action import MASTER_VERBS, Action
from game.rules.course import Course
from game.rules.engine import advance, apply, new_game
from game.rules.formats.hero.ending import stars
from game.rules.game import Game
from game.rules.model import Deck
from game.rules.setup import Setup
from game.rules.state import State
from game.rules.view import view_for

PLAYOUTS = 100
SEARCH_PLAYOUTS = 24
FEW_PLAYOUTS = 24
MOST = 3
LEAST_SWING = 0.1


class TurningPoint(NamedTuple):
    """The chance of success before and after action number `at` (from 0); `seat` -1 for the Game Master."""

    at: int
    round: int
    seat: int
    action: Action
    before: float
    after: float

    @property
    def swing(self) -> float:
        """How much the chance changed."""
        return self.after - self.before


class Ending(NamedTuple):
    """How a game ends: the step of the result (0-3), total and intensity in hundredths of a point, stars by seat."""

    result: int
    total: int
    intensity: int
    stars: tuple[int, ...]


class Forecaster:
    """Values of states of one game, each from so many playouts."""

    def __init__(self, game: Game, seed: int = 0, playouts: int = PLAYOUTS) -> None:
        self.game = game
        self.seed = seed
        self.playouts = playouts
        self._appraiser = Appraiser(game)
        self._known: dict[int, float] = {}

    def value(self, course: Course, at: int) -> float:
        """The chance of success after `at` actions of a course; asked again, the answer is the same."""
        state = course.steps[at].state
        if state.over:
            return float(state.result > 0)
        if at not in self._known:
            wins = sum(self.played_on(state, number).result > 0 for number in range(self.playouts))
            self._known[at] = wins / self.playouts
        return self._known[at]

    def played_on(self, state: State, number: int) -> State:
        """The end of a game that greedy bots play on from a state, with the luck of a number."""
        after = state.clone()
        after.rng = seeded(self.seed, "turning", str(number))
        for pile in (after.pile, after.growth_pile, after.joint_pile, after.event_pile):
            after.rng = shuffle(after.rng, pile)
        bots = [Greedy(self.game, number * 64 + seat, self._appraiser) for seat in range(after.seats)]
        while not after.over:
            seat = after.seat
            advance(self.game, after, bots[seat].choose(view_for(self.game, after, seat)))
        return after


def turning_points(course: Course, seed: int = 0, playouts: int = PLAYOUTS) -> tuple[TurningPoint, ...]:
    """The actions (three at most, of different rounds) around which the chance of success changed most, in the order
    of play; changes under a tenth do not count.

    The rounds with the largest changes are halved until one action is left, each time towards the larger change. That
    search makes do with few playouts; the chances at what it finds are then counted anew, with other luck: the largest
    of many rough numbers are too large.
    """
    forecaster = Forecaster(course.game, seed, min(SEARCH_PLAYOUTS, playouts))
    places = sorted({*course.checkpoints(), len(course.actions)})
    values = [forecaster.value(course, at) for at in places]
    spans = sorted(range(len(places) - 1), key=lambda span: -abs(values[span + 1] - values[span]))[:MOST]
    found = sorted(turn_in(course, forecaster, places[span], places[span + 1]) for span in spans)
    surer = Forecaster(course.game, seed + 1, playouts)
    counted = [point_at(course, surer, at) for at in found]
    return tuple(point for point in counted if abs(point.swing) >= LEAST_SWING)


def turning_points_in(course: Course, playouts: int) -> tuple[TurningPoint, ...]:
    """The turning points, each chance from so many playouts."""
    return turning_points(course, playouts=playouts)


def turn_in(course: Course, forecaster: Forecaster, low: int, high: int) -> int:
    """The number of the action between two places of a course at which the chance changed most, as halving finds it."""
    while high - low > 1:
        middle_place = (low + high) // 2
        early, here, late = (forecaster.value(course, at) for at in (low, middle_place, high))
        low, high = (low, middle_place) if abs(here - early) >= abs(late - here) else (middle_place, high)
    return low


def point_at(course: Course, forecaster: Forecaster, at: int) -> TurningPoint:
    """An action with the chances before and after it."""
    state, action = course.steps[at].state, course.actions[at]
    seat = -1 if action.verb in MASTER_VERBS else state.seat
    before, after = forecaster.value(course, at), forecaster.value(course, at + 1)
    return TurningPoint(at, state.round, seat, action, before, after)


def what_if(course: Course, at: int, instead: Action, seed: int = 0, playouts: int = FEW_PLAYOUTS) -> Ending:
    """How the game would most likely have ended with another action in the place of number `at`, bots playing on: the
    middle one of some endings, by total. IllegalAction if it was not possible."""
    game = course.game
    after = apply(game, course.steps[at].state, instead).state
    forecaster = Forecaster(game, seed)
    ends = [forecaster.played_on(after, number) for number in range(playouts)]
    return ending_of(game, middle(game, ends))


def played_on(course: Course, at: int, seed: int = 0, playouts: int = FEW_PLAYOUTS) -> Ending:
    """The same with the action that was really taken: what bots make of it, to compare like with like."""
    return what_if(course, at, course.actions[at], seed, playouts)


def two_endings(course: Course, at: int, instead: Action, playouts: int) -> tuple[Ending, Ending]:
    """How the game would most likely have ended with another action at a place, and with the one that was taken."""
    return what_if(course, at, instead, playouts=playouts), played_on(course, at, playouts=playouts)


def replayed(work: Callable[..., Any], deck: Deck, setup: Setup, actions: Sequence[Action], *details: Any) -> Any:
    """What some work finds in a course that is played again from its deck, its set-up and its actions: these can go to
    another process, a course cannot."""
    course = Course.begun(new_game(deck, setup))
    for action in actions:
        course = course.after(action)
    return work(course, *details)


def middle(game: Game, ends: Sequence[State]) -> State:
    """The middle one by total."""
    return sorted(ends, key=lambda state: change.total(game.shares, state))[len(ends) // 2]


def ending_of(game: Game, state: State) -> Ending:
    """What there is to say about the last state of a game."""
    return Ending(state.result, change.total(game.shares, state), change.intensity_index(game.shares, state),
                  stars(game, state))
