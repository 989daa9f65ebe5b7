"""Enough finished works carry a tag, or a certain card is finished; of the whole class or of the own team."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import optional
from game.rules.program import Compiling
from game.rules.state import State
from game.rules.threshold import Test, at_least

NAME = "built"
PARAMS = (
    optional("tag", "tag", "works that carry this tag", ""),
    optional("card", "card", "this very card", ""),
    optional("at-least", "int", "how many", 1, low=1, high=40),
    optional("by", "scope", "class or team", "class"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    tag, card, by_team = params["tag"], params["card"], params["by"] == "team"
    everything = (*game.deck.measures, *game.deck.growth, *game.deck.joint)
    counted = {entry.id for entry in everything if entry.id == card or tag in entry.tags}

    def done(state: State, seat: int) -> int:
        if tag and not by_team:
            return state.tag_count.get(tag, 0)
        return sum(1 for name, owner in state.built if name in counted and (not by_team or owner == seat))

    return at_least(done, params["at-least"])
