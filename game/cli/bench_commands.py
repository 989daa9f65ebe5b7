"""How long somebody waits for a whole command, from pressing Enter to its end."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from game.cli.console import Console
from game.cli.measuring import Figure, Pace, timed
from game.record.folders import HOME_VARIABLE, ROOT

DECK = "low-carbon-ranch"
COMMANDS = (
    ("--version", ("--version",), ""),
    ("deck check, cold", ("deck", "check", str(ROOT / "scenarios" / DECK)), ""),
    ("deck check, cached", ("deck", "check", str(ROOT / "scenarios" / DECK)), ""),
    ("play --headless, greedy", ("play", DECK, "--headless", "--bots", "greedy"), "< 3"),
)


def measure(pace: Pace, console: Console) -> list[Figure]:
    """Seconds of each command in a user folder of its own, once, in this order: the first check fills the cache."""
    with TemporaryDirectory() as folder:
        return [Figure(name, seconds_of(words, Path(folder)), "s", goal) for name, words, goal in COMMANDS]


def seconds_of(words: tuple[str, ...], folder: Path) -> float:
    """The seconds of one command line. CalledProcessError when it is not fine."""
    line = [sys.executable, str(ROOT / "main.py"), *words]
    environment = {**os.environ, HOME_VARIABLE: str(folder)}
    return timed(lambda: subprocess.run(line, env=environment, cwd=ROOT, capture_output=True, check=True))
