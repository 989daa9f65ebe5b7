"""Growth offers taken: at least or at most so many, by the class or by the own team."""

from collections.abc import Mapping
from typing import Any

from game.rules.param import optional
from game.rules.program import Compiling
from game.rules.state import State
from game.rules.threshold import Test

NAME = "grown"
PARAMS = (
    optional("at-least", "int", "no fewer than", 0, low=0, high=40),
    optional("at-most", "int", "no more than", 99, low=0, high=99),
    optional("by", "scope", "class or team", "class"),
)


def compile(params: Mapping[str, Any], game: Compiling) -> Test:
    """The test and its gap."""
    low, high, by_team = params["at-least"], params["at-most"], params["by"] == "team"

    def taken(state: State, seat: int) -> int:
        return state.grown[seat] if by_team and seat >= 0 else sum(state.grown)

    return Test(lambda state, seat: low <= taken(state, seat) <= high,
                lambda state, seat: float(max(0, low - taken(state, seat), taken(state, seat) - high)))
