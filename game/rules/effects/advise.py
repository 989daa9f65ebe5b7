"""The next build with one of the tags this round, by anyone, costs less."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause, Event
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import CLASS, Compiling, Effect
from game.rules.state import State

NAME = "advise"
PARAMS = (
    Param("tags", "tags", "tags that the advice is about"),
    Param("by", "int", "coins less", low=1, high=4),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that advises."""
    tags, by = tuple(params["tags"]), params["by"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        state.advice.append((tags, by, CLASS))
        if log is not None:
            log.append(Event("advice-given", {"seat": seat, "tags": tags, "by": by, "cause": cause}))

    return effect, False
