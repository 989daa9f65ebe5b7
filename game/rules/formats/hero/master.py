"""What only the Game Master can do to a game. Nobody is offered it, and a replay plays it again like any action.

`award` gives or takes coins: `to` is the team, `amount` the coins, `item` the reason in the Game Master's words.
`quiet` lets the rest of a round pass: works go on and coins come in, but nobody acts any more and nothing strikes.
"""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

MOST_COINS = 9
LONGEST_REASON = 60


def refusal(game: Game, state: State, action: Action) -> Refusal | None:
    """The first reason against a Game Master's action in a game that is not over."""
    if action.verb == "quiet":
        return None if state.agenda[-1][0] == "turn" else Refusal.CHOOSE_FIRST
    if action.verb != "award":
        return Refusal.UNKNOWN_ACTION
    if not 0 <= action.to < state.seats:
        return Refusal.NO_SUCH_TEAM
    if not action.amount or abs(action.amount) > MOST_COINS or len(action.item) > LONGEST_REASON:
        return Refusal.BAD_AMOUNT
    return None if state.coins[action.to] + action.amount >= 0 else Refusal.TOO_EXPENSIVE


def perform(game: Game, state: State, action: Action, log: Log) -> None:
    """Carries out a legal action of the Game Master in place."""
    if action.verb == "award":
        change.coins(state, action.to, action.amount, Cause("rule", "award", action.to), log)
        return
    state.agenda = [task for task in state.agenda if task[0] not in ("turn", "strike")]
    state.event_discard += [name for name, _ in state.outlook]
    state.outlook = []
    if log is not None:
        log.append(Event("round-quiet", {"round": state.round, "year": game.year(state.round)}))
