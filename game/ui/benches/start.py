"""How long the first picture takes from the start of Python, as a multiple of a bare window's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from game.record.folders import HOME_VARIABLE, ROOT
from game.ui.benches import Row

TURNS, TURNS_OF_TABLE = 24, 8
BARE = """\
import pygame
pygame.display.init()
window = pygame.Window("bare", (1280, 720), resizable=True)
window.get_surface().fill((240, 240, 240))
window.flip()
print("there", flush=True)
"""
GAME = """\
import os, sys
from game.bootstrap import environment
environment.prepare(os.getcwd(), [])
from game.app import opened_window
with opened_window({options}) as (window, _):
    window.show()
    print("there", flush=True)
    os._exit(0)
"""
TITLE, TABLE = "{}", "{'deck': 'low-carbon-ranch', 'seed': 1}"


def measure(seconds: float) -> Sequence[Row]:
    """The least time until the picture is there: a bare window, the title, the table. The least of some turns is the
    one that other work on the machine has disturbed least. The first turn warms the cache."""
    codes = {"bare": BARE, "title": GAME.replace("{options}", TITLE), "table": GAME.replace("{options}", TABLE)}
    taken: dict[str, list[float]] = {name: [] for name in codes}
    with TemporaryDirectory() as folder:
        environment = of_a_user(Path(folder))
        for turn in range(TURNS + 1):
            for name, code in codes.items():
                if name == "table" and turn > TURNS_OF_TABLE:
                    continue
                spent = seconds_until_there(code, environment)
                if turn:
                    taken[name].append(spent)
    bare, title, table = (min(taken[name]) for name in ("bare", "title", "table"))
    return [("a bare window", bare * 1000, "ms", ""), ("the title", title * 1000, "ms", ""),
            ("the table of a deck", table * 1000, "ms", ""), ("the title in bare windows", title / bare, "×", "≤ 1.4"),
            ("the table in bare windows", table / bare, "×", "")]


def of_a_user(folder: Path) -> dict[str, str]:
    """The environment of somebody who has only left tables unfinished so far, so that the title offers to go on. Python
    keeps compiled modules, as it does wherever nobody has forbidden it."""
    environment = {**os.environ, HOME_VARIABLE: str(folder), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def seconds_until_there(code: str, environment: dict[str, str]) -> float:
    """The seconds from starting Python until it has shown its picture."""
    start = perf_counter()
    line = [sys.executable, "-c", code]
    with subprocess.Popen(line, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        lines = iter(process.stdout or ())
        while next(lines, "there").strip() != "there":
            continue
        spent = perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"the window did not open (exit status {process.returncode})")
    return spent
