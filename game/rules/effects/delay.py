"""Works that are under way take longer: the acting team's, or all when the class acts; with tags only those."""

from collections.abc import Mapping
from typing import Any

from game.core.event import Cause
from game.rules.change import Log
from game.rules.param import Param, optional
from game.rules.program import Compiling, Effect
from game.rules.state import State
from game.rules.works import shift

NAME = "delay"
PARAMS = (
    Param("rounds", "int", "rounds later", low=1, high=2),
    optional("tags", "tags", "only works with one of these tags", ()),
)


def compile(params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
    """The effect that delays."""
    rounds, tags = params["rounds"], frozenset(params["tags"])
    concerned = frozenset(
        card.id for card in (*game.deck.measures, *game.deck.growth, *game.deck.joint)
        if not tags or not tags.isdisjoint(card.tags)
    )

    def effect(state: State, seat: int, cause: Cause, log: Log) -> None:
        shift(state, seat, rounds, concerned, cause, log)

    return effect, False
