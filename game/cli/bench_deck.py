"""What a deck costs to check and to open."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from game.cli.console import Console
from game.cli.deck_home import find_deck, home
from game.cli.measuring import Figure, Pace
from game.decks.opening import inspected

DECK = "low-carbon-ranch"


def measure(pace: Pace, console: Console) -> list[Figure]:
    """Median milliseconds of a check that reads everything, and of one that the cache answers."""
    folder, around = find_deck(DECK, console), home(console)
    with TemporaryDirectory() as cache:
        bare, kept = replace(around, cache=None), replace(around, cache=Path(cache))
        inspected(folder, kept)
        cold = pace.median(lambda: inspected(folder, bare), least=2)
        cached = pace.median(lambda: inspected(folder, kept))
    return [Figure("check, cold", cold * 1000, "ms", "< 1000"), Figure("check, cached", cached * 1000, "ms", "< 50")]
