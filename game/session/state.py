"""Where a session stands: a value that acts turn into the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from game.core.event import Event
from game.rules.course import Course
from game.session.plan import Plan, PlannedStep

READY, RUNNING, OVER = "ready", "running", "over"
NAMELESS = ""


class Team(NamedTuple):
    """A table: its name ("" until it has one) and its colour, 0 to 5."""

    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds. `now` is the last tick, None before the first; `spent` and `extra` go by step id; a stopped clock
    takes no time."""

    now: int | None = None
    runs: bool = False
    spent: Mapping[str, int] = field(default_factory=dict)
    extra: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Screen:
    """What the Game Master has done to the audience's picture. `panel` is the place of the story's picture, `lesson`
    that of the lesson of the first turn."""

    frozen: bool = False
    blank: bool = False
    panel: int = 0
    lesson: int = 0


@dataclass(frozen=True, slots=True)
class Records:
    """What a session leaves behind beside its game; totals and teams only.

    orders      seat → footprint item ids, least first          detectives  detective id → {seat: option id}
    pulse       "before"/"after" → question id → counts by option
    revealed    ids of what has been turned over                cards       seat → draft as plain values (workshop.py)
    pledges     (seat, number) → {who, what, by}                what_ifs    plain values as they were worked out
    outcomes    seat → (step of the result, total in points) of a table that played on its own machine
    """

    orders: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    detectives: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    pulse: Mapping[str, Mapping[str, tuple[int, ...]]] = field(default_factory=dict)
    revealed: frozenset[str] = frozenset()
    cards: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    pledges: Mapping[tuple[int, int], Mapping[str, str]] = field(default_factory=dict)
    what_ifs: tuple[Mapping[str, Any], ...] = ()
    outcomes: Mapping[int, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """One moment of a session. `at` is the place of the step; `dropped` the rounds that will pass quietly."""

    plan: Plan
    course: Course
    teams: tuple[Team, ...]
    phase: str = READY
    at: int = 0
    clock: Clock = Clock()
    screen: Screen = Screen()
    records: Records = Records()
    dropped: frozenset[int] = frozenset()
    bonus: Course | None = None

    @property
    def step(self) -> PlannedStep:
        """The step where the class is."""
        return self.plan.steps[self.at]

    @property
    def stage(self) -> str:
        """The stage where the class is."""
        return self.step.stage

    def team_name(self, seat: int) -> str:
        """The name of a team, "" while it has none."""
        return self.teams[seat].name


class Told(NamedTuple):
    """What an act led to: the session after it, notes about the session, and events of the game."""

    session: Session
    notes: tuple[Event, ...] = ()
    events: tuple[Event, ...] = ()
