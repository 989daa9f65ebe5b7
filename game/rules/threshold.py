"""A test with its distance: whether a condition holds, and how far away it is when it does not."""

from collections.abc import Callable
from typing import NamedTuple

from game.rules.state import State

Reading = Callable[[State, int], int]


class Test(NamedTuple):
    """`holds` of (state, own seat), and `gap`: 0 when it holds, else how much is missing, in the condition's own unit
    (points for totals and indices, otherwise counts). Seat -1 asks for the class as a whole."""

    holds: Callable[[State, int], bool]
    gap: Callable[[State, int], float]


def at_most(reading: Reading, limit: int, unit: int = 1) -> Test:
    """A reading must not be above a limit; `unit` readings make one unit of the gap."""
    return Test(lambda state, seat: reading(state, seat) <= limit,
                lambda state, seat: max(0, reading(state, seat) - limit) / unit)


def at_least(reading: Reading, limit: int, unit: int = 1) -> Test:
    """A reading must not be under a limit."""
    return Test(lambda state, seat: reading(state, seat) >= limit,
                lambda state, seat: max(0, limit - reading(state, seat)) / unit)


def yes_or_no(holds: Callable[[State, int], bool]) -> Test:
    """A condition without a measure of nearness: its gap is one or nothing."""
    return Test(holds, lambda state, seat: 0.0 if holds(state, seat) else 1.0)
