"""Measurements of the window, each in a process of its own: no command knows pygame."""

import json
import subprocess
import sys

from game.cli.measuring import Figure, Pace
from game.record.folders import ROOT


def figures(name: str, pace: Pace) -> list[Figure]:
    """What `game.ui.benches.<name>` measured. CalledProcessError when it could not."""
    line = [sys.executable, "-m", f"game.ui.benches.{name}", str(pace.seconds)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    return [Figure(*row) for row in json.loads(done.stdout.splitlines()[-1])]
