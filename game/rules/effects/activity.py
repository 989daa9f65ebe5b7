"""Changes how much of something is done: a source's activity, in percent of its start."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import ONE, State

NAME = "activity"
PARAMS = (
    Param("source", "source", "the source whose activity changes"),
    Param("by", "int", "percent of the start value", low=-50, high=50),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that changes activity."""
    source, by, shares = game.sources[params["source"]], params["by"] * ONE // 100, game.shares

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        activity = state.activity[source] + by
        change.source_to(shares, state, source, activity, state.intensity[source], cause, log)

    return effect, False
