"""Works with one of the tags take one round less."""

from game.rules.abilities.ability import Ability
from game.rules.model import Card
from game.rules.param import Param


class Quick(Ability):
    """Works with one of the tags take one round less."""

    NAME = "quick"
    PARAMS = (
        Param("tags", "tags", "tags that get quicker"),
    )

    def rounds(self, card: Card) -> int:
        """One round less for fitting cards."""
        return max(0, card.rounds - 1) if set(self.params["tags"]).intersection(card.tags) else card.rounds
