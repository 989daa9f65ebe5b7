"""What every move module offers."""

from typing import Protocol

from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State


class Move(Protocol):
    """A verb that a seat can use in its turn, or to answer a question."""

    VERB: str

    def extend(self, game: Game, state: State, seat: int, into: list[Action]) -> None:
        """Adds the legal actions of this verb, in a stable order."""

    def refusal(self, game: Game, state: State, seat: int, action: Action) -> Refusal | None:
        """Why this action is not legal, or None when it is."""

    def perform(self, game: Game, state: State, seat: int, action: Action, log: Log) -> None:
        """Carries out a legal action in place."""
