"""Hand on one card or up to two coins to another team, once a round. First comes the team, then what."""

from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.setup import TEAMS
from game.rules.state import State

VERB = "hand-on"


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """Every other team, while there is something to give."""
    if refusal(game, state, seat, HAND_ON[0 if seat else 1]) is None:
        into += OTHERS[len(state.coins)][seat]


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """No such team, done already, nothing to give, or no effort."""
    if action.to == seat or not 0 <= action.to < len(state.coins):
        return Refusal.NO_SUCH_TEAM
    if state.handed[seat]:
        return Refusal.ALREADY_HANDED_ON
    if not state.hands[seat] and not state.coins[seat]:
        return Refusal.NOTHING_TO_GIVE
    return Refusal.NO_EFFORT if state.effort[seat] < game.abilities[state.roles[seat]].hand_on_effort else None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Asks what to give."""
    state.effort[seat] -= game.abilities[state.roles[seat]].hand_on_effort
    state.handed[seat] = 1
    state.agenda.append(("give", seat, action.to))


HAND_ON = tuple(Action("hand-on", to=seat) for seat in range(max(TEAMS)))
OTHERS = {
    teams: tuple(tuple(HAND_ON[other] for other in range(teams) if other != seat) for seat in range(teams))
    for teams in TEAMS
}
