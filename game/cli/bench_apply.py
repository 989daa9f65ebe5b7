"""What one step costs where people play: checked, on a copy, with its events."""

from random import Random
from time import perf_counter

from game.cli.console import Console
from game.cli.deck_home import load_deck
from game.cli.measuring import Figure, Pace, milliseconds
from game.rules.engine import apply, legal_actions, new_game, start
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.view import view_for

DECK = "low-carbon-ranch"


def measure(pace: Pace, console: Console) -> list[Figure]:
    """Median milliseconds of asking what is legal, of applying an action, and of a seat's view."""
    game = new_game(load_deck(DECK, console).deck, Setup(DECK))
    asking: list[float] = []
    applying: list[float] = []
    viewing: list[float] = []
    seed = 0
    while sum(applying) + sum(asking) + sum(viewing) < pace.seconds or not seed:
        play(game, seed, asking, applying, viewing)
        seed += 1
    return [
        Figure("apply", milliseconds(applying), "ms", "< 0.5"),
        Figure("legal_actions", milliseconds(asking), "ms"),
        Figure("view_for", milliseconds(viewing), "ms"),
    ]


def play(game: Game, seed: int, asking: list[float], applying: list[float], viewing: list[float]) -> None:
    """One random game; adds the seconds of each step."""
    random, state = Random(seed).random, start(game).state
    while not state.over:
        first = perf_counter()
        actions = legal_actions(game, state)
        second = perf_counter()
        view_for(game, state, state.seat)
        third = perf_counter()
        state = apply(game, state, actions[int(random() * len(actions))]).state
        applying.append(perf_counter() - third)
        viewing.append(third - second)
        asking.append(second - first)
