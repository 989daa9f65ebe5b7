"""What the window costs while nobody touches it: while its picture of the place lives, and once that is at rest."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress

from pygame import Surface

from game.ui.app import GameWindow, opened
from game.ui.benches import Row
from game.ui.journey import Journey
from game.ui.window import run as serve

SCREENS = {"title": {}, "table": {"deck": "low-carbon-ranch", "seed": 1}}
LATER, WARM, LEAST = 300.0, 3.0, 2.0


class Counter:
    """Counts the redraws of a frame, and moves its clock on."""

    def __init__(self, window: GameWindow, journey: Journey) -> None:
        self.redraws = 0
        self._window = window
        self._journey = journey
        self._ahead = 0.0
        self._draw, window.frame.draw = window.frame.draw, self._counted

    def spent(self, seconds: float, ahead: float = 0.0) -> tuple[float, float]:
        """The share of a core and the redraws a second over so many seconds, after some to warm up; the clock is moved
        on by `ahead` first."""
        self._ahead += ahead
        begin = time.monotonic() + WARM
        before: list[float] = []

        def between(now: float) -> None:
            self._journey.between(now)
            if not before and time.monotonic() >= begin:
                before.append(time.process_time())
                self.redraws = 0
            if time.monotonic() > begin + seconds:
                raise TimeoutError

        with suppress(TimeoutError):
            serve([self._window], between, lambda: time.monotonic() + self._ahead)
        return (time.process_time() - before[0]) / seconds, self.redraws / seconds

    def _counted(self) -> Surface:
        self.redraws += 1
        return self._draw()


def measure(seconds: float) -> Sequence[Row]:
    """The share of a core and the redraws a second of the title and of a table, alive and at rest."""
    rows: list[Row] = []
    for screen, options in SCREENS.items():
        with opened(options) as (window, journey):
            counter = Counter(window, journey)
            for state, ahead, share_goal, redraw_goal in (("alive", 0.0, "", ""), ("at rest", LATER, "≤ 0.5", "0")):
                share, redraws = counter.spent(max(LEAST, seconds), ahead)
                rows.append((f"{screen} {state}, share of a core", share * 100, "%", share_goal))
                rows.append((f"{screen} {state}, redraws", redraws, "1/s", redraw_goal))
            window.close()
    return rows
