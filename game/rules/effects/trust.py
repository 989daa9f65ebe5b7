"""Moves trust, which the whole class shares."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import State

NAME = "trust"
PARAMS = (
    Param("by", "int", "steps of trust", low=-5, high=5),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that moves trust."""
    by = params["by"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        change.trust(state, by, cause, log)

    return effect, False
