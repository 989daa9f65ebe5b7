"""The answer to handing on: a card, or one or two coins."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "give"
MOST_COINS = 2


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every different card of the hand, then coins."""
    into.extend(game.give_of[card] for card in dict.fromkeys(state.hands[seat]))
    into.extend(COINS[amount] for amount in range(1, min(MOST_COINS, state.coins[seat]) + 1))


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """Not in hand, or not that many coins."""
    if action.item:
        return None if action.item in state.hands[seat] else Refusal.NOT_IN_HAND
    if not 1 <= action.amount <= MOST_COINS:
        return Refusal.BAD_AMOUNT
    return None if action.amount <= state.coins[seat] else Refusal.TOO_EXPENSIVE


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Moves the gift; only the two teams learn which card it was."""
    _, _, to = state.agenda.pop()
    state.helped[seat] += 1
    if action.item:
        state.hands[seat].remove(action.item)
        state.hands[to].append(action.item)
        if log is not None:
            log.append(Event("card-handed-on", {"seat": seat, "to": to}))
            log.append(Event("card-received", {"seat": to, "from": seat, "card": action.item}, to))
        return
    if log is not None:
        log.append(Event("coins-handed-on", {"seat": seat, "to": to, "coins": action.amount}))
    cause = Cause("use", "hand-on", seat)
    change.coins(state, seat, -action.amount, cause, log)
    change.coins(state, to, action.amount, cause, log)


COINS = {amount: Action("give", amount=amount) for amount in range(1, MOST_COINS + 1)}
