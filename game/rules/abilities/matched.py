"""Each time the team backs a joint project, somebody outside adds coins."""

from collections.abc import Mapping
from typing import Any

from game.rules.abilities.ability import Ability
from game.rules.param import Param


class Matched(Ability):
    """Each time the team backs a joint project, somebody outside adds coins."""

    NAME = "matched"
    PARAMS = (
        Param("by", "int", "coins added", low=1, high=2),
    )

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(params)
        self.matched_coins = params["by"]
