"""The own purse holds at least so many coins (every purse, when the whole class is meant)."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "coins-at-least"
PARAMS = (
    Param("value", "int", "coins", low=0, high=99),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_least(lambda state, seat: state.coins[seat] if seat >= 0 else min(state.coins), params["value"])
