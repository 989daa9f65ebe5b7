"""Picks any legal action with the same chance."""

from game.bots.bot import Bot
from game.core.rng import below
from game.rules.action import Action
from game.rules.engine import legal_actions
from game.rules.view import View


class Chance(Bot):
    """Plays at random: the floor that every other player must beat."""

    NAME = "random"

    def choose(self, view: View) -> Action:
        """One of the legal actions."""
        actions = legal_actions(self.game, view.state, view.seat)
        index, self.rng = below(self.rng, len(actions))
        return actions[index]
