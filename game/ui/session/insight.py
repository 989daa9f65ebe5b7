"""Where the game turned and what else might have been, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from game.bots.turning import FEW_PLAYOUTS, Ending, TurningPoint, replayed, turning_points_in, two_endings
from game.rules.action import Action
from game.rules.course import Course
from game.ui.session.aside import Aside


class Insights:
    """Works on one course at a time. With `at_once` nothing happens behind the scenes: for tests and pictures."""

    def __init__(self, at_once: bool = False, playouts: int = 150) -> None:
        self._at_once = at_once
        self._playouts = playouts
        self._course: Course | None = None
        self._turns: Aside | Future[tuple[TurningPoint, ...]] | None = None
        self._is_told = True
        self._asked: list[tuple[Aside | Future[tuple[Ending, Ending]], Callable[[Ending, Ending], None]]] = []

    def look_at(self, course: Course) -> None:
        """Begins to look for the turning points of a finished game."""
        if self._course is None or self._course.actions != course.actions:
            if isinstance(self._turns, Aside):
                self._turns.close()
            self._course, self._is_told = course, False
            self._turns = self._begin(turning_points_in, course, self._playouts)

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
        playouts = min(FEW_PLAYOUTS, self._playouts)
        self._asked.append((self._begin(two_endings, course, at, instead, playouts), then))
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
        for each in (self._turns, *(asked for asked, _ in self._asked)):
            if isinstance(each, Aside):
                each.close()
        self._turns, self._asked = None, []

    def _begin(self, work: Callable[..., Any], course: Course, *details: Any) -> Aside | Future:
        if not self._at_once:
            return Aside(replayed, work, course.game.deck, course.game.setup, course.actions, *details)
        done: Future = Future()
        done.set_result(work(course, *details))
        return done
