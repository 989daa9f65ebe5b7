"""Finds the marked values of a document: ids, texts, references and calls, by walking the models beside the raw values.

It needs no valid document, so that one broken card does not hide the problems of the others.
"""

from collections.abc import Iterator
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from game.decks.models.base import CallMark, Part, RefMark, ScopeMark, SpaceMark, TextMark
from game.decks.models.deck import DeckDocument
from game.decks.place import Path

Mark = CallMark | RefMark | SpaceMark | TextMark
MARKS = (CallMark, RefMark, SpaceMark, TextMark)
ROOT_SCOPE = "deck"


class Found(NamedTuple):
    """A marked value. `scope` is what comes before the dot in the contexts of texts: `biogas-digester`."""

    path: Path
    mark: Mark
    value: Any
    scope: str


class FieldAnatomy(NamedTuple):
    """What the models say about one key: its marks, the model under it, and whether that is a list of them."""

    marks: tuple[Mark, ...]
    scope: str
    part: type[Part] | None
    is_list: bool


class Anatomy:
    """The models, taken apart once."""

    def __init__(self) -> None:
        self.known: dict[type[Part], dict[str, FieldAnatomy]] = {}

    def keys(self, part: type[Part]) -> dict[str, FieldAnatomy]:
        """The keys that a part may have, as the author writes them."""
        if part not in self.known:
            self.known[part] = {
                field.alias or name: field_anatomy(Annotated[field.annotation, *field.metadata, None])
                for name, field in part.model_fields.items()
            }
        return self.known[part]

    def part_at(self, path: Path) -> type[Part] | None:
        """The model that describes the table at a path, if there is one."""
        part: type[Part] | None = DeckDocument
        for step in path:
            if isinstance(step, int):
                continue
            field = self.keys(part).get(step) if part else None
            part = field.part if field else None
        return part

    def marked(self, values: Any) -> Iterator[Found]:
        """Every marked value of a document, in the order of the models."""
        yield from self.inside(DeckDocument, values, (), ROOT_SCOPE)

    def inside(self, part: type[Part], values: Any, path: Path, scope: str) -> Iterator[Found]:
        """The marked values of one table."""
        if not isinstance(values, dict):
            return
        keys = self.keys(part)
        scope = own_scope(keys, values, path, scope)
        for key, field in keys.items():
            if key not in values:
                continue
            here, value = (*path, key), values[key]
            for mark in field.marks:
                yield Found(here, mark, value, scope)
            if field.part and field.is_list and isinstance(value, list):
                for index, entry in enumerate(value):
                    below = scope if "id" in self.keys(field.part) else f"{scope}.{key.removesuffix('s')}-{index + 1}"
                    yield from self.inside(field.part, entry, (*here, index), below)
            elif field.part:
                yield from self.inside(field.part, value, here, field.scope or scope)


def own_scope(keys: dict[str, FieldAnatomy], values: dict[str, Any], path: Path, scope: str) -> str:
    """The scope of a table: its own id where it has one, after its parent's unless the id has a name space."""
    name = values.get("id")
    if not path or "id" not in keys or not isinstance(name, str):
        return scope
    for mark in keys["id"].marks:
        if isinstance(mark, SpaceMark):
            return f"{mark.prefix}{name}"
    return name if scope == ROOT_SCOPE else f"{scope}.{name}"


def field_anatomy(annotation: Any) -> FieldAnatomy:
    """Takes an annotation apart: marks, and the model inside."""
    marks: list[Any] = []
    part, is_list = None, False
    waiting = [annotation]
    while waiting:
        kind = waiting.pop()
        origin = get_origin(kind)
        if origin is Annotated:
            marks.extend(kind.__metadata__)
            waiting.append(kind.__origin__)
        elif isinstance(kind, type) and issubclass(kind, Part):
            part = kind
        elif get_args(kind):
            is_list = is_list or origin is list
            waiting.extend(entry for entry in get_args(kind) if entry is not NoneType)
    scope = next((mark.name for mark in marks if isinstance(mark, ScopeMark)), "")
    return FieldAnatomy(tuple(mark for mark in marks if isinstance(mark, MARKS)), scope, part, is_list)
