"""Moves one of the deck's own meters."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import State

NAME = "meter"
PARAMS = (
    Param("id", "meter", "the meter"),
    Param("by", "int", "in the meter's unit", low=-100, high=100),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that moves the meter."""
    index, by = game.meters[params["id"]], params["by"]
    meter = game.deck.meters[index]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        change.meter(state, index, by, meter.low, meter.high, cause, log)

    return effect, False
