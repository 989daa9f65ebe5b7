"""The log of a session as it goes: appended and forced to disk at each entry, so that a pulled plug loses nothing.

What could not be written (disk full, stick pulled) waits and is written before the next entry.
"""

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from game.record import lines, lock, migrate, recording
from game.record.fault import StoreError, writing_error
from game.record.files import write_whole
from game.record.recording import ACTION, END, FORMAT, HEADER, UNDO, Recording
from game.rules.action import Action

OPEN_TO_APPEND = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)


class Journal:
    """A journal open for writing, alone. Use as a context manager, or call `close`."""

    def __init__(self, path: Path, flags: int) -> None:
        self.path = path
        self._next = 0
        self._length = 0
        self._waiting: list[bytes] = []
        try:
            self._descriptor = os.open(path, flags)
        except OSError as error:
            raise writing_error(error, path) from error
        if not lock.take(self._descriptor):
            self._let_go()
            raise StoreError("in-use", path=str(path))

    @classmethod
    def create(cls, path: Path, header: Mapping[str, Any]) -> "Journal":
        """A new journal with this header (plain values); StoreError if the file cannot be made or is there already."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(error, path) from error
        journal = cls(path, OPEN_TO_APPEND | os.O_CREAT | os.O_EXCL)
        journal.append(HEADER, format=FORMAT, version=migrate.VERSION, **header)
        return journal

    @classmethod
    def resume(cls, path: Path) -> tuple["Journal", Recording]:
        """The journal open at its end, and what it says so far; a cut-off last line is removed from the file.

        StoreError as `recording.read`, and `in-use` while another process writes it.
        """
        found = recording.read(path)
        if found.is_migrated:
            _rewrite(found)
        journal = cls(path, OPEN_TO_APPEND)
        try:
            found = recording.read(path)  # again: from here on nobody else writes
            journal._go_on_after(found)
        except StoreError:
            journal.close()
            raise
        return journal, found

    @property
    def is_behind(self) -> bool:
        """True while entries wait because they could not be written."""
        return bool(self._waiting)

    def append(self, type: str, **values: Any) -> int:
        """Writes one entry of plain values to disk; its number. StoreError if it has to wait: it is not lost, the
        next `append` or `catch_up` writes it first."""
        number = self._next
        self._waiting.append(lines.encode({"n": number, "type": type, **values}))
        self._next += 1
        self.catch_up()
        return number

    def act(self, action: Action, seat: int = -1) -> int:
        """Writes an action of a seat."""
        return self.append(ACTION, action=list(action), seat=seat)

    def undo(self, count: int = 1) -> int:
        """Writes that the last `count` actions no longer stand."""
        return self.append(UNDO, count=count)

    def end(self, **values: Any) -> int:
        """Writes that the session is over; it is no longer offered for resuming."""
        return self.append(END, **values)

    def catch_up(self) -> None:
        """Writes what waits; StoreError if that still fails."""
        try:
            while self._waiting:
                self._write(self._waiting[0])
                self._waiting.pop(0)
            os.fsync(self._descriptor)
        except OSError as error:
            raise writing_error(error, self.path) from error

    def close(self) -> None:
        """Ends writing; what waits is tried once more, StoreError if it fails. Closing twice is fine."""
        if self._descriptor < 0:
            return
        try:
            if self._waiting:
                self.catch_up()
        finally:
            lock.give_back(self._descriptor)
            self._let_go()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write(self, line: bytes) -> None:
        """All of the line, or none: what a full disk took of it is cut off again."""
        written = 0
        try:
            while written < len(line):
                written += os.write(self._descriptor, line[written:])
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, self._length)
            raise
        self._length += len(line)

    def _go_on_after(self, found: Recording) -> None:
        self._next = len(found.entries) + 1
        self._length = found.good_bytes
        try:
            os.ftruncate(self._descriptor, self._length)
            if found.lacks_end:
                self._write(b"\n")
        except OSError as error:
            raise writing_error(error, self.path) from error

    def _let_go(self) -> None:
        os.close(self._descriptor)
        self._descriptor = -1


def whole(found: Recording) -> bytes:
    """The content of a journal that says what was read, as this version writes it."""
    header = lines.encode({**found.header, "version": migrate.VERSION})
    rest = [lines.encode({"n": entry.n, "type": entry.type, **entry.values}) for entry in found.entries]
    return b"".join([header, *rest])


def _rewrite(found: Recording) -> None:
    """Puts a recording of an older version into this version's words; the old file is kept beside it."""
    try:
        shutil.copy2(found.path, found.path.with_name(found.path.name + ".old"))
    except OSError as error:
        raise writing_error(error, found.path) from error
    write_whole(found.path, whole(found))
