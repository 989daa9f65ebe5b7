"""Works that are under way finish some rounds earlier: the acting team's, or all when the class acts."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import Compiling, Effect
from game.rules.state import State
from game.rules.works import shift

NAME = "hasten"
PARAMS = (
    Param("rounds", "int", "rounds earlier", low=1, high=2),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that hastens."""
    rounds = params["rounds"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        shift(state, seat, -rounds, None, cause, log)

    return effect, False
