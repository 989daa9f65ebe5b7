"""Where the game turned and what else might have been, worked out away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from game.bots.turning import FEW_PLAYOUTS, Ending, TurningPoint, played_on, turning_points, what_if
from game.rules.action import Action
from game.rules.course import Course


class Insights:
    """Works on one course at a time. With `at_once` nothing happens behind the scenes: for tests and pictures."""

    def __init__(self, at_once: bool = False, playouts: int = 150) -> None:
        self._at_once = at_once
        self._playouts = playouts
        self._workers = ThreadPoolExecutor(1, "insight")
        self._course: Course | None = None
        self._turns: Future[tuple[TurningPoint, ...]] | None = None
        self._is_told = True
        self._asked: list[tuple[Future[tuple[Ending, Ending]], Callable[[Ending, Ending], None]]] = []

    def look_at(self, course: Course) -> None:
        """Begins to look for the turning points of a finished game."""
        if self._course is None or self._course.actions != course.actions:
            self._course, self._is_told = course, False
            self._turns = self._begin(lambda: turning_points(course, playouts=self._playouts))

    def turns(self) -> tuple[TurningPoint, ...]:
        """The turning points; none while they are not known."""
        return self._turns.result() if self._turns is not None and self._turns.done() else ()

    @property
    def is_busy(self) -> bool:
        """Whether something is still being worked out."""
        return any(not each.done() for each, _ in self._asked) or (
            self._turns is not None and not self._turns.done())

    def ask(self, course: Course, at: int, instead: Action, then: Callable[[Ending, Ending], None]) -> None:
        """Works out what another action at a place would have led to; `then` is told (instead, as played) by `poll`."""
        def work() -> tuple[Ending, Ending]:
            playouts = min(FEW_PLAYOUTS, self._playouts)
            return what_if(course, at, instead, playouts=playouts), played_on(course, at, playouts=playouts)

        self._asked.append((self._begin(work), then))
        self.poll()

    def poll(self) -> bool:
        """Tells what has been worked out since; whether there was anything, turning points among it."""
        fresh = not self._is_told and self._turns is not None and self._turns.done()
        self._is_told = self._is_told or fresh
        ready = [each for each in self._asked if each[0].done()]
        self._asked = [each for each in self._asked if not each[0].done()]
        for found, then in ready:
            then(*found.result())
        return fresh or bool(ready)

    def close(self) -> None:
        """Works on nothing more."""
        self._workers.shutdown(wait=False, cancel_futures=True)

    def _begin(self, work: Callable[[], object]) -> Future:
        if not self._at_once:
            return self._workers.submit(work)
        done: Future = Future()
        done.set_result(work())
        return done
