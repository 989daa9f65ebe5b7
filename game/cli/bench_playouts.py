"""Random games of every play format and, in the same run, of the engines of others that are installed."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from random import Random

from game.cli.console import Console
from game.cli.deck_home import library, load_deck
from game.cli.measuring import Figure, Pace, Rate
from game.rules.engine import advance, deal, legal_actions, new_game
from game.rules.formats import FORMATS
from game.rules.game import Game
from game.rules.setup import Setup

FIRST = "low-carbon-ranch"
CHESS = "python-chess"
OPEN_SPIEL_GAMES = ("python_tic_tac_toe", "python_kuhn_poker")
GOALS = {CHESS: "≥ 3"}

Playout = Callable[[int], int]
"""Plays a random game of a seed to its end; how many actions that took."""


def measure(pace: Pace, console: Console) -> list[Figure]:
    """Games and actions a second for each format and each peer, then how many times a peer's actions ours are."""
    ours = {f"{name} ({deck})": our_game(game) for name, deck, game in formats(console)}
    theirs = dict(peers())
    rates = pace.rates({**ours, **theirs})
    figures = [figure for name, rate in rates.items() for figure in speeds(name, rate)]
    return [*figures, *ratios({name: rates[name] for name in ours}, {name: rates[name] for name in theirs})]


def speeds(name: str, rate: Rate) -> Iterator[Figure]:
    """The two speeds of one engine."""
    yield Figure(name, rate.runs_a_second, "games/s")
    yield Figure(name, rate.done_a_second, "actions/s")


def ratios(ours: Mapping[str, Rate], theirs: Mapping[str, Rate]) -> Iterator[Figure]:
    """Our actions a second over theirs, for each pair."""
    for name, rate in ours.items():
        for peer, other in theirs.items():
            yield Figure(f"{name} : {peer}", rate.done_a_second / other.done_a_second, "times", GOALS.get(peer, ""))


def formats(console: Console) -> Iterator[tuple[str, str, Game]]:
    """Every format with the first deck that plays it, the ranch before all others."""
    decks = sorted(library(console).decks(), key=lambda deck: (deck != FIRST, deck))
    loaded = [load_deck(deck, console) for deck in decks]
    for name in FORMATS:
        for found in loaded:
            if name in found.deck.formats:
                yield name, found.id, new_game(found.deck, Setup(found.id, name))
                break


def our_game(game: Game) -> Playout:
    """A random game by the rules of a format."""

    def play(seed: int) -> int:
        random, state, count = Random(seed).random, deal(game, seed), 0
        while not state.over:
            actions = legal_actions(game, state)
            advance(game, state, actions[int(random() * len(actions))])
            count += 1
        return count

    return play


def peers() -> Iterator[tuple[str, Playout]]:
    """The engines of others that this machine has."""
    if find_spec("chess"):
        yield CHESS, chess_game
    if find_spec("pyspiel") and find_spec("numpy"):
        import_module("open_spiel.python.games")  # registers the games that are written in Python
        for name in OPEN_SPIEL_GAMES:
            yield f"OpenSpiel {name}", open_spiel_game(name)


def chess_game(seed: int) -> int:
    """A random game of chess."""
    import chess  # an optional dependency

    random, board, count = Random(seed).random, chess.Board(), 0
    while not board.is_game_over():
        moves = list(board.legal_moves)
        board.push(moves[int(random() * len(moves))])
        count += 1
    return count


def open_spiel_game(name: str) -> Playout:
    """A random game of one of OpenSpiel's, chance moves included."""
    import pyspiel  # an optional dependency

    rules = pyspiel.load_game(name)

    def play(seed: int) -> int:
        random, state, count = Random(seed).random, rules.new_initial_state(), 0
        while not state.is_terminal():
            actions = state.legal_actions()
            state.apply_action(actions[int(random() * len(actions))])
            count += 1
        return count

    return play
