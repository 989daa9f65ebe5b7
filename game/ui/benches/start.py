"""How long the first picture takes from the start of Python, as a multiple of a bare window's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from game.record.folders import ROOT
from game.ui.benches.scratch import Row, answer, user_folder

TURNS = 7
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
    """Median seconds until the picture is there: a bare window, the title, the table. The first run warms the cache."""
    codes = {"bare": BARE, "title": GAME.replace("{options}", TITLE), "table": GAME.replace("{options}", TABLE)}
    taken: dict[str, list[float]] = {name: [] for name in codes}
    with user_folder() as folder:
        keep_bytecode(folder)
        for turn in range(TURNS + 1):
            for name, code in codes.items():
                spent = seconds_until_there(code)
                if turn:
                    taken[name].append(spent)
    bare, title, table = (median(taken[name]) for name in ("bare", "title", "table"))
    return [("a bare window", bare * 1000, "ms", ""), ("the title", title * 1000, "ms", ""),
            ("the table of a deck", table * 1000, "ms", ""), ("the title in bare windows", title / bare, "×", "≤ 1.4"),
            ("the table in bare windows", table / bare, "×", "")]


def keep_bytecode(folder: Path) -> None:
    """Lets Python keep compiled modules, as it does wherever nobody has forbidden it."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")


def seconds_until_there(code: str) -> float:
    """The seconds from starting Python until it has shown its picture."""
    start = perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == "there":
                break
        spent = perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"the window did not open (exit status {process.returncode})")
    return spent


if __name__ == "__main__":
    answer(measure)
