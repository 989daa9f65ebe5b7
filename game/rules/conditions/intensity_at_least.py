"""Emissions per unit of output are no less than so many points (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.change import intensity_index
from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.state import POINT
from game.rules.threshold import Test, at_least

NAME = "intensity-at-least"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    shares = game.shares
    return at_least(lambda state, seat: intensity_index(shares, state), params["value"] * POINT, POINT)
