"""The own team has put at least so many coins into joint projects."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "backed-at-least"
PARAMS = (
    Param("value", "int", "coins", low=1, high=60),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_least(lambda state, seat: state.backed[seat] if seat >= 0 else sum(state.backed), params["value"])
