"""Enough finished works carry a tag, or a certain card is finished; of the whole class or of the own team."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import optional
from game.rules.program import Compiling, Condition
from game.rules.state import State

NAME = "built"
PARAMS = (
    optional("tag", "tag", "works that carry this tag", ""),
    optional("card", "card", "this very card", ""),
    optional("at-least", "int", "how many", 1, low=1, high=40),
    optional("by", "scope", "class or team", "class"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Condition:
    """The test."""
    tag, card, needed, by_team = params["tag"], params["card"], params["at-least"], params["by"] == "team"
    everything = (*game.deck.measures, *game.deck.growth, *game.deck.joint)
    counted = {entry.id for entry in everything if entry.id == card or tag in entry.tags}

    def test(state: State, seat: int) -> bool:
        if tag and not by_team:
            return state.tag_count.get(tag, 0) >= needed
        done = sum(1 for name, owner in state.built if name in counted and (not by_team or owner == seat))
        return done >= needed

    return test
