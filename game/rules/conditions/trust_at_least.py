"""Trust is at least so high (0 to 10)."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "trust-at-least"
PARAMS = (
    Param("value", "int", "steps", low=0, high=10),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_least(lambda state, seat: state.trust, params["value"])
