"""A deck's document: the union of its files, with the place of every value."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from game.decks.files import MAIN_FILE, FolderFiles, read_yaml
from game.decks.messages import READING
from game.decks.place import Path, Place
from game.decks.problem import ERROR, Problem, problem
from game.decks.reading import Reading

SPLIT_LISTS = frozenset({"measures", "growth", "joint", "events", "facts", "documents"})


@dataclass(slots=True)
class Document:
    """All values of a deck as plain JSON types. `value_places` and `key_places` know where they were written.

    `is_whole` is False when a file could not be read at all: what the others take from it cannot be judged then.
    """

    values: dict[str, Any] = field(default_factory=dict)
    value_places: dict[Path, Place] = field(default_factory=dict)
    key_places: dict[Path, Place] = field(default_factory=dict)
    first_file: str = ""
    is_whole: bool = True

    def place(self, path: Iterable[str | int]) -> Place:
        """Where the value at the path stands; for one that is not written, where its nearest parent does."""
        steps = tuple(path)
        while steps and steps not in self.value_places:
            steps = steps[:-1]
        return self.value_places.get(steps, Place(self.first_file))

    def key_place(self, path: Iterable[str | int]) -> Place:
        """Where the key of the value at the path stands."""
        steps = tuple(path)
        return self.key_places.get(steps) or self.place(steps)


def read_document(files: FolderFiles) -> tuple[Document, list[Problem]]:
    """The union of the files, and everything that is wrong with reading them."""
    problems = list(files.problems)
    whole = all(found.level != ERROR for found in problems)
    document = Document(first_file=str(files.folder / MAIN_FILE), is_whole=whole)
    names = sorted(files.contents, key=lambda name: (name != MAIN_FILE, name))
    for name in names:
        reading = read_yaml(files.contents[name], str(files.folder / name))
        problems.extend(reading.problems)
        document.is_whole &= isinstance(reading.value, dict)
        if isinstance(reading.value, dict):
            problems.extend(merge(document, reading))
        elif not reading.problems:
            problems.append(problem(Place(reading.file), "not-a-mapping", READING["not-a-mapping"]))
    return document, problems


def merge(document: Document, reading: Reading) -> list[Problem]:
    """Adds a file's top-level keys to the document; a problem for each key that another file already has."""
    problems = []
    shifts: dict[str, int] = {}
    for key, value in reading.value.items():
        earlier = document.values.get(key)
        if key not in document.values:
            document.values[key] = list(value) if isinstance(value, list) else value
            shifts[key] = 0
        elif key in SPLIT_LISTS and isinstance(earlier, list) and isinstance(value, list):
            shifts[key] = len(earlier)
            earlier.extend(value)
        else:
            first = document.key_place((key,))
            where = reading.keys[key,]
            params = {"key": key, "file": first.file, "line": first.line}
            problems.append(problem(where, "key-in-two-files", READING["key-in-two-files"], **params))
    adopt(document.value_places, reading.values, shifts)
    adopt(document.key_places, reading.keys, shifts)
    return problems


def adopt(target: dict[Path, Place], places: dict[Path, Place], shifts: dict[str, int]) -> None:
    """Copies the places of the keys in `shifts`; indexes into a list move by the key's shift."""
    for path, place in places.items():
        if not path or path[0] not in shifts:
            continue
        shift = shifts[path[0]]
        if shift and len(path) == 1:
            continue
        moved = (path[0], path[1] + shift, *path[2:]) if shift else path
        target[moved] = place
