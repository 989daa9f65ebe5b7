"""Emissions per unit of output are no more than so many points (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.change import intensity_index
from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "intensity-at-most"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    limit, shares = params["value"] * 100, game.shares
    return lambda state, seat: intensity_index(shares, state) <= limit
