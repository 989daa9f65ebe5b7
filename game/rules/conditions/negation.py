"""The condition does not hold."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, yes_or_no

NAME = "not"
PARAMS = (
    Param("value", "condition", "the condition"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    holds = game.condition(params["value"]).holds
    return yes_or_no(lambda state, seat: not holds(state, seat))
