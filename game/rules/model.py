"""A deck as the rules see it: fixed content, ids instead of words. The loader builds it, nothing changes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class EffectCall(NamedTuple):
    """An effect verb with its parameters, as the deck's author wrote it (nested calls are already EffectCalls)."""

    verb: str
    params: Mapping[str, Any]


class ConditionCall(NamedTuple):
    """A condition with its parameters."""

    name: str
    params: Mapping[str, Any]


class AbilityCall(NamedTuple):
    """A role's passive ability with its parameters."""

    name: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Basis:
    """How a model value comes from facts. `kind` is fact, scaled or estimate."""

    kind: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A measure, a growth offer or a joint project: something that is paid for, takes rounds, and then works."""

    id: str
    kind: str
    cost: int = 0
    rounds: int = 0
    effects: tuple[EffectCall, ...] = ()
    tags: tuple[str, ...] = ()
    savings: int = 0
    upkeep: int = 0
    needs: tuple[ConditionCall, ...] = ()
    concepts: tuple[str, ...] = ()
    zone: str = ""
    copies: int = 1
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Softening:
    """What an event does instead when at least `at_least` finished works carry `tag`."""

    tag: str
    at_least: int
    effects: tuple[EffectCall, ...]


@dataclass(frozen=True, slots=True)
class EventCard:
    """Something that may strike. It can come up from round `first` to round `last` of an eight-round game."""

    id: str
    weight: int = 1
    bad: bool = False
    first: int = 1
    last: int = 8
    effects: tuple[EffectCall, ...] = ()
    softened: tuple[Softening, ...] = ()
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """A team's part. Either `passive` names a standing ability or `active` lists effects for once a round."""

    id: str
    passive: AbilityCall | None = None
    active: tuple[EffectCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A secret aim: three stars, each a list of conditions that must all hold at the end. With fewer than `from_teams`
    teams it is not dealt."""

    id: str
    stars: tuple[tuple[ConditionCall, ...], ...]
    from_teams: int = 2


@dataclass(frozen=True, slots=True)
class Source:
    """A source of emissions; `share` is its part of the starting total in hundredths of a point (sum 10,000)."""

    id: str
    share: int
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Meter:
    """A number of the deck's own that goals may use, kept within [low, high]."""

    id: str
    start: int = 0
    low: int = 0
    high: int = 100


@dataclass(frozen=True, slots=True)
class Result:
    """One step of the outcome; its conditions must all hold."""

    id: str
    when: tuple[ConditionCall, ...]


@dataclass(frozen=True, slots=True)
class Economy:
    """Coins of the whole class: all purses at the start, all incomes of a round in a six-round game; and trust.

    `by_teams` are coins that the purses together have more (or less) with 2, 3, 4, 5 and 6 teams.
    """

    purse: int = 20
    income: int = 18
    trust: int = 5
    by_teams: tuple[int, ...] = (0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Level:
    """How hard it is: purse and income in percent, points added to the promised end, percent of bad events' weight."""

    income: int = 100
    path: int = 0
    bad_luck: int = 100
    hand: int = 5
    open_briefs: bool = False


LEVELS: Mapping[str, Level] = {
    "easy": Level(income=115, path=3, bad_luck=60, hand=4, open_briefs=True),
    "normal": Level(),
    "hard": Level(income=75, path=-3, bad_luck=175),
}


@dataclass(frozen=True, slots=True)
class Deck:
    """All that a game of this place needs. `path_end` is the promised total, in points, after the last round."""

    id: str
    digest: str
    years: tuple[int, int]
    sources: tuple[Source, ...]
    meters: tuple[Meter, ...]
    tags: tuple[str, ...]
    measures: tuple[Card, ...]
    growth: tuple[Card, ...]
    joint: tuple[Card, ...]
    events: tuple[EventCard, ...]
    roles: tuple[Role, ...]
    briefs: tuple[Brief, ...]
    insights: tuple[str, ...]
    results: tuple[Result, ...]
    path_end: int
    formats: tuple[str, ...] = ("hero",)
    economy: Economy = field(default_factory=Economy)
    levels: Mapping[str, Level] = field(default_factory=lambda: dict(LEVELS))
