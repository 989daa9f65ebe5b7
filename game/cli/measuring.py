"""Measured numbers, and how long to measure. Several things are measured in turns, so that a busy machine slows all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import NamedTuple

TURNS = 5


class Figure(NamedTuple):
    """One measured number and its unit. `goal` says in signs what it should be ("≥ 3"), or is empty."""

    name: str
    value: float
    unit: str
    goal: str = ""


class Rate(NamedTuple):
    """How often something ran, how much it did in all, and the seconds that took."""

    runs: int = 0
    done: int = 0
    seconds: float = 0.0

    @property
    def runs_a_second(self) -> float:
        return self.runs / self.seconds

    @property
    def done_a_second(self) -> float:
        return self.done / self.seconds


@dataclass(frozen=True, slots=True)
class Pace:
    """How long each thing is measured, in seconds; each runs once at least."""

    seconds: float

    def rates(self, works: Mapping[str, Callable[[int], int]]) -> dict[str, Rate]:
        """Runs each work in turns. A work is given 0, 1, 2 … in order and answers with how much it did."""
        rates = dict.fromkeys(works, Rate())
        for _ in range(TURNS):
            for name, work in works.items():
                rates[name] = self._turn(work, rates[name])
        return rates

    def median(self, work: Callable[[], object], least: int = 3) -> float:
        """The median seconds of a run of the work: for as long as the pace says, and so many times at least."""
        taken: list[float] = []
        while len(taken) < least or sum(taken) < self.seconds:
            taken.append(timed(work))
        return median(taken)

    def _turn(self, work: Callable[[int], int], before: Rate) -> Rate:
        start, runs, done = perf_counter(), before.runs, before.done
        while True:
            done += work(runs)
            runs += 1
            spent = perf_counter() - start
            if spent >= self.seconds / TURNS:
                return Rate(runs, done, before.seconds + spent)


def timed(work: Callable[[], object]) -> float:
    """The seconds that one run takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def milliseconds(seconds: Sequence[float]) -> float:
    """The median of some durations, in milliseconds."""
    return median(seconds) * 1000
