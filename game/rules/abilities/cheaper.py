"""The first build of a round with one of the tags costs less."""

from game.rules.abilities.ability import Ability
from game.rules.model import Card
from game.rules.param import Param


class Cheaper(Ability):
    """The first build of a round with one of the tags costs less."""

    NAME = "cheaper"
    PARAMS = (
        Param("tags", "tags", "tags that get cheaper"),
        Param("by", "int", "coins less", low=1, high=3),
    )
    gives_discount = True

    def discount(self, card: Card, used: bool) -> int:
        """Coins less for the first fitting card of the round."""
        return 0 if used or not set(self.params["tags"]).intersection(card.tags) else self.params["by"]
