"""Changes what a team earns each round from now on; negative is upkeep."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules import change
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect, seats_of
from game.rules.state import State

NAME = "savings"
PARAMS = (
    Param("by", "int", "coins a round", low=-3, high=5),
    optional("who", "who", "the acting team or all teams", "self"),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that changes savings."""
    by, who = params["by"], params["who"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        for each in seats_of(state, seat, who):
            change.savings(state, each, by, cause, log)

    return effect, False
