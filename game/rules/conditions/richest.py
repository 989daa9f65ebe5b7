"""No purse holds more coins than the own one."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import optional
from game.rules.program import Compiling, Condition

NAME = "richest"
PARAMS = (
    optional("value", "flag", "true, or false for the opposite", True),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    value = params["value"]
    return lambda state, seat: (seat >= 0 and state.coins[seat] == max(state.coins)) == value
