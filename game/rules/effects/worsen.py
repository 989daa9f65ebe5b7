"""Raises a source's intensity by a percentage of what it is now."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import State

NAME = "worsen"
PARAMS = (
    Param("source", "source", "the source that gets dirtier"),
    Param("by", "int", "percent of what it is now", low=1, high=60),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that worsens."""
    source, grown, shares = game.sources[params["source"]], 100 + params["by"], game.shares

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        intensity = (state.intensity[source] * grown + 50) // 100
        change.source_to(shares, state, source, state.activity[source], intensity, cause, log)

    return effect, False
