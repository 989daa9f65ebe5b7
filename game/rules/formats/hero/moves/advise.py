"""Advise: discard a card, and the next build with one of its tags this round, by another team, costs two less."""

from game.core.event import Cause, Event
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "advise"
ADVICE_COINS = 2


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every different card of the hand."""
    if state.effort[seat] >= 1:
        into += [game.advise_of[card] for card in dict.fromkeys(state.hands[seat])]


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """Not in hand or no effort."""
    if action.item not in state.hands[seat]:
        return Refusal.NOT_IN_HAND
    return Refusal.NO_EFFORT if state.effort[seat] < 1 else None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Discards the card and leaves the advice on the table."""
    state.effort[seat] -= 1
    state.hands[seat].remove(action.item)
    state.discard.append(action.item)
    tags = game.cards[action.item].tags
    state.advice.append((tags, ADVICE_COINS, seat))
    if log is not None:
        log.append(Event("advice-given", {"seat": seat, "card": action.item, "tags": tags, "by": ADVICE_COINS,
                                          "cause": Cause("measure", action.item, seat)}))
