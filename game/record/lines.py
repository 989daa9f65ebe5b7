"""One line of a journal: a JSON object with a checksum of its own, so that a torn or damaged line is known for one."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from zlib import crc32

from game.core.canonical import canonical

CHECK = "crc"


class Reading(NamedTuple):
    """The good lines from the start, how many bytes they take, and what came after them.

    `lacks_end` is True when the last good line is whole but for its end of line. `is_torn` is True when only bad
    bytes follow, as a pulled plug leaves them; `damaged_line` is the number (from 1) of a bad line with good ones
    behind it, 0 if there is none.
    """

    values: tuple[Mapping[str, Any], ...]
    good_bytes: int
    lacks_end: bool
    is_torn: bool
    damaged_line: int


def encode(value: Mapping[str, Any]) -> bytes:
    """The line for a value, with its checksum and its end of line."""
    body = canonical(value)
    return canonical({**json.loads(body), CHECK: _checksum(body)}) + b"\n"


def decode(line: bytes) -> Mapping[str, Any] | None:
    """The value of a line without its end of line; None if a single byte of it is not as it was written."""
    try:
        value = json.loads(line)
        check = value.pop(CHECK)
        intact = check == _checksum(canonical(value)) and line == canonical({**value, CHECK: check})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return value if intact else None


def read(content: bytes) -> Reading:
    """The good lines of a file's content, and the state of what follows them."""
    values: list[Mapping[str, Any]] = []
    good_bytes = 0
    lines = content.split(b"\n")
    for index, line in enumerate(lines):
        if not line and index == len(lines) - 1:
            break
        value = decode(line)
        if value is None:
            rest_has_good = any(decode(later) is not None for later in lines[index + 1 :])
            return Reading(tuple(values), good_bytes, False, not rest_has_good, index + 1 if rest_has_good else 0)
        values.append(value)
        good_bytes += len(line) + 1
    lacks_end = good_bytes > len(content)
    return Reading(tuple(values), min(good_bytes, len(content)), lacks_end, False, 0)


def _checksum(body: bytes) -> str:
    return f"{crc32(body):08x}"
