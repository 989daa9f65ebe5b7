"""What all parts of a deck's document share: strictness, ids, texts and the marks that other modules read.

Marks in a field's annotation say what the field means, so that texts, calls and references are found by walking the
models and never by a second list of field names.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Part(BaseModel):
    """A table of the document: no unknown keys, no conversions, keys written with hyphens."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=lambda name: name.rstrip("_").replace("_", "-")
    )


@dataclass(frozen=True, slots=True)
class TextMark:
    """A text for players or the Game Master, with the most Han characters and Latin letters that it may have."""

    han: int
    latin: int
    only_if_worded: bool = False


@dataclass(frozen=True, slots=True)
class CallMark:
    """A list of effects or conditions, or one ability; `kind` is effects, conditions or ability."""

    kind: str


@dataclass(frozen=True, slots=True)
class RefMark:
    """The id of something else in the deck (or a list of ids); `kind` is what: fact, source, tag, zone …"""

    kind: str


@dataclass(frozen=True, slots=True)
class SpaceMark:
    """The name space of a part's id. `prefix` is put before it in the contexts of its texts."""

    kind: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class ScopeMark:
    """A part without an id whose texts still need a scope of their own in their contexts."""

    name: str


def plain_scalar(value: Any) -> Any:
    """The value if it is a number or a text. Raises what Pydantic reports as `not-a-scalar`."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise PydanticCustomError("not-a-scalar", "a number or a text was expected")
    return value


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
FullText = Annotated[str, StringConstraints(min_length=1)]
Name = Annotated[FullText, TextMark(8, 26)]
LongName = Annotated[FullText, TextMark(16, 48)]
CardText = Annotated[FullText, TextMark(40, 110)]
Line = Annotated[FullText, TextMark(60, 170)]
Plain = Annotated[FullText, TextMark(70, 200)]
Passage = Annotated[FullText, TextMark(120, 360)]
Spoken = Annotated[FullText, TextMark(220, 640)]
Unit = Annotated[str, TextMark(16, 24, only_if_worded=True)]
Icon = Annotated[str, StringConstraints(pattern=ID_PATTERN), RefMark("icon")]

Scalar = Annotated[Any, AfterValidator(plain_scalar), WithJsonSchema({"type": ["number", "string"]})]

FactIds = Annotated[list[str], RefMark("fact")]
TagIds = Annotated[list[str], RefMark("tag")]
ZoneId = Annotated[str, RefMark("zone")]
InsightIds = Annotated[list[str], RefMark("insight")]

Effects = Annotated[list[Any], CallMark("effects"), WithJsonSchema({"calls": "effects"})]
Conditions = Annotated[list[Any], CallMark("conditions"), WithJsonSchema({"calls": "conditions"})]
Ability = Annotated[Any, CallMark("ability"), WithJsonSchema({"calls": "ability"})]


class Basis(Part):
    """Where a model value comes from: a fact as it is, scaled from facts, or an estimate; one line says how."""

    kind: Literal["fact", "scaled", "estimate"]
    facts: FactIds = Field(default_factory=list)
    why: Line | None = None
