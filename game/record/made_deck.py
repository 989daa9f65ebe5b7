"""Cards that teams have made, as a deck of their own: the base deck's files with the cards beside them."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from game.record.fault import reading_error
from game.record.files import read_bytes, write_whole
from game.rules.model import Card

MAIN_FILE = "deck.yaml"
MADE_FILE = "made-cards.yaml"
ICON = "bulb"
MapOf = Mapping[str, Any]


def save_made_deck(base: Path, target: Path, cards: Iterable[tuple[Card, MapOf]], why: str) -> Path:
    """Writes a deck into a folder, whose name becomes its id: the base deck's YAML files and the cards, each with the
    draft that holds its name and text. `why` says in the deck's language where the model values come from.

    StoreError where files cannot be read or written.
    """
    try:
        files = [path for path in sorted(base.iterdir()) if path.suffix == ".yaml" and path.name != MADE_FILE]
    except OSError as error:
        raise reading_error(error, base) from error
    for path in files:
        content = read_bytes(path)
        if path.name == MAIN_FILE:
            content = re.sub(rb"(?m)^id:.*$", b"id: " + target.name.encode(), content, count=1)
        write_whole(target / path.name, content)
    write_whole(target / MADE_FILE, made_file(cards, why).encode())
    return target


def made_file(cards: Iterable[tuple[Card, MapOf]], why: str) -> str:
    """The YAML with the cards, one a line."""
    lines = [json.dumps(entry(card, draft, why), ensure_ascii=False) for card, draft in cards]
    return "measures:\n" + "".join(f"  - {line}\n" for line in lines)


def entry(card: Card, draft: MapOf, why: str) -> dict[str, Any]:
    """A card as the deck document has it."""
    effects = [{call.verb: dict(call.params)} for call in card.effects]
    whole = {
        "id": card.id, "name": draft["name"], "text": draft["text"], "icon": ICON, "zone": card.zone,
        "tags": list(card.tags), "cost": card.cost, "rounds": card.rounds, "effects": effects,
        "savings": card.savings, "upkeep": card.upkeep, "basis": {"kind": "estimate", "why": why},
    }
    return {key: value for key, value in whole.items() if value not in (0, [])}
