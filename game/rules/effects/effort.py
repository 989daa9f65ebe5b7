"""Gives more or less effort in a team's next turn."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause, Event
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect, seats_of
from game.rules.state import State

NAME = "effort"
PARAMS = (
    Param("by", "int", "effort", low=-2, high=2),
    optional("who", "who", "the acting team or all teams", "self"),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that changes next turn's effort."""
    by, who = params["by"], params["who"]

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        for each in seats_of(state, seat, who):
            state.next_effort[each] += by
            if log is not None:
                log.append(Event("effort-promised", {"seat": each, "by": by, "cause": cause}))

    return effect, False
