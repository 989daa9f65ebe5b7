"""What every bot is: a seat's player that sees a view and answers with an action."""

from abc import ABC, abstractmethod

from game.bots.appraisal import Appraiser
from game.core.rng import seeded
from game.rules.action import Action
from game.rules.game import Game
from game.rules.view import View


class Bot(ABC):
    """A player for any seat of one game. `seed` makes its choices repeatable; an appraiser of the same game may be
    handed in, since making one takes as long as some turns."""

    NAME = ""

    def __init__(self, game: Game, seed: int, appraiser: Appraiser | None = None) -> None:
        self.game = game
        self.rng = seeded(seed, "bot", self.NAME)
        self._appraiser = appraiser

    @property
    def appraiser(self) -> Appraiser:
        """What this bot judges states with."""
        if self._appraiser is None:
            self._appraiser = Appraiser(self.game)
        return self._appraiser

    @abstractmethod
    def choose(self, view: View) -> Action:
        """A legal action for the view's seat, whose turn it is."""
