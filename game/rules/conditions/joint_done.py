"""At least so many joint projects are finished."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "joint-done"
PARAMS = (
    Param("value", "int", "projects", low=1, high=8),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    value = params["value"]
    return lambda state, seat: state.joint_done >= value
