"""A source emits no more than so many percent of what it did at the start."""

from collections.abc import Mapping
from typing import Any

from game.rules.change import emission
from game.rules.param import Param
from game.rules.program import Compiling
from game.rules.state import POINT
from game.rules.threshold import Test, at_most

NAME = "source-at-most"
PARAMS = (
    Param("id", "source", "the source"),
    Param("percent", "int", "percent of its start", low=0, high=300),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    source, shares = game.sources[params["id"]], game.shares
    limit = shares[source] * params["percent"] // 100
    return at_most(lambda state, seat: emission(shares, state, source), limit, POINT)
