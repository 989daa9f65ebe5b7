"""Whether memory grows while games are played one after another: a driver plays, looks, leaves, and begins again.

People take some twenty minutes for a game of six rounds: the games here are two hours of play.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from game.ui.atlas import FIRST_CHOICE
from game.ui.benches import Row
from game.ui.driver import Driver
from game.ui.journey import Journey
from game.ui.plan import Plan, solo_chairs
from game.ui.shot_scenes import SEED, journey
from game.ui.shots import opened

WARM, GAMES = 2, 4
STEP = 3
SIZE = (1920, 1080)


def measure(seconds: float) -> Sequence[Row]:
    """Megabytes after the first games, and how many more after the others."""
    with TemporaryDirectory() as folder:
        app, driver = opened(Path(folder), SIZE, locale="zh_CN", theme="light")
        way = journey(app)
        for _ in range(WARM):
            play(way, driver)
        before = megabytes()
        for _ in range(GAMES):
            play(way, driver)
        after = megabytes()
        app.close()
    return [("memory after two games", before, "MB", ""), ("four games later", after - before, "MB more", "≤ 10"),
            ("memory after two hours of play at 1080p", after, "MB", "≤ 250")]


def play(way: Journey, driver: Driver) -> None:
    """One game from the title to the result and back, the table drawn every few steps."""
    table(way)
    match, steps = way.sitting.match, 0
    while match is not None and not match.state.over:
        match.act(match.legal()[-1] if steps % 2 else match.legal()[0])
        steps += 1
        if steps % STEP == 0:
            driver.frame.rebuild()
            driver.picture()
    way.sitting.finish()
    driver.settle()
    way.leave()
    driver.settle()


def table(way: Journey) -> None:
    """Begins a game."""
    way.start(Plan(FIRST_CHOICE, solo_chairs(way.app.say), rounds=6, seed=SEED))


def megabytes() -> float:
    """The memory that this process holds now."""
    if sys.platform.startswith("linux"):
        with open("/proc/self/statm", encoding="ascii") as content:
            return int(content.read().split()[1]) * import_module("resource").getpagesize() / 2**20
    peak = import_module("resource").getrusage(0).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10
