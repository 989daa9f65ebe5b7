"""What a role may change of the rules; a passive ability is a subclass that overrides one of these answers."""

from collections.abc import Mapping
from typing import Any

from game.rules.model import Card
from game.rules.param import Param


class Ability:
    """A team without a special gift."""

    NAME = ""
    PARAMS: tuple[Param, ...] = ()

    def __init__(self, params: Mapping[str, Any]) -> None:
        self.params = params

    def discount(self, card: Card, used: bool) -> int:
        """Coins less for building this card; `used` says whether the team had a discount this round already."""
        return 0

    def rounds(self, card: Card) -> int:
        """Rounds until this card is finished when the team builds it."""
        return card.rounds

    gives_discount = False
    most_left_over = 1
    study_draws = 2
    hand_on_effort = 1
    engage_coins = 0
    matched_coins = 0
    pays_upkeep = True
