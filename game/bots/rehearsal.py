"""A deck tried out card by card before any game is played: what would crash, ask in vain, or end the game alone."""

from collections.abc import Iterator

from game.bots.distance import NOBODY, finish
from game.bots.prospects import blank_state
from game.bots.trial import Fault
from game.rules.engine import new_game
from game.rules.game import Game
from game.rules.model import Deck
from game.rules.program import CLASS
from game.rules.setup import Setup
from game.rules.state import State


def rehearsed(deck: Deck, setup: Setup) -> tuple[Fault, ...]:
    """The faults that show when the deck is made ready and each card works once at the start of a game."""
    try:
        game = new_game(deck, setup)
    except Exception as error:  # whatever a deck may have caused becomes a report about the deck
        return (Fault("crash", "", f"{type(error).__name__}: {error}"),)
    return tuple(found for name in programs(game) for found in faults_of(game, name))


def programs(game: Game) -> Iterator[str]:
    """The programs of cards, events (softened or not), abilities and options."""
    yield from game.programs


def faults_of(game: Game, name: str) -> Iterator[Fault]:
    """What goes wrong when a program runs for the first team, or for the class if it is an event's."""
    owner = name.partition("/")[0].partition(".")[0]
    state = blank_state(game)
    try:
        if owner in game.cards and name == owner:
            finish(game, state, name, CLASS if game.cards[name].kind == "joint" else 0)
        else:
            game.programs[name].run(0, state, CLASS if owner in game.events else 0, NOBODY, None)
    except Exception as error:  # whatever a card may have caused becomes a report about the card
        yield Fault("crash", owner, f"{type(error).__name__}: {error}")
        return
    yield from questions(game, state, owner)
    if state.trust <= 0:
        yield Fault("kills", owner)


def questions(game: Game, state: State, owner: str) -> Iterator[Fault]:
    """A question without an answer."""
    for task in state.agenda:
        if task[0] == "choose" and not game.choices[task[2]]:
            yield Fault("no-action", owner)
