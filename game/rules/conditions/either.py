"""At least one of the listed conditions holds."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "any"
PARAMS = (
    Param("value", "conditions", "the conditions"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    tests = tuple(game.condition(call) for call in params["value"])
    return lambda state, seat: any(test(state, seat) for test in tests)
