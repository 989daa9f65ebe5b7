"""The journals in a folder: which there are, which can be gone on with, and what can be saved of a damaged one."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from game.record import ending, journal, recording
from game.record.ending import SUFFIX
from game.record.fault import StoreError
from game.record.files import write_whole


class Listed(NamedTuple):
    """A journal in a folder. `modified` is seconds since 1970; `fault` says why it cannot be read, then the header is
    empty."""

    path: Path
    modified: float
    header: Mapping[str, Any]
    actions: int
    is_over: bool
    fault: StoreError | None


def new_path(folder: Path, deck_id: str, now: datetime) -> Path:
    """A name for a new journal that no file in the folder has: `20261122-174100-low-carbon-ranch.jsonl`."""
    stem = f"{now:%Y%m%d-%H%M%S}-{deck_id}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 1000))]
    return next(folder / (name + SUFFIX) for name in names if not (folder / (name + SUFFIX)).exists())


def listed(folder: Path) -> list[Listed]:
    """The journals in a folder, newest first; none if there is no such folder."""
    return _sorted(map(_listed, ending.journals(folder)))


def unfinished(folder: Path) -> list[Listed]:
    """The journals that can be gone on with, newest first; damaged ones among them carry their fault."""
    return _sorted(map(_listed, ending.unended(folder)))


def rescue(path: Path) -> Path:
    """Puts what stands before the damage of a journal into a new one beside it; the damaged file stays as it is."""
    found = recording.read(path, salvage=True)
    target = path.with_name(f"{path.stem}-rescued{SUFFIX}")
    write_whole(target, journal.whole(found))
    return target


def _sorted(entries: Iterable[Listed]) -> list[Listed]:
    return sorted(entries, key=lambda entry: (-entry.modified, entry.path.name))


def _listed(path: Path) -> Listed:
    modified = path.stat().st_mtime
    try:
        found = recording.read(path)
    except StoreError as fault:
        return Listed(path, modified, {}, 0, False, fault)
    return Listed(path, modified, found.header, len(found.actions()), found.is_over, None)
