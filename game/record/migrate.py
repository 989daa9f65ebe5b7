"""Brings recordings of older versions up to this one: a step for each version, from n to n + 1."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

Lines = Sequence[Mapping[str, Any]]
Step = Callable[[Lines], Lines]

VERSION = 1
STEPS: Mapping[int, Step] = MappingProxyType({})


class CannotMigrate(Exception):
    """Raised for a version without a way to this one. `code` is `too-new` or `too-old`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def migrate(lines: Lines, version: object, steps: Mapping[int, Step] = STEPS, target: int = VERSION) -> Lines:
    """The lines of a recording as this version writes them."""
    if not isinstance(version, int) or version > target:
        raise CannotMigrate("too-new")
    for number in range(version, target):
        if number not in steps:
            raise CannotMigrate("too-old")
        lines = steps[number](lines)
    return lines
