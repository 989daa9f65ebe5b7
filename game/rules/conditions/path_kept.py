"""The total was not above the promised path after at least so many rounds."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "path-kept"
PARAMS = (
    Param("value", "int", "rounds", low=1, high=8),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    value = params["value"]
    return lambda state, seat: state.path_kept >= value
