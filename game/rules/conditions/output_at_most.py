"""The output index is no more than so much (100 at the start)."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import Param
from game.rules.program import Compiling, Condition
from game.rules.state import ONE

NAME = "output-at-most"
PARAMS = (
    Param("value", "int", "points", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    limit = params["value"] * ONE // 100
    return lambda state, seat: state.output <= limit
