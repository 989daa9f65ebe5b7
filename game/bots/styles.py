"""Players with a character. Each plans like the lookahead, with a marked taste: the ways to play that a deck should
leave open. Tastes are in what a coin buys, so that they mean the same in every deck."""

from collections.abc import Sequence

from game.bots.lookahead import Lookahead
from game.rules.action import Action
from game.rules.state import State

LIKING = 1.5
DISLIKING = -1.5
EARLY = 0.5
SLOW = 1
LARGE_SHARE = 5


class Style(Lookahead):
    """A lookahead with a taste."""

    def likes(self, state: State, action: Action) -> float:
        """How much this character likes an action: coins that it would pay for the pleasure."""
        return 0.0

    def taste(self, state: State, action: Action) -> float:
        """The lookahead's taste and the character's own."""
        return super().taste(state, action) + self.appraiser.coin * self.likes(state, action)


class Saver(Style):
    """Builds first what earns: measures with savings, and never for borrowed comfort."""

    NAME = "saver"

    def likes(self, state: State, action: Action) -> float:
        """Savings early, upkeep never."""
        if action.verb != "build":
            return 0.0
        card = self.game.cards[action.item]
        early = state.round <= EARLY * self.game.setup.rounds
        return LIKING * (card.savings > 0 and early) + DISLIKING * card.upkeep


class Grower(Style):
    """Wants the place to become bigger, and cleans up afterwards."""

    NAME = "grower"

    def likes(self, state: State, action: Action) -> float:
        """Growth, while there is time to clean up."""
        return LIKING if action.verb == "grow" and state.round < self.game.setup.rounds else 0.0


class Pleaser(Style):
    """Wants everybody to be content: engages people and does not grow."""

    NAME = "pleaser"

    def likes(self, state: State, action: Action) -> float:
        """Visits and no growth."""
        return LIKING * (action.verb == "engage") + DISLIKING * (action.verb == "grow")


class Engineer(Style):
    """Likes large works that take time: joint projects and slow measures."""

    NAME = "engineer"

    def likes(self, state: State, action: Action) -> float:
        """Coins in joint projects, and works of more than a round."""
        if action.verb == "back":
            return LIKING * action.amount / LARGE_SHARE
        slow = action.verb == "build" and self.game.cards[action.item].rounds >= SLOW
        return LIKING / 2 if slow else 0.0


class Advocate(Style):
    """Helps others to build: advice, coins and cards for the next team."""

    NAME = "advocate"

    def likes(self, state: State, action: Action) -> float:
        """Advice and handing on."""
        return LIKING / 2 if action.verb in ("advise", "hand-on") else 0.0


STYLES: Sequence[type[Style]] = (Saver, Grower, Pleaser, Engineer, Advocate)
