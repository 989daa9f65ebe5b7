"""No purse holds more coins than the own one."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import optional
from game.rules.program import Compiling
from game.rules.threshold import Test, yes_or_no

NAME = "richest"
PARAMS = (
    optional("value", "flag", "true, or false for the opposite", True),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    wanted = params["value"]
    return yes_or_no(lambda state, seat: (seat >= 0 and state.coins[seat] == max(state.coins)) == wanted)
