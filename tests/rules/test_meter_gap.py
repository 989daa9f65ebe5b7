"""How near a meter is to its goal."""

import pytest

from game.rules.engine import new_game, start
from game.rules.model import Meter
from game.rules.setup import Setup
from tests.rules.tiny import condition, deck_with


@pytest.mark.parametrize(("high", "wanted", "gap"), [(100, 40, 40), (200, 40, 40), (2000, 400, 40), (2300, 1100, 100)])
def test_the_way_to_a_meters_goal_is_told_in_points_however_long_its_scale(high: int, wanted: int, gap: float) -> None:
    deck = deck_with(meters=(Meter("green", 0, 0, high),), results=deck_result("green", wanted))
    game = new_game(deck, Setup(deck.id))
    state = start(game).state
    assert game.results[0].gap(state, -1) == gap
    state.meters[0] = wanted
    assert game.results[0].holds(state, -1) and game.results[0].gap(state, -1) == 0


def deck_result(meter: str, wanted: int) -> tuple:
    """The smithy's steps with a first one that asks for a meter alone."""
    first, *others = deck_with().results
    return (type(first)(first.id, (condition("meter-at-least", id=meter, value=wanted),)), *others)
