"""Roles, briefs, insights and Number Detectives."""

from typing import Annotated

from pydantic import Field

from game.decks.models.base import (
    Ability,
    CardText,
    Conditions,
    Effects,
    FactIds,
    FullText,
    Icon,
    Id,
    Line,
    LongName,
    Name,
    Part,
    Passage,
    Plain,
    SpaceMark,
)
from game.rules.setup import TEAMS


class ActiveAbility(Part):
    """What the role may do once a round."""

    effects: Annotated[Effects, Field(min_length=1)]


class RoleAbility(Part):
    """Either a standing ability, or effects that the team may use once a round."""

    passive: Ability | None = None
    active: ActiveAbility | None = None


class Role(Part):
    """A team's part in the place."""

    id: Annotated[Id, SpaceMark("role")]
    name: Name
    text: Line
    icon: Icon
    ability: RoleAbility


class Star(Part):
    """One of a brief's three aims."""

    text: CardText
    when: Annotated[Conditions, Field(min_length=1)]


class Brief(Part):
    """A team's secret aim. One that counts what a team does for others says from how many teams on it is dealt: where
    there are few, each does more."""

    id: Annotated[Id, SpaceMark("brief")]
    name: Name
    text: Plain
    icon: Icon | None = None
    from_teams: Annotated[int, Field(ge=min(TEAMS), le=max(TEAMS))] = min(TEAMS)
    stars: Annotated[list[Star], Field(min_length=3, max_length=3)]


class Insight(Part):
    """A concept in plain words for a twelve-year-old."""

    id: Annotated[Id, SpaceMark("insight")]
    name: LongName
    text: Plain
    icon: Icon | None = None


class Option(Part):
    """An answer to choose from."""

    id: Id
    text: Line
    right: bool = False


class Detective(Part):
    """A claim with a number that pupils test with a factor they are given."""

    id: Annotated[Id, SpaceMark("detective")]
    name: LongName
    claim: Passage
    question: Line
    options: Annotated[list[Option], Field(min_length=2, max_length=5)]
    answer: Passage
    sum: FullText
    facts: FactIds = Field(default_factory=list)
