"""Whether memory grows while games are played one after another: a driver plays, looks, leaves, and begins again."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from game.ui.benches.scratch import Row, answer, user_folder

WARM, GAMES = 2, 4
STEP = 3


def measure(seconds: float) -> Sequence[Row]:
    """Megabytes after the first games, and how many more after the others."""
    with user_folder() as folder:
        from game.ui import shot_scenes, shots  # late: pygame reads the environment when it is first imported

        app, driver = shots.opened(folder, (1280, 720), locale="zh_CN", theme="light")
        journey = shot_scenes.journey(app)
        for _ in range(WARM):
            play(app, driver, journey, shot_scenes)
        before = megabytes()
        for _ in range(GAMES):
            play(app, driver, journey, shot_scenes)
        after = megabytes()
        app.close()
    return [("memory after two games", before, "MB", ""), ("four games later", after - before, "MB more", "≤ 10")]


def play(app, driver, journey, scenes) -> None:  # noqa: ANN001
    """One game from the title to the result and back, the table drawn every few steps."""
    journey.start(scenes.Plan(scenes.FIRST_CHOICE, scenes.solo_chairs(app.say), rounds=4, seed=scenes.SEED))
    match, steps = journey.match, 0
    while not match.state.over:
        match.act(match.legal()[-1] if steps % 2 else match.legal()[0])
        steps += 1
        if steps % STEP == 0:
            app.frame.rebuild()
            driver.picture()
    journey.sitting.finish()
    driver.settle()
    journey.leave()
    driver.settle()


def megabytes() -> float:
    """The memory that this process holds now."""
    if sys.platform.startswith("linux"):
        with open("/proc/self/statm", encoding="ascii") as content:
            return int(content.read().split()[1]) * import_module("resource").getpagesize() / 2**20
    peak = import_module("resource").getrusage(0).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


if __name__ == "__main__":
    answer(measure)
