"""A game at this table: who sits where, the course so far, the bots' moves, and what is written down of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.bots.bot import Bot
from game.bots.kinds import KINDS
from game.core.event import Event
from game.record.scribe import Scribe
from game.rules.action import Action
from game.rules.course import Course
from game.rules.engine import legal_actions, why_not
from game.rules.foresight import Foresight, foresee
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State
from game.rules.view import View, view_for


class Chair(NamedTuple):
    """Who plays a seat: the team's name, its colour (0-5), and the bot that plays for it, if one does."""

    name: str
    colour: int
    bot: str = ""


class Match:
    """A course with people and bots around it. Every change goes through here, so that everything is recorded."""

    def __init__(self, game: Game, chairs: Sequence[Chair], scribe: Scribe | None = None,
                 actions: Sequence[Action] = ()) -> None:
        self.game = game
        self.chairs = tuple(chairs)
        self.course = Course.begun(game)
        for action in actions:
            self.course = self.course.after(action)
        self._scribe = scribe
        self._bots: dict[int, Bot] = {
            seat: KINDS[chair.bot](game, game.setup.seed * 64 + seat)
            for seat, chair in enumerate(self.chairs) if chair.bot
        }

    @property
    def state(self) -> State:
        """The state now."""
        return self.course.state

    @property
    def seat(self) -> int:
        """The seat whose turn it is, -1 when the game is over."""
        return self.state.seat

    @property
    def teams(self) -> list[str]:
        """The names of the teams by seat."""
        return [chair.name for chair in self.chairs]

    @property
    def people(self) -> list[int]:
        """The seats that people play."""
        return [seat for seat, chair in enumerate(self.chairs) if not chair.bot]

    def is_person(self, seat: int) -> bool:
        """Whether a person plays a seat."""
        return seat >= 0 and not self.chairs[seat].bot

    def view(self, seat: int) -> View:
        """What a seat may see."""
        return view_for(self.game, self.state, seat)

    def legal(self) -> list[Action]:
        """What the seat whose turn it is can do."""
        return legal_actions(self.game, self.state)

    def refusal(self, action: Action) -> Refusal | None:
        """Why the seat whose turn it is cannot do something, or None."""
        return why_not(self.game, self.state, self.seat, action)

    def foresee(self, card: str, seat: int) -> Foresight:
        """What a card would do for a seat."""
        return foresee(self.game, self.state, card, seat)

    def act(self, action: Action) -> tuple[Event, ...]:
        """Does something for the seat whose turn it is; what happened. Raises IllegalAction."""
        seat = self.seat
        self.course = self.course.after(action)
        if self._scribe is not None:
            self._scribe.tell(lambda journal: journal.act(action, seat))
        return self.course.steps[-1].events

    def bot_action(self) -> Action:
        """What the bot whose turn it is wants to do. KeyError when a person's turn it is."""
        return self._bots[self.seat].choose(self.view(self.seat))

    def can_undo(self) -> bool:
        """Whether the last step was taken by a person, in the round that is still on."""
        if not self.course.actions:
            return False
        before = self.course.steps[-2].state
        return self.is_person(before.seat) and before.round == self.state.round

    def undo(self) -> None:
        """Takes back the last step."""
        self.course = self.course.undone()
        if self._scribe is not None:
            self._scribe.tell(lambda journal: journal.undo())

    def close(self) -> None:
        """Finishes writing. StoreError if something could not be written."""
        if self._scribe is not None:
            if self.state.over:
                self._scribe.tell(lambda journal: journal.end())
            self._scribe.close()
