"""The contract that every play format signs."""

from typing import Protocol

from game.rules.action import Action
from game.rules.change import Log
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State


class Format(Protocol):
    """A way to play a deck. All randomness comes from the state's own stream."""

    NAME: str

    def start(self, game: Game, seed: int, log: Log) -> State:
        """The table before the first action."""

    def legal(self, game: Game, state: State, seat: int) -> list[Action]:
        """What a seat can do now, in a stable order; empty exactly when it must wait or the game is over."""

    def refusal(self, game: Game, state: State, seat: int, action: Action) -> Refusal | None:
        """Why an action is not legal; None exactly for the actions that `legal` lists."""

    def attempt(self, game: Game, state: State, action: Action) -> None:
        """Carries out a legal action in place without ending the turn, so that a planner can look before it does."""

    def advance(self, game: Game, state: State, action: Action, log: Log) -> None:
        """Carries out a legal action in place."""
