"""A game as it is played: all steps kept, so that the last can be undone and each round begins at a checkpoint."""

from dataclasses import dataclass

from game.core.event import Event
from game.rules.action import Action
from game.rules.engine import Step, apply, start
from game.rules.game import Game
from game.rules.state import State


@dataclass(frozen=True, slots=True)
class Course:
    """The steps of a game so far, as a value. `steps[0]` is the start and has no action."""

    game: Game
    steps: tuple[Step, ...]
    actions: tuple[Action, ...] = ()

    @classmethod
    def begun(cls, game: Game) -> "Course":
        """The course of a game that has just been dealt."""
        return cls(game, (start(game),))

    @property
    def state(self) -> State:
        """The state now."""
        return self.steps[-1].state

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened, in order."""
        return tuple(event for step in self.steps for event in step.events)

    def after(self, action: Action) -> "Course":
        """The course with one more action. Raises IllegalAction."""
        return Course(self.game, (*self.steps, apply(self.game, self.state, action)), (*self.actions, action))

    def undone(self, steps: int = 1) -> "Course":
        """The course without its last steps; at the start it stays as it is."""
        keep = max(0, len(self.actions) - steps)
        return Course(self.game, self.steps[:keep + 1], self.actions[:keep])

    def checkpoints(self) -> tuple[int, ...]:
        """For each round begun, how many actions had been played when it opened."""
        places, seen = [], 0
        for index, step in enumerate(self.steps):
            if step.state.round > seen:
                seen = step.state.round
                places.append(index)
        return tuple(places)

    def back_to_round(self, round_number: int) -> "Course":
        """The course as it was when a round (1 is the first) had just opened."""
        return self.undone(len(self.actions) - self.checkpoints()[round_number - 1])
