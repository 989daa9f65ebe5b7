"""Opens decks: from the cache when nothing has changed, else by reading, checking and building anew."""

from importlib import import_module
from pathlib import Path

from game.decks.cache import cache_file, keep, recall
from game.decks.evidence import Home, gather
from game.decks.loaded import Inspection, LoadedDeck
from game.decks.problem import Problem


class BrokenDeck(Exception):
    """Raised when a deck that has errors is opened for play. `problems` are all that were found."""

    def __init__(self, folder: Path, problems: tuple[Problem, ...]) -> None:
        super().__init__(str(folder))
        self.folder = folder
        self.problems = problems


def inspected(folder: Path, home: Home) -> Inspection:
    """The problems of the deck in a folder, and the deck if none is an error."""
    evidence = gather(folder, home)
    key = evidence.key()
    path = cache_file(home.cache, folder) if home.cache else None
    known = recall(path, key) if path else None
    if known is not None:
        return known
    # Reading needs YAML, Pydantic and Babel; a start from the cache should not wait for them.
    inspection: Inspection = import_module("game.decks.inspecting").inspect(evidence)
    if path:
        keep(path, key, inspection)
    return inspection


def open_deck(folder: Path, home: Home) -> LoadedDeck:
    """The deck in a folder. Raises BrokenDeck when it has errors."""
    inspection = inspected(folder, home)
    if inspection.loaded is None:
        raise BrokenDeck(folder, inspection.problems)
    return inspection.loaded
