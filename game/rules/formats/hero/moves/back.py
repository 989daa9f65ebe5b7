"""Back the joint project: put coins in; it starts when its price is reached."""

from game.core.event import Cause, Event
from game.rules import change
from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.refusal import Refusal
from game.rules.state import State

VERB = "back"
AMOUNTS = (1, 2, 3, 5)


def missing(game: Game, state: State) -> int:
    """Coins still missing for the joint project on the table; 0 when there is none."""
    return game.cards[state.joint].cost - state.joint_paid if state.joint else 0


def extend(game: Game, state: State, seat: int, into: list[Action]) -> None:
    """The usual amounts, and all that is missing when the purse has it."""
    if state.effort[seat] < 1 or not state.joint:
        return
    needed = missing(game, state)
    most = min(needed, state.coins[seat])
    into += [BACK[amount] for amount in AMOUNTS if amount <= most]
    if most == needed and needed not in AMOUNTS:
        into.append(Action("back", amount=needed))


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """No project, no effort, too few coins, or an amount that is not offered."""
    if not state.joint:
        return Refusal.NO_JOINT_PROJECT
    if state.effort[seat] < 1:
        return Refusal.NO_EFFORT
    if action.amount > state.coins[seat]:
        return Refusal.TOO_EXPENSIVE
    needed = missing(game, state)
    if action.amount > needed or (action.amount not in AMOUNTS and action.amount != needed):
        return Refusal.BAD_AMOUNT
    return None


def perform(game: Game, state: State, seat: int, action: Action, log: Log) -> None:
    """Puts the coins in, and those that an ability adds; starts the project when nothing is missing."""
    cause = Cause("joint", state.joint, seat)
    state.effort[seat] -= 1
    state.backed[seat] += action.amount
    state.joint_paid += action.amount
    extra = min(game.abilities[state.roles[seat]].matched_coins, missing(game, state))
    state.joint_paid += extra
    if log is not None:
        log.append(Event("joint-backed", {"seat": seat, "card": state.joint, "coins": action.amount, "extra": extra,
                                          "missing": missing(game, state)}))
    change.coins(state, seat, -action.amount, cause, log)
    if missing(game, state) == 0:
        state.works.append((state.joint, CLASS, game.cards[state.joint].rounds))
        if log is not None:
            log.append(Event("joint-started", {"card": state.joint}))
        state.joint, state.joint_paid = "", 0


BACK = {amount: Action("back", amount=amount) for amount in AMOUNTS}
