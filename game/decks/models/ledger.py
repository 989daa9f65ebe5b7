"""The ledger: documents and the facts that were taken from them."""

from typing import Annotated, Literal

from pydantic import Field

from game.decks.models.base import Id, Line, Part, RefMark, Scalar, SpaceMark, TextMark


class SourceDocument(Part):
    """A document that facts come from."""

    id: Annotated[Id, SpaceMark("document", "document/")]
    title: Line
    year: int | None = None
    publisher: str | None = None
    link: str | None = None


class Derived(Part):
    """How a fact was computed from others."""

    from_: Annotated[list[str], RefMark("fact"), Field(min_length=1)]
    how: str


class Fact(Part):
    """A number with its unit, meaning, place, year and source. `printed` quotes the number as the source prints it. A
    value that is a word, such as the name of a plan, is translated like other texts."""

    id: Annotated[Id, SpaceMark("fact", "fact/")]
    value: Annotated[Scalar, TextMark(16, 40, only_if_worded=True)]
    printed: str | None = None
    unit: str
    means: Line
    place: Line | None = None
    year: int | None = None
    document: Annotated[str, RefMark("document")] | None = None
    page: int | None = None
    line: int | None = None
    confidence: Literal["high", "medium", "low"]
    caution: Line | None = None
    derived: Derived | None = None


