"""A deck that is broken in one way is caught by the gate for that, and by no other.

Samples are small: its own gate sees as many games as it needs to be sure, all others a few. A gate calls a miss only
what its whole interval contradicts, so a few games more or less, or other ones, tip nothing.
"""

import pytest

from game.bots.gates import GATES
from game.bots.simulation import Plan, in_this_process, simulate
from tests.bots.broken import BROKEN
from tests.bots.healthy import SETUP, healthy

GAMES, FEW = 40, 24
NAMES = tuple(gate.NAME for gate in GATES)


def missed(deck, games, gates=()):
    """The gates that a deck misses."""
    outcome = simulate(Plan(deck, SETUP, games, gates), in_this_process)
    assert outcome.faults == ()
    return {verdict.gate for verdict in outcome.verdicts if not verdict.ok}


def test_the_healthy_deck_passes_every_gate():
    assert missed(healthy(), GAMES) == set()


def test_there_is_a_broken_deck_for_every_gate():
    assert tuple(BROKEN) == NAMES


@pytest.mark.parametrize("gate", BROKEN)
def test_a_deck_broken_in_one_way_is_caught_by_the_gate_for_that(gate):
    make, games = BROKEN[gate]
    assert missed(make(), games, (gate,)) == {gate}


@pytest.mark.parametrize("gate", BROKEN)
def test_a_deck_broken_in_one_way_is_caught_by_no_other_gate(gate):
    others = tuple(name for name in NAMES if name != gate)
    assert missed(BROKEN[gate].make(), FEW, others) == set()
