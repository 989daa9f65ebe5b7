"""The answer to studying: which card to keep; the others are discarded."""

from game.core.event import Event
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "keep"


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every different card that was drawn."""
    into.extend(game.keep_of[card] for card in dict.fromkeys(state.agenda[-1][2]))


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """It was not drawn."""
    return None if action.item in state.agenda[-1][2] else Refusal.NOT_ON_OFFER


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Takes the card to the hand and discards the rest, face up."""
    rest = list(state.agenda.pop()[2])
    rest.remove(action.item)
    state.hands[seat].append(action.item)
    state.discard += rest
    if log is not None:
        log.append(Event("card-kept", {"seat": seat, "card": action.item}, seat))
        log.append(Event("cards-discarded", {"seat": seat, "cards": tuple(rest)}))
