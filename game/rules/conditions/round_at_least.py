"""It is at least this round."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "round-at-least"
PARAMS = (
    Param("value", "int", "round", low=1, high=8),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_least(lambda state, seat: state.round, params["value"])
