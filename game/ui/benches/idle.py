"""What the window costs while nobody touches it: while the picture of the title lives, and once it has come to rest."""

from __future__ import annotations

import time
from collections.abc import Sequence

from game.ui.benches.scratch import Row, answer, user_folder

LATER = 300.0


def measure(seconds: float) -> Sequence[Row]:
    """The share of a core and the redraws a second in each state."""
    with user_folder():
        from game.ui import app  # late: pygame reads the environment when it is first imported

        with app.opened({}) as (window, journey):
            skip = [0.0]
            drawn = counted(window)
            phases = []
            for name, ahead, warm in (("alive", 0.0, 3.0), ("at rest", LATER, 1.0)):
                skip[0] += ahead
                turn_for(app, window, journey, skip, warm)
                drawn.clear()
                start, before = time.monotonic(), time.process_time()
                turn_for(app, window, journey, skip, max(2.0, seconds))
                spent = time.monotonic() - start
                phases.append((name, (time.process_time() - before) / spent, len(drawn) / spent))
    rows: list[Row] = []
    for name, share, redraws in phases:
        goal = "≤ 1" if name == "at rest" else ""
        rows += [(f"title {name}, share of a core", share * 100, "%", goal),
                 (f"title {name}, redraws", redraws, "1/s", "0" if goal else "")]
    return rows


def counted(window) -> list[float]:  # noqa: ANN001 - a GameWindow, whose class needs pygame
    """A list that gets the time of each redraw of the window."""
    drawn: list[float] = []
    draw = window.frame.draw

    def noted():  # noqa: ANN202
        drawn.append(time.monotonic())
        return draw()

    window.frame.draw = noted
    return drawn


def turn_for(app, window, journey, skip: list[float], seconds: float) -> None:  # noqa: ANN001
    """Serves the window for so many seconds."""
    end = time.monotonic() + seconds

    def clock() -> float:
        return time.monotonic() + skip[0]

    def between(now: float) -> None:
        journey.between(now)
        if time.monotonic() > end:
            raise TimeoutError

    try:
        app.serve([window], between, clock)
    except TimeoutError:
        return


if __name__ == "__main__":
    answer(measure)
