"""How long the window takes to show its first picture."""

from game.cli.console import Console
from game.cli.measuring import Figure, Pace
from game.cli.window_bench import figures


def measure(pace: Pace, console: Console) -> list[Figure]:
    """See `game.ui.benches.start`."""
    return figures("start", pace)
