"""What is wrong under a path: a deck's folder, one of its files, or a folder of decks."""

from pathlib import Path

from game.decks.evidence import Home
from game.decks.files import MAIN_FILE, named, read_bytes, read_yaml
from game.decks.library import deck_folders
from game.decks.opening import inspected
from game.decks.problem import Problem


def verdict(path: Path, home: Home) -> list[Problem]:
    """All problems under the path, in reading order. A path that is not there is a problem too."""
    if path.is_dir():
        return folder_verdict(path, home)
    if not (path.parent / MAIN_FILE).is_file():
        return lone_file_verdict(path)
    if not path.exists():
        return [named(path, "missing-file")]
    return [found for found in inspected(path.parent, home).problems if Path(found.path) == path]


def folder_verdict(folder: Path, home: Home) -> list[Problem]:
    """The problems of a deck, or of every deck in a folder of decks."""
    decks = [] if (folder / MAIN_FILE).exists() else list(deck_folders(folder))
    return [found for deck in decks or [folder] for found in inspected(deck, home).problems]


def lone_file_verdict(path: Path) -> list[Problem]:
    """The problems of a file that has no deck around it: how it reads, and that the deck is missing."""
    content = read_bytes(path)
    if isinstance(content, Problem):
        return [content]
    reading = read_yaml(content, str(path))
    return sorted(reading.problems, key=lambda found: found.order) or [named(path.parent, "no-deck-file")]
