"""A random stream as a plain integer: the same numbers on every platform and Python.

SplitMix64 after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014). The stream is its
64-bit position; each function takes a position and returns what it drew together with the next one.
"""

from collections.abc import Sequence

MASK = 0xFFFFFFFFFFFFFFFF
GOLDEN = 0x9E3779B97F4A7C15


def seeded(seed: int, *purpose: str) -> int:
    """The position of a fresh stream for a seed and, optionally, named purposes that keep streams apart."""
    position = seed & MASK
    for name in purpose:
        for byte in name.encode("utf-8"):
            position = mixed((position + byte * GOLDEN) & MASK)
    return mixed((position + GOLDEN) & MASK)


def mixed(value: int) -> int:
    """SplitMix64's output function: 64 well-stirred bits of a 64-bit value."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
    return value ^ (value >> 31)


def below(rng: int, bound: int) -> tuple[int, int]:
    """A whole number in [0, bound) and the next position. The bias of the multiply-shift is under bound / 2**64."""
    rng = (rng + GOLDEN) & MASK
    return (mixed(rng) * bound) >> 64, rng


def shuffle(rng: int, items: list) -> int:
    """Orders `items` at random in place (Fisher-Yates); the next position."""
    for last in range(len(items) - 1, 0, -1):
        rng = (rng + GOLDEN) & MASK
        pick = (mixed(rng) * (last + 1)) >> 64
        items[last], items[pick] = items[pick], items[last]
    return rng


def weighted(rng: int, weights: Sequence[int]) -> tuple[int, int]:
    """An index drawn in proportion to whole-number weights, and the next position."""
    mark, rng = below(rng, sum(weights))
    for index, weight in enumerate(weights):
        if mark < weight:
            return index, rng
        mark -= weight
    raise ValueError("weights must be positive")
