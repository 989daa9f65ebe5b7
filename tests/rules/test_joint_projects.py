"""Joint projects: what is begun stays, what nobody wants gives way."""

from game.rules.action import DONE, Action
from game.rules.engine import apply, new_game, start
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.state import State
from tests.rules.tiny import deck_with


def next_round(game: Game, state: State) -> State:
    """The state when all seats have ended their turns."""
    number = state.round
    while state.round == number:
        state = apply(game, state, DONE).state
    return state


def game_and_start() -> tuple[Game, State]:
    """A quiet game: no events that ask, no roles."""
    deck = deck_with(events=(), roles=())
    game = new_game(deck, Setup(deck.id, teams=2, rounds=4, seed=2))
    return game, start(game).state


def test_a_project_without_a_coin_gives_way_to_the_next_and_comes_back():
    game, state = game_and_start()
    first = state.joint
    second = next_round(game, state)
    assert second.joint not in ("", first)
    assert next_round(game, second).joint == first


def test_a_project_with_a_coin_stays_until_it_is_paid():
    game, state = game_and_start()
    first = state.joint
    state = apply(game, state, Action("back", amount=1)).state
    state = next_round(game, state)
    assert (state.joint, state.joint_paid) == (first, 1)
