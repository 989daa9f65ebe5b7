"""Build a measure from the hand: pay its coins, and it finishes after its rounds."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.model import Card
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "build"


def price(game: Game, state: State, seat: int, card: Card) -> int:
    """Coins that this card costs this seat now."""
    cost = card.cost - game.abilities[state.roles[seat]].discount(card, bool(state.used[seat]))
    if state.advice:
        cost -= advice_for(state, seat, card)[1]
    return cost if cost > 0 else 0


def advice_for(state: State, seat: int, card: Card) -> tuple[tuple[str, ...], int, int]:
    """The advice (tags, coins less, adviser) that this seat's build would use up; coins 0 when there is none.

    Nobody uses its own advice: it is a gift. Advice that a card gives has no adviser (-1) and is for everybody.
    """
    for advice in state.advice:
        if advice[2] != seat:
            for tag in card.tags:
                if tag in advice[0]:
                    return advice
    return (), 0, -1


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every affordable card of the hand whose needs are met, each once."""
    if state.effort[seat] < 1:
        return
    coins, costs, needs = state.coins[seat], game.costs, game.needs
    changed = bool(state.advice) or game.abilities[state.roles[seat]].gives_discount
    for card in dict.fromkeys(state.hands[seat]):
        cost = price(game, state, seat, game.cards[card]) if changed else costs[card]
        if coins >= cost and (card not in needs or needs[card](state, seat)):
            into.append(game.build_of[card])


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """Not in hand, no effort, too expensive, or its needs are not met."""
    if action.item not in state.hands[seat] or action.item not in game.cards:
        return Refusal.NOT_IN_HAND
    if state.effort[seat] < 1:
        return Refusal.NO_EFFORT
    if action.item in game.needs and not game.needs[action.item](state, seat):
        return Refusal.NEEDS_UNMET
    if state.coins[seat] < price(game, state, seat, game.cards[action.item]):
        return Refusal.TOO_EXPENSIVE
    return None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Pays, uses up advice and discount, and sets the work going."""
    card = game.cards[action.item]
    ability = game.abilities[state.roles[seat]]
    cost = price(game, state, seat, card)
    if state.advice:
        advice = advice_for(state, seat, card)
        if advice[1]:
            state.advice.remove(advice)
            if advice[2] >= 0:
                state.helped[advice[2]] += 1
    if not state.used[seat] and ability.discount(card, False):
        state.used[seat] = 1
    state.effort[seat] -= 1
    state.hands[seat].remove(card.id)
    if log is not None:
        log.append(Event("build-started", {"seat": seat, "card": card.id, "price": cost, "cost": card.cost}))
    change.coins(state, seat, -cost, Cause("measure", card.id, seat), log)
    state.works.append((card.id, seat, ability.rounds(card)))
