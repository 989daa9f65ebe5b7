"""Whole games without people."""

from collections.abc import Sequence

from game.bots.bot import Bot
from game.rules.engine import advance, deal
from game.rules.game import Game
from game.rules.state import State
from game.rules.view import view_for


def playout(game: Game, bots: Sequence[Bot], seed: int) -> State:
    """The last state of a game played by one bot a seat, with nobody listening."""
    state = deal(game, seed)
    while not state.over:
        seat = state.seat
        advance(game, state, bots[seat].choose(view_for(game, state, seat)))
    return state
