"""Whether journals have ended, told from their last lines alone: the title asks before its first picture."""

import os
from pathlib import Path

SUFFIX = ".jsonl"
TAIL = 512
SIGN = b'"type":"end"'


def is_over(path: Path) -> bool:
    """True if the journal's last line says so. OSError where it cannot be read."""
    with path.open("rb") as file:
        file.seek(-min(TAIL, file.seek(0, os.SEEK_END)), os.SEEK_END)
        return SIGN in file.read().rstrip(b"\n").rpartition(b"\n")[2]


def journals(folder: Path) -> list[Path]:
    """All journals in a folder, the newest name first; none without a folder."""
    return sorted(folder.glob("*" + SUFFIX), reverse=True) if folder.is_dir() else []


def unended(folder: Path) -> list[Path]:
    """Those that have not ended, or cannot be read."""
    return [path for path in journals(folder) if _may_go_on(path)]


def has_unended(folder: Path) -> bool:
    """Whether there is one that has not ended, or cannot be read."""
    return any(map(_may_go_on, journals(folder)))


def _may_go_on(path: Path) -> bool:
    try:
        return not is_over(path)
    except OSError:
        return True
