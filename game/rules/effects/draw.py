"""Gives cards from the pile."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import piles
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect, seats_of
from game.rules.state import State

NAME = "draw"
PARAMS = (
    Param("count", "int", "cards", low=1, high=3),
    optional("who", "who", "the acting team or all teams", "self"),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that deals."""
    count, who = params["count"], params["who"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        for each in seats_of(state, seat, who):
            piles.deal(state, each, count, log)

    return effect, False
