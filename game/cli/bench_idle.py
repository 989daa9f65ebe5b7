"""What the window costs while nobody touches it."""

from game.cli.console import Console
from game.cli.measuring import Figure, Pace
from game.cli.window_bench import figures


def measure(pace: Pace, console: Console) -> list[Figure]:
    """See `game.ui.benches.idle`."""
    return figures("idle", pace)
