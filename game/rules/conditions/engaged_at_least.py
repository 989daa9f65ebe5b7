"""The own team has engaged people at least so often."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.state import State
from game.rules.threshold import Test, at_least

NAME = "engaged-at-least"
PARAMS = (
    Param("value", "int", "times", low=1, high=20),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    def visits(state: State, seat: int) -> int:
        return state.engaged_ever[seat] if seat >= 0 else sum(state.engaged_ever)

    return at_least(visits, params["value"])
