"""Measures, growth offers, joint projects and events."""

from typing import Annotated

from pydantic import Field

from game.decks.models.base import (
    Basis,
    CardText,
    Conditions,
    Effects,
    Icon,
    Id,
    InsightIds,
    Name,
    Part,
    RefMark,
    SpaceMark,
    TagIds,
    ZoneId,
)


class Work(Part):
    """Something that is paid for, takes rounds, and then works."""

    id: Annotated[Id, SpaceMark("card")]
    name: Name
    text: CardText
    icon: Icon
    zone: ZoneId | None = None
    tags: Annotated[TagIds, Field(max_length=3)] = Field(default_factory=list)
    cost: Annotated[int, Field(ge=0, le=60)] = 0
    rounds: Annotated[int, Field(ge=0, le=3)] = 0
    effects: Effects = Field(default_factory=list)
    savings: Annotated[int, Field(ge=0, le=10)] = 0
    upkeep: Annotated[int, Field(ge=0, le=10)] = 0
    needs: Conditions = Field(default_factory=list)
    concepts: InsightIds = Field(default_factory=list)
    basis: Basis | None = None
    copies: Annotated[int, Field(ge=1, le=4)] = 1


class Measure(Work):
    """A card of a team's hand."""

    zone: ZoneId
    tags: Annotated[TagIds, Field(min_length=1, max_length=3)]
    cost: Annotated[int, Field(ge=0, le=60)]


class Growth(Work):
    """An offer to grow; three lie open at a time."""


class Joint(Work):
    """A project whose price all teams fill together."""

    cost: Annotated[int, Field(ge=1, le=99)]


class Softened(Part):
    """What an event does instead when enough finished works carry a tag."""

    tag: Annotated[str, RefMark("tag")]
    at_least: Annotated[int, Field(ge=1, le=9)] = 1
    effects: Effects
    text: CardText


class EventCard(Part):
    """Something that may strike."""

    id: Annotated[Id, SpaceMark("event")]
    name: Name
    text: CardText
    icon: Icon
    weight: Annotated[int, Field(ge=1, le=20)] = 1
    bad: bool = False
    rounds: Annotated[list[Annotated[int, Field(ge=1, le=8)]], Field(min_length=2, max_length=2)] | None = None
    effects: Effects = Field(default_factory=list)
    softened: list[Softened] = Field(default_factory=list)
    basis: Basis | None = None
