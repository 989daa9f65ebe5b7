"""Somebody picks one of several options: the acting team, or the first team of the round when the class acts."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules.change import Log
from game.rules.param import Param
from game.rules.program import CLASS, Compiling, Effect
from game.rules.state import State

NAME = "choose"
PARAMS = (
    Param("options", "options", "two or more options, each with id, text and effects"),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that asks."""
    names = []
    for option in params["options"]:
        game.program(f"{place}.{option['id']}", option["effects"])
        names.append(option["id"])
    game.choices[place] = tuple(names)

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        chooser = state.first if seat == CLASS else seat
        state.agenda.append(("choose", chooser, place, seat, cause))

    return effect, True
