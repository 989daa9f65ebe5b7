"""At least one of the listed conditions holds."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test

NAME = "any"
PARAMS = (
    Param("value", "conditions", "the conditions"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    tests = tuple(game.condition(call) for call in params["value"])
    return Test(lambda state, seat: any(test.holds(state, seat) for test in tests),
                lambda state, seat: min(test.gap(state, seat) for test in tests))
