"""The condition does not hold."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "not"
PARAMS = (
    Param("value", "condition", "the condition"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    test = game.condition(params["value"])
    return lambda state, seat: not test(state, seat)
