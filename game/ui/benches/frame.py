"""How long the Hero table takes to be drawn anew, beside plain blits of the whole screen in the same run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame

from game.ui.benches import Row
from game.ui.shot_scenes import table
from game.ui.shots import opened

SIZE = (1920, 1080)
LEAST = 20


def measure(seconds: float) -> Sequence[Row]:
    """Medians in milliseconds, and their ratio."""
    with TemporaryDirectory() as folder:
        app, driver = opened(Path(folder), SIZE, locale="zh_CN", theme="light")
        try:
            table(app, driver)
            driver.settle()
            drawn = spent(app.frame.draw, seconds, before=app.frame.rebuild)
            page, target = pygame.Surface(SIZE), app.frame.canvas.surface
            blit = spent(lambda: target.blit(page, (0, 0)), seconds)
        finally:
            app.close()
    return [("Hero table at 1080p, all drawn anew", drawn * 1000, "ms", ""),
            ("one blit of the whole screen", blit * 1000, "ms", ""),
            ("Hero table in blits of the whole screen", drawn / blit, "×", "")]


def spent(work: Callable[[], object], seconds: float, before: Callable[[], object] = lambda: None) -> float:
    """The median seconds of a run; what comes `before` each does not count."""
    taken: list[float] = []
    while len(taken) < LEAST or sum(taken) < seconds:
        before()
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)
