"""It is at least this round."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "round-at-least"
PARAMS = (
    Param("value", "int", "round", low=1, high=8),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    value = params["value"]
    return lambda state, seat: state.round >= value
