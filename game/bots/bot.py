"""What every bot is: a seat's player that sees a view and answers with an action."""

from abc import ABC, abstractmethod

from game.core.rng import seeded
from game.rules.action import Action
from game.rules.game import Game
from game.rules.view import View


class Bot(ABC):
    """A player for any seat of one game. `seed` makes its choices repeatable."""

    NAME = ""

    def __init__(self, game: Game, seed: int) -> None:
        self.game = game
        self.rng = seeded(seed, "bot", self.NAME)

    @abstractmethod
    def choose(self, view: View) -> Action:
        """A legal action for the view's seat, whose turn it is."""
