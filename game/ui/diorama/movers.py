"""Where things that move are at a moment. No pygame here."""

from bisect import bisect_right
from dataclasses import dataclass
from math import hypot, pi, sin
from typing import NamedTuple

from game.ui.diorama.model import Mover

_HOPS_PER_TILE = 2.5


class Whereabouts(NamedTuple):
    """A place in tiles, the quarter turns it faces, and how far along its path it is (in eighths of a tile)."""

    x: float
    y: float
    z: float
    turn: int
    step: int


@dataclass(frozen=True, slots=True)
class _Leg:
    start: tuple[float, float, float]
    end: tuple[float, float, float]
    seconds: float
    length: float
    turn: int


class Track:
    """A mover's path as a timetable that repeats."""

    def __init__(self, mover: Mover):
        self._legs = _legs(mover)
        self._pause = mover.pause
        self._hop = mover.hop
        self._starts: list[float] = []
        clock = 0.0
        for leg in self._legs:
            self._starts.append(clock)
            clock += leg.seconds + mover.pause
        self._cycle = clock
        self._count = mover.count

    def units(self, share: float) -> int:
        """How many are on their way at an activity of `share` (1 = as many as the map says)."""
        return max(0, min(round(self._count * share), self._count * 2))

    def whereabouts(self, unit: int, units: int, now: float) -> Whereabouts:
        """Where the unit of so many is at `now` seconds; units keep an even distance."""
        clock = (now + self._cycle * unit / max(1, units)) % self._cycle
        index = bisect_right(self._starts, clock) - 1
        leg = self._legs[index]
        share = min(1.0, (clock - self._starts[index]) / leg.seconds)
        x, y, z = (a + (b - a) * share for a, b in zip(leg.start, leg.end, strict=True))
        if self._hop and share < 1.0:
            z += self._hop * abs(sin(share * leg.length * _HOPS_PER_TILE * pi))
        return Whereabouts(x, y, z, leg.turn, index * 1000 + int(share * leg.length * 8))


def _legs(mover: Mover) -> list[_Leg]:
    points = [(place[0], place[1], place[2] if len(place) > 2 else 0.0) for place in mover.path]
    if mover.loop == "round":
        points.append(points[0])
    elif mover.loop == "there-and-back":
        points += points[-2::-1]
    legs = []
    for start, end in zip(points, points[1:], strict=False):
        across, along = end[0] - start[0], end[1] - start[1]
        length = hypot(across, along)
        if length > 0:
            legs.append(_Leg(start, end, length / mover.speed, length, _facing(across, along)))
    return legs


def _facing(across: float, along: float) -> int:
    if abs(across) >= abs(along):
        return 0 if across >= 0 else 2
    return 1 if along > 0 else 3
