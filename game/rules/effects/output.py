"""Changes the output index by points of its start (100)."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import ONE, State

NAME = "output"
PARAMS = (
    Param("by", "int", "points", low=-50, high=50),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that changes output."""
    by = params["by"] * ONE // 100

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        change.output(state, by, cause, log)

    return effect, False
