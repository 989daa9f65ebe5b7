"""The output index is no more than so much (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.state import POINT
from game.rules.threshold import Test, at_most

NAME = "output-at-most"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    return at_most(lambda state, seat: state.output, params["value"] * POINT, POINT)
