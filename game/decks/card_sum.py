"""What a card does to the place on the first day, worked out by the rules themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from game.core.event import Cause, Event
from game.rules import engine
from game.rules.model import Deck
from game.rules.setup import Setup

POINT = 100


@dataclass(frozen=True, slots=True)
class SourceSum:
    """A source before and after, in points of the starting total (100)."""

    source: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class CardSum:
    """A card's effects on a fresh place. Effects that depend on a choice or on the course of play are not in it.

    `total` is the change in points. `other` holds the remaining changes: kind of event and amount.
    """

    sources: tuple[SourceSum, ...]
    total: float
    other: tuple[tuple[str, int], ...]


OTHER: Mapping[str, str] = MappingProxyType({
    "coins-changed": "coins",
    "trust-changed": "trust",
    "output-changed": "output",
    "savings-changed": "savings",
})


def card_sum(deck: Deck, card_id: str) -> CardSum | None:
    """The sum of a measure, growth card, joint project or event; None for cards without effects."""
    game = engine.new_game(deck, Setup(deck.id, format=deck.formats[0]))
    program = game.programs.get(card_id)
    if program is None or not program.steps:
        return None
    state = engine.start(game).state.clone()
    log: list[Event] = []
    program.run(0, state, 0, Cause("card", card_id, 0), log)
    shares = {index: source.share for index, source in enumerate(deck.sources)}
    changes: dict[int, int] = {}
    for event in log:
        if event.kind == "carbon-changed":
            changes[event.params["source"]] = changes.get(event.params["source"], 0) + event.params["by"]
    sources = tuple(
        SourceSum(deck.sources[index].id, shares[index] / POINT, (shares[index] + by) / POINT)
        for index, by in changes.items()
    )
    other = tuple((OTHER[event.kind], amount(event.kind, event.params)) for event in log if event.kind in OTHER)
    return CardSum(sources, sum(changes.values()) / POINT, other)


def amount(kind: str, params: Mapping[str, Any]) -> int:
    """How much changed; output in points of its start."""
    return params["by"] // POINT if kind == "output-changed" else params["by"]
