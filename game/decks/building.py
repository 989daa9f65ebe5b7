"""Makes the rules' Deck out of a draft that has no errors. Words stay behind: the Deck knows ids only."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from game.core.canonical import digest
from game.decks.models.base import Basis as BasisPart
from game.decks.models.cards import EventCard as EventPart
from game.decks.models.cards import Work
from game.decks.models.deck import DeckDocument
from game.decks.models.hero import Economy as EconomyPart
from game.decks.models.hero import Hero, Levels
from game.decks.models.people import Brief as BriefPart
from game.decks.models.people import Role as RolePart
from game.decks.place import Path
from game.decks.shape import Draft
from game.rules.model import (
    LEVELS,
    Basis,
    Brief,
    Card,
    Deck,
    Economy,
    EventCard,
    Level,
    Meter,
    Result,
    Role,
    Softening,
    Source,
)

HUNDREDTHS = 100
ANY_ROUNDS = (1, 8)


def build_deck(draft: Draft) -> Deck:
    """The deck of a valid draft. Its digest depends on what the document says, not on how it is laid out."""
    document = draft.deck
    if document is None:
        raise ValueError("only a draft without errors can be built")
    return Deck(
        id=document.id,
        digest=digest(draft.document.values),
        tags=tuple(tag.id for tag in document.tags),
        measures=works(draft, document, "measures", "measure"),
        growth=works(draft, document, "growth", "growth"),
        joint=works(draft, document, "joint", "joint"),
        events=tuple(event(draft, part, ("events", at)) for at, part in enumerate(document.events)),
        roles=tuple(role(draft, part, ("roles", at)) for at, part in enumerate(document.roles)),
        briefs=tuple(brief(draft, part, ("briefs", at)) for at, part in enumerate(document.briefs)),
        insights=tuple(insight.id for insight in document.insights),
        formats=tuple(document.formats),
        **ground(draft, document.hero),
    )


def ground(draft: Draft, hero: Hero) -> dict[str, Any]:
    """The Deck's fields that come from `hero`."""
    return {
        "years": (hero.years[0], hero.years[1]),
        "sources": tuple(Source(part.id, round(part.share * HUNDREDTHS), part.zone) for part in hero.sources),
        "meters": tuple(Meter(part.id, part.start, part.low, part.high) for part in hero.meters),
        "path_end": hero.path.end,
        "economy": economy(hero.economy),
        "levels": levels(hero.levels),
        "results": tuple(
            Result(part.id, draft.calls["hero", "results", at, "when"]) for at, part in enumerate(hero.results)
        ),
    }


def economy(part: EconomyPart) -> Economy:
    """The class's coins and trust."""
    usual = Economy(part.purse, part.income, part.trust)
    return replace(usual, by_teams=tuple(part.by_teams)) if part.by_teams else usual


def levels(changes: Levels) -> Mapping[str, Level]:
    """The three levels with the deck's own changes."""
    built = {}
    for name, level in LEVELS.items():
        change = getattr(changes, name, None)
        built[name] = replace(level, **change.model_dump(exclude_none=True)) if change else level
    return built


def works(draft: Draft, document: DeckDocument, key: str, kind: str) -> tuple[Card, ...]:
    """The measures, growth offers or joint projects."""
    return tuple(work(draft, part, (key, at), kind) for at, part in enumerate(getattr(document, key)))


def work(draft: Draft, part: Work, path: Path, kind: str) -> Card:
    """One card that is paid for and then works."""
    return Card(
        id=part.id,
        kind=kind,
        cost=part.cost,
        rounds=part.rounds,
        effects=draft.calls.get((*path, "effects"), ()),
        tags=tuple(part.tags),
        savings=part.savings,
        upkeep=part.upkeep,
        needs=draft.calls.get((*path, "needs"), ()),
        concepts=tuple(part.concepts),
        zone=part.zone or "",
        copies=part.copies,
        basis=basis(part.basis),
    )


def event(draft: Draft, part: EventPart, path: Path) -> EventCard:
    """One event card."""
    first, last = part.rounds or ANY_ROUNDS
    softened = tuple(
        Softening(soft.tag, soft.at_least, draft.calls[*path, "softened", at, "effects"])
        for at, soft in enumerate(part.softened)
    )
    effects = draft.calls.get((*path, "effects"), ())
    return EventCard(part.id, part.weight, part.bad, first, last, effects, softened, basis(part.basis))


def role(draft: Draft, part: RolePart, path: Path) -> Role:
    """One role."""
    ability = (*path, "ability")
    active = draft.calls.get((*ability, "active", "effects"), ())
    return Role(part.id, draft.calls.get((*ability, "passive")), active)


def brief(draft: Draft, part: BriefPart, path: Path) -> Brief:
    """One brief with its three stars."""
    stars = tuple(draft.calls[*path, "stars", at, "when"] for at in range(len(part.stars)))
    return Brief(part.id, stars, part.from_teams)


def basis(part: BasisPart | None) -> Basis | None:
    """Where a model value comes from, as the rules keep it."""
    return Basis(part.kind, tuple(part.facts)) if part else None
