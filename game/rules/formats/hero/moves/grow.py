"""Take a growth offer from the row: coins now and each round, and more activity."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "grow"


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every affordable offer of the row whose needs are met."""
    if state.effort[seat] < 1:
        return
    for card in state.growth_row:
        if game.cards[card].cost <= state.coins[seat] and (card not in game.needs or game.needs[card](state, seat)):
            into.append(game.grow_of[card])


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """Not on offer, no effort, needs unmet, or too expensive."""
    if action.item not in state.growth_row:
        return Refusal.NOT_ON_OFFER
    if state.effort[seat] < 1:
        return Refusal.NO_EFFORT
    if action.item in game.needs and not game.needs[action.item](state, seat):
        return Refusal.NEEDS_UNMET
    if game.cards[action.item].cost > state.coins[seat]:
        return Refusal.TOO_EXPENSIVE
    return None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Pays and takes the offer: at once when it needs no rounds, else as a work."""
    card = game.cards[action.item]
    state.effort[seat] -= 1
    state.growth_row.remove(card.id)
    state.grown[seat] += 1
    if log is not None:
        log.append(Event("growth-taken", {"seat": seat, "card": card.id, "price": card.cost}))
    change.coins(state, seat, -card.cost, Cause("growth", card.id, seat), log)
    if card.rounds:
        state.works.append((card.id, seat, card.rounds))
    else:
        state.agenda.append(("finish", seat, card.id))
