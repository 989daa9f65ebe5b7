"""Gives or takes coins."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect, seats_of
from game.rules.state import State

NAME = "coins"
PARAMS = (
    Param("by", "int", "coins", low=-10, high=20),
    optional("who", "who", "the acting team or all teams", "self"),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that moves coins."""
    by, who = params["by"], params["who"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        for each in seats_of(state, seat, who):
            change.coins(state, each, by, cause, log)

    return effect, False
