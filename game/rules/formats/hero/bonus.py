"""One more turn for every team after the end of a game, to play cards that the players have made."""

from collections.abc import Sequence

from game.rules.game import Game
from game.rules.state import State

PURSE = 9


def bonus_round(game: Game, last: State, hands: Sequence[Sequence[str]]) -> State:
    """The end of a game opened again for one turn of every team, with these hands and at least `PURSE` coins each.

    `game` must know the cards in the hands. After the last turn works finish, and the game is over again.
    """
    state = last.clone()
    state.over, state.ending, state.result = False, "", 0
    state.hands = [list(hand) for hand in hands]
    state.coins = [max(PURSE, coins) for coins in state.coins]
    state.effort = [game.effort] * state.seats
    for name in ("engaged", "handed", "used", "next_effort"):
        setattr(state, name, [0] * state.seats)
    state.outlook, state.growth_row, state.joint, state.advice = [], [], "", []
    turns = [("turn", seat) for seat in reversed(range(state.seats))]
    state.agenda = [("close", -1), ("look-up", -1), *turns]
    return state
