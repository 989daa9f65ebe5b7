"""Whether the window's memory grows game after game."""

from game.cli.console import Console
from game.cli.measuring import Figure, Pace
from game.cli.window_bench import figures


def measure(pace: Pace, console: Console) -> list[Figure]:
    """See `game.ui.benches.soak`."""
    return figures("soak", pace)
