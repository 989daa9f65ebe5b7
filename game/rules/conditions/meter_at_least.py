"""One of the deck's meters has reached a value."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.threshold import Test, at_least

NAME = "meter-at-least"
STEPS = 200
PARAMS = (
    Param("id", "meter", "the meter"),
    Param("value", "int", "in the meter's unit", low=-1000, high=1000),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test; its gap is in points, of which a meter's whole scale has about 200 at most, so that tons or litres do
    not drown the points of the total."""
    index = game.meters[params["id"]]
    meter = game.deck.meters[index]
    return at_least(lambda state, seat: state.meters[index], params["value"], max(1, (meter.high - meter.low) // STEPS))
