"""The translations of a deck as its catalogues hold them: context → the author's sentence and its translation."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from babel.messages.pofile import PoFileError, read_po


class Entry(NamedTuple):
    """One translation. An unfinished (fuzzy) one has an empty `translation`."""

    sentence: str
    translation: str
    line: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The translations of a deck into one language."""

    file: str
    entries: Mapping[str, Entry]

    def translates(self, context: str) -> bool:
        """Whether there is a finished translation."""
        return context in self.entries and bool(self.entries[context].translation)


def read_catalogue(path: Path) -> Catalogue | None:
    """The catalogue in a .po file, or None when it is none."""
    try:
        with path.open("rb") as file:
            messages = read_po(file, abort_invalid=True)
    except (OSError, PoFileError, ValueError):
        return None
    entries = {
        message.context: Entry(message.id, "" if message.fuzzy else message.string, message.lineno or 1)
        for message in messages
        if message.context and isinstance(message.id, str)
    }
    return Catalogue(str(path), entries)
