"""Measurements of the window, each in a process of its own: no command knows pygame."""

import json
import os
import subprocess
import sys
from tempfile import TemporaryDirectory

from game.cli.measuring import Figure, Pace
from game.record.folders import HOME_VARIABLE, ROOT


def figures(name: str, pace: Pace) -> list[Figure]:
    """What `game.ui.benches.<name>` measured for a new user. CalledProcessError when it could not."""
    line = [sys.executable, "-m", "game.ui.benches", name, str(pace.seconds)]
    with TemporaryDirectory() as folder:
        environment = {**os.environ, HOME_VARIABLE: folder}
        done = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True)
    return [Figure(*row) for row in json.loads(done.stdout.splitlines()[-1])]
