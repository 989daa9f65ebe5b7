"""Reads and writes whole files so that a reader sees the old content or the new one, never half of it."""

import os
from pathlib import Path

from game.record.fault import reading_error, writing_error


def read_bytes(path: Path) -> bytes:
    """The content of a file; StoreError if it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise reading_error(error, path) from error


def write_whole(path: Path, content: bytes) -> None:
    """Puts the content in place of the file in one step, its folders made; StoreError leaves the old file as it was."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        os.replace(temporary, path)
    except OSError as error:
        _remove(temporary)
        raise writing_error(error, path) from error


def _remove(path: Path) -> bool:
    """True when the file is gone. What cannot be removed is a leftover beside the real file, and harms nothing."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
