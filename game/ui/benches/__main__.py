"""Takes one measurement and prints its figures as a JSON list. Needs no screen; the environment may name one."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module

from game.ui import collect_in_steps, prepare_environment


def main(name: str, seconds: float) -> None:
    """Prints the figures of a measurement that takes about so many seconds."""
    prepare_environment(os.environ)
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    collect_in_steps()
    measure = import_module(f"game.ui.benches.{name}").measure  # only now: pygame reads the environment once
    print(json.dumps(measure(seconds)))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
