"""Use the role's active ability, once a round: free of effort, but one effort where many teams are waiting."""

from game.core.event import Cause, Event
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "ability"
ACTION = Action("ability")


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """The ability, if the role has an active one that is unused this round."""
    if state.roles[seat] in game.active and not state.used[seat] and state.effort[seat] >= game.gift_effort:
        into.append(ACTION)


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """The role has no active ability, it was used this round, or no effort."""
    if state.roles[seat] not in game.active:
        return Refusal.NO_ABILITY
    if state.used[seat]:
        return Refusal.ABILITY_USED
    return Refusal.NO_EFFORT if state.effort[seat] < game.gift_effort else None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Runs the ability's effects for the team."""
    role = state.roles[seat]
    state.used[seat] = 1
    state.effort[seat] -= game.gift_effort
    if log is not None:
        log.append(Event("ability-used", {"seat": seat, "role": role}))
    game.programs[role].run(0, state, seat, Cause("role", role, seat), log)
