"""How long the Hero table takes to be drawn anew, beside plain blits of the whole screen in the same run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame

from game.ui.benches import Row
from game.ui.driver import FRAME_TIME, Driver
from game.ui.inputs import Tick
from game.ui.shot_scenes import table
from game.ui.shots import opened

SIZE = (1920, 1080)
LEAST = 20
TURN = ("s", "return", "e", "d", "return", *("space",) * 12)
PICTURES_A_KEY = 75


def measure(seconds: float) -> Sequence[Row]:
    """Milliseconds to draw the whole table again, and to build and draw it after a change; blits of the same run."""
    with TemporaryDirectory() as folder:
        app, driver = opened(Path(folder), SIZE, locale="zh_CN", theme="light")
        try:
            table(app, driver)
            driver.settle()
            drawn = spent(app.frame.draw, seconds, before=app.frame.invalidate)
            changed = spent(app.frame.draw, seconds, before=app.frame.rebuild)
            page, target = pygame.Surface(SIZE), app.frame.canvas.surface
            page.fill(app.frame.canvas.theme["paper"])
            blit = spent(lambda: target.blit(page, (0, 0)), seconds)
            app.change(reduced_motion=False)
            driver.settle()
            moving = in_motion(driver)
        finally:
            app.close()
    middle, most = median(drawn) * 1000, drawn[int(len(drawn) * 0.99)] * 1000
    return [("Hero table at 1080p, all drawn again", middle, "ms", "≤ 5"),
            ("99 of 100 such pictures take at most", most, "ms", "≤ 12"),
            ("Hero table built and drawn after a change", median(changed) * 1000, "ms", ""),
            ("one blit of the whole screen", median(blit) * 1000, "ms", ""),
            ("Hero table in blits of the whole screen", middle / (median(blit) * 1000), "×", "≤ 12"),
            ("pictures of a turn and its round while things move", len(moving), "", ""),
            ("99 of 100 pictures in motion take at most", moving[int(len(moving) * 0.99)] * 1000, "ms", "≤ 20"),
            ("the slowest picture in motion", moving[-1] * 1000, "ms", "≤ 20")]


def in_motion(driver: Driver) -> list[float]:
    """The seconds that each picture took while a turn was played by keys and the round shown, the shortest first."""
    taken: list[float] = []
    for key in TURN:
        driver.key(key)
        for _ in range(PICTURES_A_KEY):
            driver.now += FRAME_TIME
            start = perf_counter()
            driver.send(Tick(driver.now))
            if driver.frame.needs_drawing:
                driver.picture()
                taken.append(perf_counter() - start)
    return sorted(taken)


def spent(work: Callable[[], object], seconds: float, before: Callable[[], object] = lambda: None) -> list[float]:
    """The seconds of each run, the shortest first; what comes `before` each does not count."""
    taken: list[float] = []
    while len(taken) < LEAST or sum(taken) < seconds:
        before()
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return sorted(taken)
