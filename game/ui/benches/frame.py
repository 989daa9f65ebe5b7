"""How long the Hero table takes to be drawn anew, beside plain blits of the whole screen in the same run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter

import pygame

from game.ui.benches.scratch import Row, answer, user_folder

SIZE = (1920, 1080)
LEAST = 20


def measure(seconds: float) -> Sequence[Row]:
    """Medians in milliseconds, and their ratio."""
    with user_folder() as folder:
        from game.ui import shot_scenes, shots  # late: pygame reads the environment when it is first imported

        app, driver = shots.opened(folder, SIZE, locale="zh_CN", theme="light")
        try:
            shot_scenes.table(app, driver)
            driver.settle()
            frame = app.frame
            table = spent(frame.draw, seconds, before=frame.rebuild)
            page = pygame.Surface(SIZE)
            blit = spent(lambda: frame.canvas.surface.blit(page, (0, 0)), seconds)
        finally:
            app.close()
    return [("Hero table at 1080p, all drawn anew", table * 1000, "ms", ""),
            ("one blit of the whole screen", blit * 1000, "ms", ""),
            ("Hero table in blits of the whole screen", table / blit, "×", "")]


def spent(work: Callable[[], object], seconds: float, before: Callable[[], object] = lambda: None) -> float:
    """The median seconds of a run; what comes `before` each does not count."""
    taken: list[float] = []
    while len(taken) < LEAST or sum(taken) < seconds:
        before()
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)


if __name__ == "__main__":
    answer(measure)
