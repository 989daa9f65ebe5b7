"""Study: draw two cards and keep one."""

from game.core.event import Event
from game.rules import piles
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "study"
ACTION = Action("study")


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Studying, while there is anything to draw."""
    if state.effort[seat] >= 1 and (state.pile or state.discard):
        into.append(ACTION)


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """No effort or nothing to draw."""
    if state.effort[seat] < 1:
        return Refusal.NO_EFFORT
    return None if state.pile or state.discard else Refusal.PILE_IS_EMPTY


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Draws, and asks which card to keep."""
    state.effort[seat] -= 1
    cards = tuple(piles.take(state, game.abilities[state.roles[seat]].study_draws))
    if log is not None:
        log.append(Event("studied", {"seat": seat}))
        log.append(Event("cards-shown", {"seat": seat, "cards": cards}, seat))
    state.agenda.append(("keep", seat, cards))
