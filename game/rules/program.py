"""Effects made ready for a game: steps that run fast and can wait in the middle for somebody's choice."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from game.core.event import Cause
from game.rules.change import Log
from game.rules.model import ConditionCall, Deck, EffectCall
from game.rules.state import State
from game.rules.threshold import Test

CLASS = -1
Effect = Callable[[State, int, Cause, Log], None]


@dataclass(frozen=True, slots=True)
class Program:
    """Steps of one effect list. Each step says whether it may leave a question on the agenda."""

    id: str
    steps: tuple[tuple[Effect, bool], ...]

    @property
    def asks(self) -> bool:
        """Whether anything in it may ask somebody."""
        return any(asks for _, asks in self.steps)

    def run(self, start: int, state: State, seat: int, cause: Cause, log: Log) -> None:
        """Runs from a step on. Before a step that may ask, the rest goes on the agenda, to be run after the answer."""
        for index in range(start, len(self.steps)):
            effect, asks = self.steps[index]
            if asks:
                if index + 1 < len(self.steps):
                    state.agenda.append(("run", seat, self.id, index + 1, cause))
                effect(state, seat, cause, log)
                return
            effect(state, seat, cause, log)


class Compiling(Protocol):
    """What a verb or a condition may ask for while it makes itself ready."""

    deck: Deck
    shares: list[int]
    sources: Mapping[str, int]
    meters: Mapping[str, int]
    choices: dict[str, tuple[str, ...]]

    def program(self, name: str, calls: Sequence[EffectCall]) -> Program:
        """Compiles an effect list and keeps it under a name that a State can hold."""

    def condition(self, call: ConditionCall) -> Test:
        """Compiles one condition."""

    def all_of(self, calls: Sequence[ConditionCall]) -> Test:
        """A test that all of the conditions hold; true for none."""


class Verb(Protocol):
    """An effect verb: a module in `effects/`."""

    NAME: str
    PARAMS: tuple
    __doc__: str | None

    def compile(self, params: Mapping[str, Any], game: Compiling, place: str) -> tuple[Effect, bool]:
        """The effect, and whether it may ask somebody."""


class ConditionKind(Protocol):
    """A condition: a module in `conditions/`."""

    NAME: str
    PARAMS: tuple
    __doc__: str | None

    def compile(self, params: Mapping[str, Any], game: Compiling) -> Test:
        """The test and its gap."""


def seats_of(state: State, seat: int, who: str) -> Iterable[int]:
    """The seats that an effect means: the acting one, or all when `who` says so or when nobody in particular acts."""
    return range(len(state.coins)) if who == "all" or seat == CLASS else (seat,)
