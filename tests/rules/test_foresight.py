"""What is told before committing is what happens."""

import pytest

from game.rules.action import Action
from game.rules.change import intensity_index, total
from game.rules.engine import apply, new_game, start
from game.rules.foresight import foresee
from game.rules.setup import Setup
from tests.rules.tiny import DECK, MEASURES, deck_with


@pytest.mark.parametrize("card", [card.id for card in MEASURES if card.id not in ("hearing", "school")])
def test_a_foretold_cut_is_what_the_finished_card_does(card):
    deck = deck_with(measures=tuple(entry for entry in MEASURES if entry.id == card), events=(), roles=())
    game = new_game(deck, Setup(deck.id, teams=2, rounds=4))
    state = start(game).state
    told = foresee(game, state, card, state.seat)
    before = total(game.shares, state), intensity_index(game.shares, state)
    state = apply(game, state, Action("build", card)).state
    for _ in range(200):
        if any(name == card for name, _ in state.built) or state.over:
            break
        state = apply(game, state, Action("done")).state
    assert total(game.shares, state) - before[0] == told.total
    assert intensity_index(game.shares, state) - before[1] == told.intensity


def test_foresight_leaves_the_state_as_it_is_and_counts_the_price_of_the_moment():
    game = new_game(DECK, Setup(DECK.id, seed=3))
    state = start(game).state
    state.advice.append((("air",), 2, -1))
    before = state.as_plain().copy()
    told = foresee(game, state, "kiln", 0)
    assert told.price <= 3 and told.rounds == 2 and told.each_round == 2 and told.total < 0
    assert state.as_plain() == before
