"""Which decks there are, and which one somebody means."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.decks.files import MAIN_FILE
from game.decks.problem import nearest

ELSEWHERE = "elsewhere.txt"


class UnknownDeck(LookupError):
    """Raised for a name that is neither an id nor a deck's folder. `near` is the closest id, or empty."""

    def __init__(self, name: str, near: str) -> None:
        super().__init__(name)
        self.name = name
        self.near = near


@dataclass(frozen=True, slots=True)
class Library:
    """Decks on shelves: folders that hold a folder for each deck, named by its id. Earlier shelves win.

    `elsewhere` is a file that remembers where decks lie that were opened by their path, so that their recordings find
    them again: an id and a folder a line, the newest last.
    """

    shelves: tuple[Path, ...]
    elsewhere: Path | None = None

    def decks(self) -> Mapping[str, Path]:
        """The folder of each deck by id, in the order of the ids."""
        found: dict[str, Path] = {}
        for shelf in self.shelves:
            for folder in deck_folders(shelf):
                found.setdefault(folder.name, folder)
        return dict(sorted(found.items()))

    def find(self, name: str) -> Path:
        """The folder that an id or a path means. Raises UnknownDeck."""
        decks = self.decks()
        if name in decks:
            return decks[name]
        path = Path(name)
        if (path / MAIN_FILE).is_file():
            return path
        if path.name == MAIN_FILE and path.is_file():
            return path.parent
        remembered = self._remembered().get(name)
        if remembered is not None and (remembered / MAIN_FILE).is_file():
            return remembered
        raise UnknownDeck(name, nearest(name, decks))


    def remember(self, deck_id: str, folder: Path) -> bool:
        """Notes where a deck lies that is on no shelf; whether its id will find it. A full disk is no fault."""
        places = self._remembered()
        if deck_id in self.decks() or places.get(deck_id) == folder.resolve():
            return True
        if self.elsewhere is None:
            return False
        places[deck_id] = folder.resolve()
        try:
            self.elsewhere.parent.mkdir(parents=True, exist_ok=True)
            self.elsewhere.write_text("".join(f"{name}\t{place}\n" for name, place in places.items()), "utf-8")
        except OSError:
            return False
        return True

    def _remembered(self) -> dict[str, Path]:
        if self.elsewhere is None or not self.elsewhere.is_file():
            return {}
        lines = self.elsewhere.read_text("utf-8", errors="replace").splitlines()
        return {name: Path(place) for name, _, place in (line.partition("\t") for line in lines) if place}


def deck_folders(shelf: Path) -> Iterable[Path]:
    """The folders on a shelf that hold a deck; none when the shelf is not there."""
    return sorted(path.parent for path in shelf.glob(f"*/{MAIN_FILE}"))
