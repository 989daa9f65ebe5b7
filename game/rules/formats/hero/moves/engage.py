"""Engage people: trust rises by one, once a round for each team, and twice a round for the class."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "engage"
MOST_A_ROUND = 2
ACTION = Action("engage")


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Engaging, if this team and the people still can."""
    if refusal(game, state, seat, ACTION) is None:
        into.append(ACTION)


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """No effort, done already, or people have been visited often enough this round."""
    if state.effort[seat] < 1:
        return Refusal.NO_EFFORT
    if state.engaged[seat]:
        return Refusal.ALREADY_ENGAGED
    return Refusal.PEOPLE_ARE_TIRED if sum(state.engaged) >= MOST_A_ROUND else None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Trust rises; a listener gets a coin."""
    state.effort[seat] -= 1
    state.engaged[seat] = 1
    state.engaged_ever[seat] += 1
    cause = Cause("use", "engage", seat)
    if log is not None:
        log.append(Event("engaged", {"seat": seat}))
    change.trust(state, 1, cause, log)
    extra = game.abilities[state.roles[seat]].engage_coins
    if extra:
        change.coins(state, seat, extra, cause, log)
