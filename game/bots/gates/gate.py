"""What a gate is: something that is measured in bot games, and the range in which a good deck lies."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from game.bots.appraisal import Appraiser
from game.bots.intervals import Interval
from game.rules.action import Action
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.state import State

Counts = Counter[tuple]
ENDS: Mapping[str, tuple[float, float]] = MappingProxyType({"share": (0.0, 1.0), "points": (-1.0, 1.0)})
ANYTHING = (0.0, inf)


def N_(msgid: str) -> str:  # noqa: N802
    """The msgid as it is; marks it for the catalogues."""
    return msgid


class Sample(NamedTuple):
    """Games that a gate wants played: who plays (the names repeat over the seats), at which level (empty: the level
    that was asked for), and how many of the games that were asked for, in percent."""

    bots: tuple[str, ...]
    level: str = ""
    percent: int = 100


class Hint(NamedTuple):
    """What an author could do, as an English msgid with its values. `card` and `cards` are ids."""

    text: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One measured number. It is held against `floor` and `ceiling` (None: no bound on that side).

    `ok` is true when the interval and the range touch: only what the sample clearly contradicts is a miss. `enough` is
    false when the interval leaves the range and is as wide as the range or wider, so that the sample says little.
    `unit` is share, points (hundredths), count, minutes or seconds; `subject` the card, tag or brief that is meant.
    """

    gate: str
    measure: str
    value: float
    low: float
    high: float
    games: int
    floor: float | None = None
    ceiling: float | None = None
    unit: str = "share"
    subject: str = ""
    ok: bool = True
    hints: tuple[Hint, ...] = field(default=())

    @property
    def is_judged(self) -> bool:
        """Whether there is a range at all; some numbers only explain others."""
        return self.floor is not None or self.ceiling is not None

    @property
    def enough(self) -> bool:
        """Whether there were enough games to say anything."""
        least, most = ENDS.get(self.unit, ANYTHING)
        floor = least if self.floor is None else self.floor
        ceiling = most if self.ceiling is None else self.ceiling
        leaves = self.low < floor or self.high > ceiling
        return not (self.is_judged and self.ok and leaves and self.high - self.low >= ceiling - floor)


class Watcher(Protocol):
    """Looks on while one game is played and counts what its gate needs."""

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """A seat is about to do `action`, one of the legal `actions`; the state is still as before."""

    def counts(self, state: State) -> Mapping[tuple, int]:
        """Everything counted, when the game is over. Counts of all games are added up."""


class Gate(Protocol):
    """A module in this folder. Its docstring says what is measured, how, and where the idea comes from."""

    NAME: str
    TITLE: str
    __doc__: str | None

    def samples(self, game: Game) -> Sequence[Sample]:
        """The games that it wants."""

    def watch(self, appraiser: Appraiser) -> Watcher:
        """A watcher for one game of the appraiser's set-up."""

    def judge(self, game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
        """The verdicts on what was counted in its samples."""


class Results:
    """The simplest watcher: counts games and, by result, how they ended (key `("result", 0…3)`)."""

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """Nothing to note."""

    def counts(self, state: State) -> Mapping[tuple, int]:
        """One game with its result."""
        return {("games",): 1, ("result", state.result): 1}


def won(counts: Counts) -> tuple[int, int]:
    """Games in which the first step or better was reached, and all games."""
    return counts["games",] - counts["result", 0], counts["games",]


def judged(
    gate: str, measure: str, interval: Interval, games: int, *, floor: float | None = None,
    ceiling: float | None = None, unit: str = "share", subject: str = "",
    under: Hint | None = None, over: Hint | None = None,
) -> Verdict:
    """The verdict on an interval; `under` and `over` are the hints for a miss on either side."""
    too_low = floor is not None and interval.high < floor
    too_high = ceiling is not None and interval.low > ceiling
    hint = under if too_low else over if too_high else None
    return Verdict(gate, measure, interval.value, interval.low, interval.high, games, floor, ceiling, unit, subject,
                   not (too_low or too_high), (hint,) if hint else ())


def setup_at(setup: Setup, level: str) -> Setup:
    """A set-up at another level; an empty level keeps it."""
    return Setup(setup.deck_id, setup.format, level or setup.level, setup.teams, setup.rounds, setup.seed)
