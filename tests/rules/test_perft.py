"""How many different action sequences a tiny deck allows: any change of the rules moves these counts."""

import pytest

from game.rules.engine import apply, legal_actions, new_game, start
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.state import State
from tests.rules.tiny import DECK

COUNTS = {1: 18, 2: 291, 3: 4_100, 4: 50_981}


def perft(game: Game, state: State, depth: int) -> int:
    """Leaves of the tree of legal actions at a depth."""
    actions = legal_actions(game, state)
    if depth == 1:
        return len(actions)
    return sum(perft(game, apply(game, state, action).state, depth - 1) for action in actions)


@pytest.mark.parametrize(("depth", "count"), COUNTS.items())
def test_the_tree_of_actions_has_the_known_size(depth, count):
    game = new_game(DECK, Setup(DECK.id, teams=2, rounds=4, seed=1))
    assert perft(game, start(game).state, depth) == count
