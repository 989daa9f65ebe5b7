"""All places that can be played: listed from an index without reading the decks, opened one by one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from game.core.canonical import canonical
from game.decks.evidence import Home
from game.decks.files import MAIN_FILE, read_yaml
from game.decks.library import ELSEWHERE, Library
from game.decks.loaded import MAP_FILE
from game.decks.opening import open_deck
from game.i18n.translator import Translator
from game.record.fault import StoreError
from game.record.files import read_bytes, write_whole
from game.record.folders import Folders, shipped
from game.ui.place import Place

FIRST_CHOICE = "low-carbon-ranch"
INDEX_FILE = "atlas.json"
HEAD_KEYS = ("id", "title", "summary", "place", "cover", "case")


class Entry(NamedTuple):
    """A place in the list, in the reader's language. `page` is that of the case, 0 if there is none."""

    id: str
    folder: Path
    title: str
    summary: str
    where: str
    icon: str
    page: int
    organisation: str
    map_path: Path | None


class Atlas:
    """The places on the shelves. `home` says where decks' catalogues and their cache are."""

    def __init__(self, library: Library, home: Home, say: Translator) -> None:
        self._library = library
        self._home = home
        self._say = say
        self._heads: dict[str, Mapping[str, Any]] | None = None
        self._is_index_old = False
        self._entries: list[Entry] = []
        self._places: dict[str, Place] = {}

    def change_translator(self, say: Translator) -> None:
        """From now on speaks as `say` does."""
        self._say = say
        self._entries.clear()
        for deck_id, place in list(self._places.items()):
            self._places[deck_id] = self._spoken(place)

    def entries(self) -> list[Entry]:
        """All places: the first choice, then by the page of their case."""
        if not self._entries:
            folders = self._library.decks().values()
            found = [entry for folder in folders if (entry := self._entry(folder)) is not None]
            self._keep_index()
            self._entries = sorted(found, key=lambda entry: (entry.id != FIRST_CHOICE, entry.page or 999, entry.id))
        return self._entries

    def entry(self, name: str) -> Entry | None:
        """The place that an id or a path means, if there is one."""
        listed = next((entry for entry in self.entries() if entry.id == name), None)
        return listed or (self._entry(Path(name)) if (Path(name) / MAIN_FILE).is_file() else None)

    def place(self, name: str) -> Place:
        """The place that an id or a path means, opened. Raises UnknownDeck and BrokenDeck."""
        if name not in self._places:
            loaded = open_deck(self._library.find(name), self._home)
            self._library.remember(loaded.id, Path(loaded.folder))
            self._places[name] = Place(loaded, self._say, self._voice(loaded.id, Path(loaded.folder)))
        return self._places[name]

    def usual(self, last: str) -> str:
        """The place to offer first: the one played last, else the first choice, else any; empty if there are none."""
        decks = self._library.decks()
        return next((deck for deck in (last, FIRST_CHOICE, *decks) if deck in decks), "")

    def picture(self, deck_id: str = FIRST_CHOICE) -> Path | None:
        """The map of a place without opening it; that of the first place with one if this has none."""
        decks = self._library.decks()
        folders = [decks[deck_id], *decks.values()] if deck_id in decks else list(decks.values())
        return next((folder / MAP_FILE for folder in folders if (folder / MAP_FILE).is_file()), None)

    def _spoken(self, place: Place) -> Place:
        loaded = place.loaded
        return Place(loaded, self._say, self._voice(loaded.id, Path(loaded.folder)))

    def _voice(self, deck_id: str, folder: Path) -> Translator:
        cache = self._home.cache / "locales" if self._home.cache else None
        return Translator.load(self._say.locale, (*self._home.locales, folder / "locales"), [deck_id], cache)

    def _entry(self, folder: Path) -> Entry | None:
        head = self._head(folder)
        if not head.get("id") or not head.get("title"):
            return None
        deck_id, case = str(head["id"]), head.get("case") or {}
        voice = self._voice(deck_id, folder)

        def said(key: str, text: object) -> str:
            return voice.text(str(text), context=f"{deck_id}/deck.{key}") if text else ""

        path = folder / MAP_FILE
        return Entry(
            deck_id, folder, said("title", head["title"]), said("summary", head.get("summary")),
            said("place", head.get("place")), str(head.get("cover") or "pin"), int(case.get("page") or 0),
            said("organisation", case.get("organisation")), path if path.is_file() else None,
        )

    def _head(self, folder: Path) -> Mapping[str, Any]:
        """The first lines of a deck, from the index unless the file has changed since."""
        heads = self._known_heads()
        stat = (folder / MAIN_FILE).stat()
        stamp = f"{stat.st_mtime_ns}-{stat.st_size}"
        known = heads.get(str(folder))
        if known is None or known.get("stamp") != stamp:
            reading = read_yaml((folder / MAIN_FILE).read_bytes(), MAIN_FILE)
            values = reading.value if isinstance(reading.value, dict) else {}
            heads[str(folder)] = {"stamp": stamp, **{key: values[key] for key in HEAD_KEYS if key in values}}
            self._is_index_old = True
        return heads[str(folder)]

    def _known_heads(self) -> dict[str, Mapping[str, Any]]:
        if self._heads is None:
            self._heads = _read_index(self._home.cache / INDEX_FILE) if self._home.cache else {}
        return self._heads

    def _keep_index(self) -> bool:
        """Writes the index if it has changed; whether it is on disk. A full disk or a read-only folder is no fault."""
        if not self._is_index_old or self._home.cache is None:
            return not self._is_index_old
        try:
            write_whole(self._home.cache / INDEX_FILE, canonical(self._known_heads()))
        except (StoreError, TypeError):
            return False
        self._is_index_old = False
        return True


def open_atlas(folders: Folders, say: Translator) -> Atlas:
    """The atlas of the places that come with the game and of those that the user has installed."""
    assets = shipped("assets")
    home = Home(locales=(shipped("locales"),), coverage=assets / "fonts" / "coverage.txt", icons=assets / "icons",
                cache=folders.cache)
    return Atlas(Library((shipped("scenarios"), folders.decks), folders.decks / ELSEWHERE), home, say)


def _read_index(path: Path) -> dict[str, Mapping[str, Any]]:
    try:
        values = json.loads(read_bytes(path))
    except (StoreError, ValueError):
        return {}
    sound = isinstance(values, dict) and all(isinstance(head, dict) for head in values.values())
    return values if sound else {}
