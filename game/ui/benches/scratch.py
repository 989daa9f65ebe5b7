"""What all measurements of the window need: an app in a folder of its own, and the answer printed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from game.ui import prepare_environment

Row = tuple[str, float, str, str]


def answer(measure: Callable[[float], Sequence[Row]]) -> None:
    """Measures for as many seconds as the command line says and prints the figures."""
    print(json.dumps(measure(float(sys.argv[1]) if len(sys.argv) > 1 else 2.0)))


@contextmanager
def user_folder() -> Iterator[Path]:
    """The environment of a user who has just installed the game, with no screen needed."""
    prepare_environment(os.environ)
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with TemporaryDirectory() as folder:
        os.environ["CARBON_PATHFINDERS_HOME"] = folder
        yield Path(folder)
