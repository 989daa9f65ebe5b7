"""A deck that is ready: the rules' Deck, its texts, and everything else that its document says, as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from game.decks.place import Path, Place
from game.decks.problem import Problem, Say
from game.rules.model import Deck

LEDGER_KEYS = ("documents", "facts")
SESSION_KEYS = (
    "panels", "dilemma", "footprint", "script", "detectives", "pulse", "reflection", "mirror", "pledge", "create"
)  # fmt: skip
CARD_KEYS = ("measures", "growth", "joint", "events", "roles", "briefs", "insights", "detectives")
MAP_FILE = "map.yaml"


@dataclass(frozen=True, slots=True)
class LoadedDeck:
    """A deck without errors.

    `texts` maps each context (`low-carbon-ranch/biogas-digester.name`) to the author's sentence; `said` gives it in
    the reader's language. `document` holds every value under the keys of the deck's files, as JSON types.
    """

    deck: Deck
    texts: Mapping[str, str]
    document: Mapping[str, Any]
    places: Mapping[Path, Place]
    folder: str
    language: str

    @property
    def id(self) -> str:
        """The deck's id, which is also the name of its catalogues."""
        return self.deck.id

    def said(self, path: str, say: Say | None = None) -> str:
        """The text at a path such as `biogas-digester.name`, in the language of `say`. KeyError if there is none."""
        context = f"{self.deck.id}/{path}"
        return say(self.texts[context], context=context) if say else self.texts[context]

    @property
    def ledger(self) -> Mapping[str, Mapping[str, Any]]:
        """The facts by id. Each names its document; `documents` gives those."""
        return {fact["id"]: fact for fact in self.document.get("facts", ())}

    @property
    def documents(self) -> Mapping[str, Mapping[str, Any]]:
        """The documents that facts come from, by id."""
        return {entry["id"]: entry for entry in self.document.get("documents", ())}

    @property
    def session(self) -> Mapping[str, Any]:
        """What a session needs beside the game: panels, script, pulse and so on, where the deck has them."""
        return {key: self.document[key] for key in SESSION_KEYS if key in self.document}

    @property
    def map_path(self) -> FilePath | None:
        """The file that describes the picture of the place, if there is one."""
        path = FilePath(self.folder) / MAP_FILE
        return path if path.is_file() else None

    def cards(self, *keys: str) -> Iterator[Mapping[str, Any]]:
        """The entries under some keys of the document (by default all kinds of cards), as their author wrote them."""
        for key in keys or CARD_KEYS:
            yield from self.document.get(key, ())

    def card(self, card_id: str) -> Mapping[str, Any]:
        """What the author wrote about a card: icon, zone, basis … KeyError for an id that no card has."""
        for entry in self.cards():
            if entry["id"] == card_id:
                return entry
        raise KeyError(card_id)


@dataclass(frozen=True, slots=True)
class Inspection:
    """The outcome of looking at a deck's folder: all problems in reading order, and the deck if none is an error."""

    problems: tuple[Problem, ...]
    loaded: LoadedDeck | None
