"""One game of bots with watchers, and what may go wrong in it."""

from collections.abc import Sequence
from typing import NamedTuple

from game.bots.bot import Bot
from game.bots.gates.gate import Watcher
from game.core.event import Event
from game.rules.action import Action
from game.rules.engine import advance as carry_out
from game.rules.engine import attempt, deal, legal_actions
from game.rules.formats import FORMATS
from game.rules.game import Game
from game.rules.state import State
from game.rules.view import view_for

MOST_ACTIONS = 3_000


class Fault(NamedTuple):
    """A game that could not be played. `kind`: `endless` (no end in sight), `no-action` (a team that must act cannot),
    `crash` (an error in the rules, named in `detail`) or `kills` (a card that alone ends the game). `card` is the id
    of the card, event or role that was at work, or empty."""

    kind: str
    card: str = ""
    detail: str = ""


class Faulty(Exception):
    """Raised by `play` for a game that has a Fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(*fault)
        self.fault = fault


def play(game: Game, bots: Sequence[Bot], seed: int, watchers: Sequence[Watcher]) -> State:
    """The last state of a game, which the watchers have followed. Raises Faulty, and nothing else."""
    done: list[Action] = []
    try:
        state = deal(game, seed)
        while not state.over:
            seat = state.seat
            actions = legal_actions(game, state)
            if not actions:
                raise Faulty(Fault("no-action", asker(state)))
            if len(done) == MOST_ACTIONS:
                raise Faulty(Fault("endless", done[-1].item))
            action = actions[0] if len(actions) == 1 else bots[seat].choose(view_for(game, state, seat))
            for watcher in watchers:
                watcher.decides(state, actions, action)
            done.append(action)
            carry_out(game, state, action)
        return state
    except Faulty:
        raise
    except Exception as error:  # whatever a deck may have caused becomes a report about the deck
        culprit = crashing(game, seed, done)
        raise Faulty(Fault("crash", culprit, f"{type(error).__name__}: {error}")) from error


def asker(state: State) -> str:
    """The card that asked the question on top of the agenda."""
    task = state.agenda[-1] if state.agenda else ()
    return task[2].partition("/")[0] if task and task[0] == "choose" else ""


def crashing(game: Game, seed: int, done: Sequence[Action]) -> str:
    """The card at work when the actions led to an error, or the one that an action open next would put to work."""
    log: list[Event] = []
    game_format = FORMATS[game.setup.format]
    try:
        state = game_format.start(game, seed, log)
        for action in done:
            game_format.advance(game, state, action, log)
    except Exception:  # the very error that is looked for
        return last_card(log)
    for action in legal_actions(game, state):
        try:
            attempt(game, state.clone(), action)
        except Exception:  # the very error that is looked for
            return action.item
    return ""


def last_card(log: Sequence[Event]) -> str:
    """The card or event that was the last to be named."""
    for event in reversed(log):
        for key in ("card", "event", "role"):
            if event.params.get(key):
                return event.params[key]
    return ""
