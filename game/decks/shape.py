"""A document held against the models: what fits, and every place where it does not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.decks.anatomy import Anatomy, FieldAnatomy, Found
from game.decks.calls import CallReader, Reference, Use
from game.decks.document import Document
from game.decks.messages import SHAPE
from game.decks.models.base import CallMark, RefMark, SpaceMark, TextMark
from game.decks.models.deck import DeckDocument
from game.decks.place import Path, Place
from game.decks.problem import Problem, nearest, problem

CODES: Mapping[str, str] = MappingProxyType({
    "string_type": "not-a-text",
    "int_type": "not-a-whole-number",
    "int_from_float": "not-a-whole-number",
    "float_type": "not-a-number",
    "bool_type": "not-true-or-false",
    "list_type": "not-a-list",
    "model_type": "not-a-table",
    "model_attributes_type": "not-a-table",
    "string_too_short": "empty-text",
    "string_pattern_mismatch": "bad-id",
    "not-a-scalar": "not-a-scalar",
    "bad-language": "bad-language",
})
BOUNDS: Mapping[str, tuple[str, str, str]] = MappingProxyType({
    "greater_than": ("too-small", "least", "gt"),
    "greater_than_equal": ("too-small", "least", "ge"),
    "less_than": ("too-large", "most", "lt"),
    "less_than_equal": ("too-large", "most", "le"),
    "too_short": ("too-few", "least", "min_length"),
    "too_long": ("too-many", "most", "max_length"),
})


class NamedId(NamedTuple):
    """An id that the document gives to something. `kind` is its name space."""

    kind: str
    id: str
    path: Path


class DeckText(NamedTuple):
    """A text for readers: its context in the catalogues (`deck/card.field`), the sentence, its place, its limits."""

    context: str
    text: str
    path: Path
    mark: TextMark | None = None


@dataclass(slots=True)
class Draft:
    """A document taken apart. `parts` holds the valid entries of each key; `deck` is the whole if all is valid."""

    document: Document
    ids: list[NamedId] = field(default_factory=list)
    texts: list[DeckText] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    calls: dict[Path, Any] = field(default_factory=dict)
    parts: dict[str, list[tuple[Path, Any]]] = field(default_factory=dict)
    deck: DeckDocument | None = None

    def entries(self, *keys: str) -> list[tuple[Path, Any]]:
        """The valid entries under some keys, with their paths."""
        return [entry for key in keys for entry in self.parts.get(key, ())]

    def one(self, key: str) -> Any:
        """The valid part under a key that is no list, or None."""
        return next((part for _, part in self.parts.get(key, ())), None)

    def known(self, *kinds: str) -> set[str]:
        """All ids of some name spaces."""
        return {entry.id for entry in self.ids if entry.kind in kinds}


def read_draft(document: Document) -> tuple[Draft, list[Problem]]:
    """Takes the document apart and gives all problems of its shape. Whether ids exist is left to the checks."""
    draft, anatomy = Draft(document), Anatomy()
    deck_id = document.values.get("id", "")
    problems = validate(draft, anatomy)
    reader = CallReader(document)
    for found in anatomy.marked(document.values):
        take(draft, reader, found)
    draft.texts = [text._replace(context=f"{deck_id}/{text.context}") for text in draft.texts]
    draft.references.extend(reader.references)
    draft.uses.extend(reader.uses)
    return draft, problems + reader.problems


def take(draft: Draft, reader: CallReader, found: Found) -> None:
    """Files one marked value of the document."""
    mark, value, path = found.mark, found.value, found.path
    if isinstance(mark, CallMark):
        seen = len(reader.options)
        draft.calls[path] = reader.read(mark.kind, value, path)
        for option in reader.options[seen:]:
            draft.texts.append(DeckText(f"{found.scope}.{option.id}.text", option.text, (*option.path, "text")))
    elif isinstance(mark, RefMark):
        many = isinstance(value, list)
        entries = [((*path, at), entry) for at, entry in enumerate(value)] if many else [(path, value)]
        draft.references.extend(Reference(mark.kind, entry, at) for at, entry in entries if isinstance(entry, str))
    elif not isinstance(value, str):
        return
    elif isinstance(mark, SpaceMark):
        draft.ids.append(NamedId(mark.kind, value, path))
    elif not mark.only_if_worded or not value.isascii():
        draft.texts.append(DeckText(f"{found.scope}.{path[-1]}", value, path, mark))


def validate(draft: Draft, anatomy: Anatomy) -> list[Problem]:
    """Holds the values against the models; fills `draft.parts` and, if all is well, `draft.deck`."""
    values = draft.document.values
    problems: list[Problem] = []
    broken: set[Path] = set()
    try:
        draft.deck = DeckDocument.model_validate(values)
    except ValidationError as errors:
        for details in errors.errors(include_url=False):
            problems.append(translated(draft.document, anatomy, details))
            broken.add(details["loc"][:2])
    for key, kind in anatomy.keys(DeckDocument).items():
        if values.get(key) is not None:
            draft.parts[key] = valid_entries(key, kind, values[key], broken)
    return problems


def valid_entries(key: str, kind: FieldAnatomy, value: Any, broken: set[Path]) -> list[tuple[Path, Any]]:
    """The entries of a list (or the single part) that no problem concerns, as models."""
    if (key,) in broken:
        return []
    if kind.is_list and kind.part:
        whole = [((key, index), entry) for index, entry in enumerate(value) if (key, index) not in broken]
    else:
        whole = [] if any(loc[0] == key for loc in broken) else [((key,), value)]
    return [(path, kind.part.model_validate(entry) if kind.part else entry) for path, entry in whole]


def translated(document: Document, anatomy: Anatomy, details: ErrorDetails) -> Problem:
    """Pydantic's error as a problem at the exact place; goes by its type, never by its English text."""
    kind, loc, value = details["type"], tuple(details["loc"]), details["input"]
    if kind == "missing":
        return shape_problem(document.place(loc[:-1]), "missing-key", key=loc[-1])
    if kind == "extra_forbidden":
        part = anatomy.part_at(loc[:-1])
        near = nearest(str(loc[-1]), anatomy.keys(part) if part else ())
        return shape_problem(document.key_place(loc), "unknown-key", near, key=loc[-1])
    place = document.place(loc)
    if value is None:
        return shape_problem(place, "no-value")
    if kind == "literal_error":
        choices = re.findall(r"'([^']*)'", details["ctx"]["expected"])
        near = nearest(value, choices) if isinstance(value, str) else ""
        return shape_problem(place, "not-a-choice", near, value=value, choices=", ".join(choices))
    if kind in BOUNDS:
        return out_of_bounds(place, details)
    code = CODES.get(kind, "bad-value")
    given = {"bad-id": {"value": value}, "bad-language": {"value": value}, "bad-value": {"detail": kind}}
    return shape_problem(place, code, **given.get(code, {}))


def out_of_bounds(place: Place, details: ErrorDetails) -> Problem:
    """A number or a count beyond its least or most."""
    code, word, bound = BOUNDS[details["type"]]
    context = details["ctx"]
    subject = {"count": context["actual_length"]} if "actual_length" in context else {"value": details["input"]}
    return shape_problem(place, code, **subject, **{word: context[bound]})


def shape_problem(place: Place, code: str, near: str = "", /, **params: Any) -> Problem:
    """A problem of shape."""
    return problem(place, code, SHAPE[code], near, **params)
