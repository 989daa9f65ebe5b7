"""The answer to a card that asks: one of its options."""

from game.core.event import Event
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "choose"


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """The options in the order of the deck."""
    into.extend(Action("choose", option) for option in game.choices[state.agenda[-1][2]])


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """There is no such option."""
    return None if action.item in game.choices[state.agenda[-1][2]] else Refusal.NOT_ON_OFFER


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Runs the option's effects for whoever the card acts for."""
    _, _, place, acting, cause = state.agenda.pop()
    if log is not None:
        log.append(Event("option-chosen", {"seat": seat, "option": action.item, "cause": cause}))
    game.programs[f"{place}.{action.item}"].run(0, state, acting, cause, log)
