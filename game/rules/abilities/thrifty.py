"""Effort left over becomes coins, more than for other teams."""

from collections.abc import Mapping
from typing import Any

from game.rules.abilities.ability import Ability
from game.rules.param import Param


class Thrifty(Ability):
    """Effort left over becomes coins, more than for other teams."""

    NAME = "thrifty"
    PARAMS = (
        Param("most", "int", "coins at most", low=2, high=3),
    )

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(params)
        self.most_left_over = params["most"]
