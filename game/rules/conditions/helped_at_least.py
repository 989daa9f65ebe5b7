"""The own team has helped others at least so often: by handing on, or by advice that another team used."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "helped-at-least"
PARAMS = (
    Param("value", "int", "times", low=1, high=20),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_least(lambda state, seat: state.helped[seat] if seat >= 0 else sum(state.helped), params["value"])
