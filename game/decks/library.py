"""Which decks there are, and which one somebody means."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.decks.files import MAIN_FILE
from game.decks.problem import nearest


class UnknownDeck(LookupError):
    """Raised for a name that is neither an id nor a deck's folder. `near` is the closest id, or empty."""

    def __init__(self, name: str, near: str) -> None:
        super().__init__(name)
        self.name = name
        self.near = near


@dataclass(frozen=True, slots=True)
class Library:
    """Decks on shelves: folders that hold a folder for each deck, named by its id. Earlier shelves win."""

    shelves: tuple[Path, ...]

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
        raise UnknownDeck(name, nearest(name, decks))


def deck_folders(shelf: Path) -> Iterable[Path]:
    """The folders on a shelf that hold a deck; none when the shelf is not there."""
    return sorted(path.parent for path in shelf.glob(f"*/{MAIN_FILE}"))
