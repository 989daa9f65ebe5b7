"""The total is no less than so many points (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.change import total
from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.state import POINT
from game.rules.threshold import Test, at_least

NAME = "total-at-least"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    shares = game.shares
    return at_least(lambda state, seat: total(shares, state), params["value"] * POINT, POINT)
