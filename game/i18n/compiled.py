"""A compiled catalogue, a .mo file, whose sentences are decoded when they are said.

The standard library's reader decodes all of them at once, and every start in Chinese would wait for that.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from importlib import import_module

ORDERS = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}
CONTEXT_END, FORM_END = "\x04", "\0"
USUAL_CHARSET = "utf-8"


class Compiled:
    """The sentences of one .mo file. ValueError for bytes that are none."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._places = _places(content)
        self._charset = USUAL_CHARSET
        self._charset = self._stated("charset=") or USUAL_CHARSET
        self._form: Callable[[int], int] | None = None
        starts = [start for start, _ in self._places.values()]
        self._decoded(min(starts, default=len(content)), len(content))  # what is broken is told of now

    def find(self, message: str, n: int = 1, context: str | None = None) -> str | None:
        """The translation of a message, of one with plural forms the form for `n`; None if there is none."""
        key = message if context is None else f"{context}{CONTEXT_END}{message}"
        place = self._places.get(key.encode(self._charset, "replace"))
        if place is None:
            return None
        forms = self._decoded(*place).split(FORM_END)
        number = self._form_for(n) if len(forms) > 1 else 0
        return forms[number] if number < len(forms) else None

    def _form_for(self, n: int) -> int:
        if self._form is None:
            self._form = _rule(self._stated("plural="))
        return self._form(n)

    def _stated(self, name: str) -> str:
        """What the header states after `name`, up to a semicolon or the end of the line; empty if nothing."""
        place = self._places.get(b"")
        header = "" if place is None else self._decoded(*place)
        return header.partition(name)[2].partition("\n")[0].partition(";")[0].strip()

    def _decoded(self, start: int, end: int) -> str:
        return self._content[start:end].decode(self._charset)


def _places(content: bytes) -> dict[bytes, tuple[int, int]]:
    """Where the translation of each message begins and ends; of those with plural forms by the first of them."""
    order = ORDERS.get(content[:4])
    if order is None:
        raise ValueError("not a compiled catalogue")
    try:
        count, *tables = struct.unpack_from(f"{order}8x3I", content)
        sources, targets = (struct.unpack_from(f"{order}{2 * count}I", content, table) for table in tables)
    except struct.error as error:
        raise ValueError(f"cut short: {error}") from error
    found: dict[bytes, tuple[int, int]] = {}
    last = 0
    for length, at, size, start in zip(sources[::2], sources[1::2], targets[::2], targets[1::2], strict=True):
        found[content[at : at + length].partition(b"\0")[0]] = start, start + size
        last = max(last, at + length, start + size)
    if last > len(content):
        raise ValueError("cut short")
    return found


def _rule(text: str) -> Callable[[int], int]:
    """Which form a count takes; as in English if the rule is missing or cannot be read."""
    try:
        return import_module("gettext").c2py(text) if text else _as_in_english
    except ValueError:
        return _as_in_english


def _as_in_english(n: int) -> int:
    return int(n != 1)
