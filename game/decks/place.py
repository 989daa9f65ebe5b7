"""Where a value of a deck was written, so that every problem can name its file, line and column."""

from typing import NamedTuple

Path = tuple[str | int, ...]
"""The way to a value in a document: `("measures", 3, "cost")`."""


class Place(NamedTuple):
    """A position in a text file. Lines and columns start at 1, as editors count them."""

    file: str
    line: int = 1
    column: int = 1
