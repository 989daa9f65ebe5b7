"""How sure a measured share is. All intervals are two-sided, 95 %."""

from collections.abc import Mapping
from math import sqrt
from typing import NamedTuple

Z = 1.959964


class Interval(NamedTuple):
    """A measured value and where the true one probably lies."""

    value: float
    low: float
    high: float


def wilson(hits: int, tries: int) -> Interval:
    """A share. Wilson's score interval (1927) stays within 0 and 1 and is fair for small samples."""
    if not tries:
        return Interval(0.0, 0.0, 1.0)
    share = hits / tries
    squared = Z * Z / tries
    middle = (share + squared / 2) / (1 + squared)
    reach = Z * sqrt(share * (1 - share) / tries + squared / (4 * tries)) / (1 + squared)
    return Interval(share, max(0.0, middle - reach), min(1.0, middle + reach))


def difference(first: Interval, second: Interval) -> Interval:
    """First minus second, for two independent shares (Newcombe 1998, his method 10)."""
    value = first.value - second.value
    down = sqrt((first.value - first.low) ** 2 + (second.high - second.value) ** 2)
    up = sqrt((first.high - first.value) ** 2 + (second.value - second.low) ** 2)
    return Interval(value, value - down, value + up)


def percentile(counts: Mapping[int, int], share: float) -> Interval:
    """The value under which a share of the counted values lies, with an interval from their order (Conover 1999)."""
    tries = sum(counts.values())
    if not tries:
        return Interval(0.0, 0.0, 0.0)
    reach = Z * sqrt(share * (1 - share) / tries)
    return Interval(at(counts, share), at(counts, max(0.0, share - reach)), at(counts, min(1.0, share + reach)))


def at(counts: Mapping[int, int], share: float) -> float:
    """The smallest counted value with at least this share of the values at or under it."""
    wanted, passed = share * sum(counts.values()), 0
    for value in sorted(counts):
        passed += counts[value]
        if passed >= wanted - 1e-9:
            return float(value)
    return float(max(counts))
