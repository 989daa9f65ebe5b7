"""The total is no less than so many points (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.change import total
from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "total-at-least"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    limit, shares = params["value"] * 100, game.shares
    return lambda state, seat: total(shares, state) >= limit
