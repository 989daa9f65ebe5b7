"""The one door to a game: start it, ask what is legal, apply an action."""

from typing import NamedTuple

from game.core.event import Event
from game.rules.action import Action, actor
from game.rules.formats import FORMATS
from game.rules.game import Game
from game.rules.model import Deck
from game.rules.refusal import IllegalAction, Refusal
from game.rules.setup import BadSetup, Setup
from game.rules.state import State


class Step(NamedTuple):
    """A state and what happened on the way to it."""

    state: State
    events: tuple[Event, ...]


def new_game(deck: Deck, setup: Setup) -> Game:
    """The deck made ready for a set-up. Raises BadSetup for a format or level that is not there."""
    if setup.format not in FORMATS:
        raise BadSetup("bad-format", given=setup.format, known=tuple(FORMATS))
    return Game(deck, setup)


def start(game: Game) -> Step:
    """The first state, with the first seat to act."""
    events: list[Event] = []
    state = FORMATS[game.setup.format].start(game, game.setup.seed, events)
    return Step(state, tuple(events))


def deal(game: Game, seed: int) -> State:
    """For playouts: the first state for any seed, with nobody listening."""
    return FORMATS[game.setup.format].start(game, seed, None)


def legal_actions(game: Game, state: State, seat: int | None = None) -> list[Action]:
    """What a seat (by default the one whose turn it is) can do, in a stable order; empty when the game is over."""
    return FORMATS[game.setup.format].legal(game, state, state.seat if seat is None else seat)


def why_not(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """The first reason against an action of a seat, or of the Game Master (-1); None when it is legal."""
    return FORMATS[game.setup.format].refusal(game, state, seat, action)


def apply(game: Game, state: State, action: Action) -> Step:
    """The state after an action of the seat whose turn it is, or of the Game Master; the given state stays as it was.

    Raises IllegalAction with its Refusal.
    """
    refusal = why_not(game, state, actor(action, state.seat), action)
    if refusal is not None:
        raise IllegalAction(refusal)
    after = state.clone()
    events: list[Event] = []
    FORMATS[game.setup.format].advance(game, after, action, events)
    return Step(after, tuple(events))


def attempt(game: Game, state: State, action: Action) -> None:
    """For planning: a legal action carried out in place; the seat's turn stays open."""
    FORMATS[game.setup.format].attempt(game, state, action)


def advance(game: Game, state: State, action: Action) -> None:
    """For playouts: an action known to be legal, carried out in place, with nobody listening."""
    FORMATS[game.setup.format].advance(game, state, action, None)
