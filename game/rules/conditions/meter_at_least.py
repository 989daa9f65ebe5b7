"""One of the deck's meters has reached a value."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "meter-at-least"
PARAMS = (
    Param("id", "meter", "the meter"),
    Param("value", "int", "in the meter's unit", low=-1000, high=1000),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    index = game.meters[params["id"]]
    return at_least(lambda state, seat: state.meters[index], params["value"])
