"""What a journal says: its header, its entries, and the actions that still stand after every undo."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from game.record import lines, migrate
from game.record.fault import StoreError
from game.record.files import read_bytes
from game.rules.action import Action

FORMAT = "carbon-pathfinders-journal"
HEADER, ACTION, UNDO, END = "header", "action", "undo", "end"


class Entry(NamedTuple):
    """One line of a journal after its header: its number from 1, its type, and the values that go with the type."""

    n: int
    type: str
    values: Mapping[str, Any]


class Recording(NamedTuple):
    """A journal read.

    `is_torn`: its last line was cut off and is left out. `good_bytes`: how much of the file counts. `lacks_end`: that
    part ends without an end of line. `is_migrated`: an older version wrote it.
    """

    path: Path
    header: Mapping[str, Any]
    entries: tuple[Entry, ...]
    is_torn: bool
    good_bytes: int
    lacks_end: bool
    is_migrated: bool

    @property
    def is_over(self) -> bool:
        return bool(self.entries) and self.entries[-1].type == END

    def actions(self) -> tuple[Action, ...]:
        """The actions that stand, in order: each undo takes away the last `count` before it."""
        return standing(self.entries)


def standing(entries: Iterable[Entry]) -> tuple[Action, ...]:
    """The actions among these entries that no later undo takes away."""
    actions: list[Action] = []
    for entry in entries:
        if entry.type == ACTION:
            actions.append(Action(*entry.values["action"]))
        elif entry.type == UNDO:
            del actions[max(0, len(actions) - entry.values["count"]) :]
    return tuple(actions)


def read(path: Path, salvage: bool = False) -> Recording:
    """The recording in a journal. A cut-off last line is left out.

    StoreError `damaged` (with `line`) for a bad line with good ones behind it, unless `salvage` asks for what stands
    before it; `not-a-journal`, `too-new`, `too-old`, or why the file cannot be read.
    """
    found = lines.read(read_bytes(path))
    if not found.values or found.values[0].get("format") != FORMAT:
        raise StoreError("not-a-journal", path=str(path))
    if found.damaged_line and not salvage:
        raise StoreError("damaged", path=str(path), line=found.damaged_line)
    version = found.values[0].get("version")
    try:
        values = migrate.migrate(found.values, version)
    except migrate.CannotMigrate as reason:
        raise StoreError(reason.code, path=str(path)) from reason
    entries = tuple(_entry(path, number, value) for number, value in enumerate(values) if number)
    torn = found.is_torn or bool(found.damaged_line)
    return Recording(
        path, values[0], entries, torn, found.good_bytes, found.lacks_end, version != migrate.VERSION
    )


def _entry(path: Path, number: int, value: Mapping[str, Any]) -> Entry:
    rest = {name: part for name, part in value.items() if name not in ("n", "type")}
    entry = Entry(value.get("n", -1), value.get("type", ""), rest)
    fits = entry.n == number and isinstance(entry.type, str) and _is_sound(entry)
    if not fits:
        raise StoreError("damaged", path=str(path), line=number + 1)
    return entry


def _is_sound(entry: Entry) -> bool:
    if entry.type == ACTION:
        fields = entry.values.get("action")
        shapes = ((str, str, int, int)[: len(fields)] if isinstance(fields, list) and 0 < len(fields) < 5 else ())
        return bool(shapes) and all(isinstance(field, shape) for field, shape in zip(fields, shapes, strict=True))
    return entry.type != UNDO or isinstance(entry.values.get("count"), int)
