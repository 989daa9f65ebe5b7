"""The whole document: every top-level key of a deck and what stands under it."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from game.decks.models.base import Icon, Id, Line, LongName, Name, Part, Passage, SpaceMark
from game.decks.models.cards import EventCard, Growth, Joint, Measure
from game.decks.models.hero import Hero
from game.decks.models.ledger import Fact, SourceDocument
from game.decks.models.people import Brief, Detective, Insight, Role
from game.decks.models.session import (
    Create,
    Dilemma,
    Footprint,
    Mirror,
    Panel,
    Pledge,
    PulseQuestion,
    Reflection,
    ScriptStep,
)


def locale_name(value: str) -> str:
    """The value if it is spelled like a locale: `en`, `zh_CN`."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?", value):
        raise PydanticCustomError("bad-language", "a locale was expected")
    return value


class Case(Part):
    """Where the case stands in the collection of 2025."""

    page: Annotated[int, Field(ge=1, le=400)]
    organisation: Line


class Zone(Part):
    """A part of the place."""

    id: Annotated[Id, SpaceMark("zone", "zone/")]
    name: Name


class Tag(Part):
    """What a measure is about."""

    id: Annotated[Id, SpaceMark("tag", "tag/")]
    name: Name
    icon: Icon


class DeckDocument(Part):
    """The union of a deck's files."""

    id: Id
    language: Annotated[str, AfterValidator(locale_name)]
    version: Annotated[int, Field(ge=1)] = 1
    title: LongName
    summary: Passage
    place: Line
    case: Case | None = None
    cover: Icon
    formats: list[Literal["hero", "traveller"]] = Field(default_factory=lambda: ["hero"])
    zones: Annotated[list[Zone], Field(min_length=1, max_length=9)]
    tags: Annotated[list[Tag], Field(min_length=1, max_length=12)]
    hero: Hero
    measures: Annotated[list[Measure], Field(min_length=1)]
    growth: list[Growth] = Field(default_factory=list)
    joint: list[Joint] = Field(default_factory=list)
    events: Annotated[list[EventCard], Field(min_length=2)]
    roles: Annotated[list[Role], Field(min_length=2)]
    briefs: Annotated[list[Brief], Field(min_length=2)]
    insights: list[Insight] = Field(default_factory=list)
    detectives: list[Detective] = Field(default_factory=list)
    documents: list[SourceDocument] = Field(default_factory=list)
    facts: list[Fact] = Field(default_factory=list)
    panels: list[Panel] = Field(default_factory=list)
    dilemma: Dilemma | None = None
    footprint: Footprint | None = None
    script: list[ScriptStep] = Field(default_factory=list)
    pulse: list[PulseQuestion] = Field(default_factory=list)
    reflection: list[Reflection] = Field(default_factory=list)
    mirror: Mirror | None = None
    pledge: Pledge | None = None
    create: Create | None = None
