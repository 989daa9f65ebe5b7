"""The ground of a Hero deck: sources, meters, the promised path, results and the economy."""

from typing import Annotated

from pydantic import Field

from game.decks.models.base import (
    Basis,
    Conditions,
    Icon,
    Id,
    LongName,
    Name,
    Part,
    Passage,
    ScopeMark,
    SpaceMark,
    Unit,
    ZoneId,
)


class Output(Part):
    """What the place makes. Its index starts at 100; intensity is total / output x 100."""

    name: LongName
    basis: Basis | None = None


class Source(Part):
    """A source of emissions with its part of the starting total in points (whole or one decimal)."""

    id: Annotated[Id, SpaceMark("source", "source/")]
    name: Name
    zone: ZoneId
    share: Annotated[float, Field(gt=0, le=100)]
    icon: Icon | None = None
    basis: Basis | None = None


class Meter(Part):
    """A number of the deck's own that goals may use."""

    id: Annotated[Id, SpaceMark("meter", "meter/")]
    name: LongName
    unit: Unit
    start: int = 0
    low: int = 0
    high: int = 100
    icon: Icon | None = None
    basis: Basis | None = None


class PromisedPath(Part):
    """The promised total after the last round, in points; the start is 100 and the line straight."""

    end: Annotated[int, Field(ge=20, le=140)]
    basis: Basis | None = None


class Result(Part):
    """A step of the outcome."""

    id: Annotated[Id, SpaceMark("result", "result/")]
    name: LongName
    text: Passage
    when: Annotated[Conditions, Field(min_length=1)]


class Economy(Part):
    """Coins of the whole class and the trust at the start. `by-teams` adds coins to the purse (or takes them away) with
    2, 3, 4, 5 and 6 teams, where a place is easier for few or harder for many."""

    purse: Annotated[int, Field(ge=4, le=80)] = 20
    income: Annotated[int, Field(ge=0, le=80)] = 18
    trust: Annotated[int, Field(ge=1, le=10)] = 5
    by_teams: Annotated[list[Annotated[int, Field(ge=-40, le=40)]], Field(min_length=5, max_length=5)] | None = None


class LevelChange(Part):
    """What a deck changes about a level; what is left out stays as the rules have it."""

    income: Annotated[int, Field(ge=30, le=300)] | None = None
    path: Annotated[int, Field(ge=-30, le=30)] | None = None
    bad_luck: Annotated[int, Field(ge=1, le=500)] | None = None
    hand: Annotated[int, Field(ge=2, le=8)] | None = None
    open_briefs: bool | None = None


class Levels(Part):
    """Changes to the three levels."""

    easy: LevelChange | None = None
    normal: LevelChange | None = None
    hard: LevelChange | None = None


class Hero(Part):
    """The Hero format's part of a deck."""

    years: Annotated[list[int], Field(min_length=2, max_length=2)]
    output: Annotated[Output, ScopeMark("output")]
    sources: Annotated[list[Source], Field(min_length=1, max_length=10)]
    meters: Annotated[list[Meter], Field(max_length=2)] = Field(default_factory=list)
    path: Annotated[PromisedPath, ScopeMark("path")]
    results: Annotated[list[Result], Field(min_length=3, max_length=3)]
    economy: Economy = Field(default_factory=Economy)
    levels: Levels = Field(default_factory=Levels)
