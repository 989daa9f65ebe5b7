"""End the turn. Effort left over becomes coins, one for one, at most one."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import DONE, Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "done"


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Always possible in a turn."""
    into.append(DONE)


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """Nothing stands against it."""
    return None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Turns left-over effort into coins and takes the turn off the agenda."""
    coins = min(state.effort[seat], game.abilities[state.roles[seat]].most_left_over)
    state.effort[seat] = 0
    state.agenda.pop()
    if log is not None:
        log.append(Event("turn-ended", {"seat": seat}))
    if coins:
        change.coins(state, seat, coins, Cause("use", "left-over", seat), log)
