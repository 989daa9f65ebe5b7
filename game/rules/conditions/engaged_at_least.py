"""The own team has engaged people at least so often."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition

NAME = "engaged-at-least"
PARAMS = (
    Param("value", "int", "times", low=1, high=20),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    value = params["value"]
    return lambda state, seat: (state.engaged_ever[seat] if seat >= 0 else sum(state.engaged_ever)) >= value
