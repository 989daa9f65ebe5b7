"""A deck that is broken in one way is caught by the gate for that, and by no other."""

import pytest

from game.bots.simulation import Plan, in_this_process, simulate
from tests.bots.broken import BROKEN
from tests.bots.healthy import SETUP, healthy

GAMES = 60
MORE_GAMES = {"restricted-play": 110}


def missed(deck, games=GAMES):
    """The gates that a deck misses."""
    outcome = simulate(Plan(deck, SETUP, games), in_this_process)
    assert outcome.faults == ()
    return {verdict.gate for verdict in outcome.verdicts if not verdict.ok}


def test_the_healthy_deck_passes_every_gate():
    assert missed(healthy()) == set()


@pytest.mark.parametrize("gate", BROKEN)
def test_a_deck_broken_in_one_way_is_caught_by_that_gate_alone(gate):
    assert missed(BROKEN[gate](), MORE_GAMES.get(gate, GAMES)) == {gate}
