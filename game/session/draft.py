"""A card that a team makes: its few choices, and the card that they come to."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from unicodedata import east_asian_width

from game.rules.model import Card, Deck, EffectCall

NAME_ROOM = (8, 26)
TEXT_ROOM = (40, 110)
MOST_TAGS = 3


class Draft(NamedTuple):
    """The choices for a card. `source` falls by `cut` percent of what is left; `savings` and `upkeep` are coins.

    Bounds: cost 1-9, rounds 0-2, cut 0-60, trust -2 to 2, savings and upkeep 0-3.
    """

    name: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    cost: int = 3
    rounds: int = 1
    source: str = ""
    cut: int = 0
    trust: int = 0
    savings: int = 0
    upkeep: int = 0


RANGES: Mapping[str, range] = MappingProxyType({
    "cost": range(1, 10), "rounds": range(0, 3), "cut": range(0, 61), "trust": range(-2, 3), "savings": range(0, 4),
    "upkeep": range(0, 4),
})


def draft_of(values: Mapping[str, Any]) -> Draft | None:
    """The draft in plain values; None where a value is unknown or of the wrong kind."""
    if not set(values) <= set(Draft._fields):
        return None
    given = {**values, "tags": tuple(values.get("tags", ()))}
    draft = Draft(**given)
    texts = (draft.name, draft.text, draft.source, *draft.tags)
    whole = all(type(getattr(draft, name)) is int for name in RANGES)
    return draft if whole and all(isinstance(text, str) for text in texts) else None


def plain_draft(draft: Draft) -> dict[str, Any]:
    """The draft as JSON types."""
    return {**draft._asdict(), "tags": list(draft.tags)}


def flaw(deck: Deck, draft: Draft) -> str:
    """The first thing wrong with a draft, as the name of its field; "" when it makes a card."""
    if not fits(draft.name, NAME_ROOM):
        return "name"
    if not fits(draft.text, TEXT_ROOM):
        return "text"
    if not 0 < len(set(draft.tags)) == len(draft.tags) <= MOST_TAGS or not set(draft.tags) <= set(deck.tags):
        return "tags"
    wrong = next((name for name, span in RANGES.items() if getattr(draft, name) not in span), "")
    if wrong:
        return wrong
    known = draft.source in {source.id for source in deck.sources}
    return "" if known or not (draft.cut or draft.source) else "source"


def fits(text: str, room: tuple[int, int]) -> bool:
    """Whether a text says something in one line that fits: so many Han characters, or so many Latin letters."""
    wide = sum(east_asian_width(character) in "WF" for character in text)
    return bool(text.strip()) and text.isprintable() and wide / room[0] + (len(text) - wide) / room[1] <= 1


def card_id(seat: int) -> str:
    """The id of a team's card."""
    return f"made-{seat + 1}"


def card_of(deck: Deck, draft: Draft, seat: int) -> Card:
    """The rules' card of a draft without flaws. It lies in the zone of its source, else in the first source's."""
    zones = {source.id: source.zone for source in deck.sources}
    return Card(
        id=card_id(seat), kind="measure", cost=draft.cost, rounds=draft.rounds, effects=effects_of(draft),
        tags=draft.tags, savings=draft.savings, upkeep=draft.upkeep,
        zone=zones.get(draft.source) or deck.sources[0].zone,
    )


def effects_of(draft: Draft) -> tuple[EffectCall, ...]:
    """What the card does once it works."""
    effects = []
    if draft.cut:
        effects.append(EffectCall("cut", {"source": draft.source, "by": draft.cut}))
    if draft.trust:
        effects.append(EffectCall("trust", {"by": draft.trust}))
    return tuple(effects)
