"""Does one thing if conditions hold, and another if not."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect
from game.rules.state import State

NAME = "when"
PARAMS = (
    Param("if", "conditions", "conditions that must all hold"),
    Param("then", "effects", "what happens if they do"),
    optional("else", "effects", "what happens if not", ()),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that decides."""
    holds = game.all_of(params["if"]).holds
    yes = game.program(f"{place}.then", params["then"])
    no = game.program(f"{place}.else", params["else"])

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        (yes if holds(state, seat) else no).run(0, state, seat, cause, log)

    return effect, yes.asks or no.asks
