"""Where a game turned, and what another choice would have led to."""

import pytest

from game.bots.turning import Forecaster, played_on, turning_points, what_if
from game.core.rng import below, seeded
from game.rules.action import Action
from game.rules.course import Course
from game.rules.engine import legal_actions, new_game
from game.rules.model import Result
from game.rules.refusal import IllegalAction
from game.rules.setup import Setup
from game.rules.state import HIDDEN
from tests.rules.tiny import condition, deck_with


@pytest.fixture(scope="module")
def course():
    """A random game of three teams and four rounds, with aims that are neither sure nor out of reach."""
    aims = (Result(f"aim-{most}", (condition("total-at-most", value=most),)) for most in (44, 39, 36))
    game = new_game(deck_with(results=tuple(aims)), Setup("smithy", teams=3, rounds=4, seed=2))
    course, rng = Course.begun(game), seeded(2, "walk")
    while not course.state.over:
        actions = legal_actions(course.game, course.state)
        index, rng = below(rng, len(actions))
        course = course.after(actions[index])
    return course


def test_turning_points_are_the_same_for_the_same_seed_and_lie_in_different_rounds(course):
    found = turning_points(course, seed=1, playouts=12)
    assert found == turning_points(course, seed=1, playouts=12) and 0 < len(found) <= 3
    assert len({point.round for point in found}) == len(found)
    for point in found:
        assert abs(point.swing) >= 0.1 and point.action == course.actions[point.at]
        assert course.steps[point.at].state.round == point.round
        assert 0 <= point.before <= 1 and 0 <= point.after <= 1


def test_the_value_of_an_end_is_what_happened(course):
    forecaster = Forecaster(course.game)
    assert forecaster.value(course, len(course.actions)) == float(course.state.result > 0)


def test_playing_on_keeps_what_is_known_and_deals_the_rest_anew(course):
    state = course.steps[3].state
    forecaster = Forecaster(course.game)
    before = state.as_plain()
    ends = [forecaster.played_on(state, number) for number in range(6)]
    assert all(end.over and end.totals[0] == state.totals[0] for end in ends)
    assert len({tuple(end.totals) for end in ends}) > 1 and state.as_plain() == before
    assert not any(HIDDEN in hand for end in ends for hand in end.hands)


def test_a_what_if_plays_on_from_another_choice(course):
    at = next(at for at, action in enumerate(course.actions) if action.verb != "done"
              and Action("done") in legal_actions(course.game, course.steps[at].state))
    ending = what_if(course, at, Action("done"), seed=3, playouts=5)
    assert ending == what_if(course, at, Action("done"), seed=3, playouts=5)
    assert 0 <= ending.result <= 3 and ending.total > 0 and len(ending.stars) == 3
    assert played_on(course, at, seed=3, playouts=5).total > 0


def test_a_what_if_that_was_not_possible_is_refused(course):
    with pytest.raises(IllegalAction):
        what_if(course, 0, Action("build", "moon"))
