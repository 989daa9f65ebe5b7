"""Movement over time: short, eased, and none at all where motion is reduced."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

QUICK, NORMAL, SLOW = 0.15, 0.25, 0.35


def ease_out(share: float) -> float:
    """Fast at first, then settling (cubic); 0 at 0 and 1 at 1."""
    return 1 - (1 - share) ** 3


def ease_in_out(share: float) -> float:
    """Slow at both ends (smoothstep); 0 at 0 and 1 at 1."""
    return share * share * (3 - 2 * share)


def overshoot(share: float) -> float:
    """Past the goal by a tenth and back, for things that land; 0 at 0 and 1 at 1."""
    rest = share - 1
    return 1 + rest * rest * (2.70158 * rest + 1.70158)


class Tween(NamedTuple):
    """A number on its way from `start` to `end`, begun at `begin` and lasting `length` seconds."""

    start: float
    end: float
    begin: float = 0.0
    length: float = 0.0
    ease: Callable[[float], float] = ease_out

    def at(self, now: float) -> float:
        """The number at the time `now` (seconds)."""
        if now >= self.begin + self.length:
            return self.end
        share = max(0.0, (now - self.begin) / self.length)
        return self.start + (self.end - self.start) * self.ease(share)

    def is_over(self, now: float) -> bool:
        """True once the number has arrived."""
        return now >= self.begin + self.length

    def towards(self, end: float, now: float, length: float = NORMAL) -> "Tween":
        """The same number, from wherever it is now on its way to a new end; itself if it goes there already."""
        if end == self.end:
            return self
        return Tween(self.at(now), end, now, length, self.ease)


def resting(value: float) -> Tween:
    """A number that stays where it is until sent elsewhere."""
    return Tween(value, value)


class Count:
    """A number that counts to its new value, for widgets that are made anew whenever a scene is built."""

    def __init__(self, value: float) -> None:
        self.value = value
        self._way = resting(value)
        self._now = 0.0

    def adopt(self, old: "Count") -> None:
        """Goes on from where the forerunner was."""
        self._now = old._now
        self._way = old._way.towards(self.value, old._now, SLOW)

    def tick(self, now: float) -> bool:
        """True while it counts."""
        self._now = now
        return not self._way.is_over(now)

    def shown(self, still: bool) -> float:
        """The number to show; its end at once where motion is reduced."""
        return self.value if still else self._way.at(self._now)


class Alarm:
    """Knows when something is to be drawn again. Times are seconds."""

    def __init__(self) -> None:
        self._due: float | None = None

    def rings(self, now: float, waits: Sequence[float]) -> bool:
        """True if it is time to draw; `waits` are the pauses that the moving parts ask for, none when all rest.

        A pause asked for again before it is over does not begin anew. The moment when movement ends rings once more.
        """
        due = self._due
        rings = due is not None and (now >= due or not waits)
        pending = [due] if due is not None and not rings else []
        self._due = min([now + wait for wait in waits] + pending, default=None)
        return rings

    def wait(self, now: float) -> float | None:
        """Seconds until it rings; None at rest."""
        return None if self._due is None else max(0.0, self._due - now)
