"""The JSON Schema of a deck's document: the models' own, with the words that the rules know put in.

A deck is spread over several files, so an editor sees a part of the document at a time: nothing is required at the top.
"""

from collections.abc import Mapping
from typing import Any

from game.decks.models.base import ID_PATTERN
from game.decks.models.deck import DeckDocument
from game.decks.vocabulary import ABILITY, CHOICES, CONDITION, EFFECT, CallKind
from game.rules.param import Param

DIALECT = "https://json-schema.org/draft/2020-12/schema"
LISTS: Mapping[str, str] = {"effects": "effect", "conditions": "condition"}


def deck_schema() -> dict[str, Any]:
    """The schema as JSON types."""
    schema = with_calls(DeckDocument.model_json_schema(by_alias=True))
    schema.pop("required", None)
    for name, kind in (("effect", EFFECT), ("condition", CONDITION), ("ability", ABILITY)):
        schema["$defs"][name] = {"oneOf": [word_schema(kind, word, entry) for word, entry in kind.words.items()]}
    return {"$schema": DIALECT, **schema}


def with_calls(value: Any) -> Any:
    """The schema with each mark for calls replaced by what calls look like."""
    if isinstance(value, list):
        return [with_calls(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("calls")
    if isinstance(kind, str):
        rest = {key: with_calls(entry) for key, entry in value.items() if key != "calls"}
        return {**rest, **calls_schema(kind)}
    return {key: with_calls(entry) for key, entry in value.items()}


def calls_schema(kind: str) -> dict[str, Any]:
    """A list of effects or conditions, or one ability."""
    if kind in LISTS:
        return {"type": "array", "items": {"$ref": f"#/$defs/{LISTS[kind]}"}}
    return {"$ref": "#/$defs/ability"}


def word_schema(kind: CallKind, name: str, word: Any) -> dict[str, Any]:
    """One verb, condition or ability with its parameters."""
    described = {"description": (word.__doc__ or "").strip().split("\n")[0]}
    if kind.short and len(word.PARAMS) == 1:
        given = value_schema(word.PARAMS[0])
    else:
        given = {
            "type": "object",
            "properties": {param.name: value_schema(param) for param in word.PARAMS},
            "required": [param.name for param in word.PARAMS if param.required],
            "additionalProperties": False,
        }
    return {**described, "type": "object", "properties": {name: given}, "required": [name],
            "additionalProperties": False}  # fmt: skip


def value_schema(param: Param) -> dict[str, Any]:
    """One parameter's value."""
    return {"description": param.doc, **kind_schema(param)}


def kind_schema(param: Param) -> dict[str, Any]:
    """What values of the parameter's kind look like."""
    if param.kind == "int":
        bounds = {"minimum": param.low, "maximum": param.high}
        return {"type": "integer", **{key: value for key, value in bounds.items() if value is not None}}
    if param.kind in CHOICES:
        return {"enum": list(CHOICES[param.kind])}
    if param.kind == "flag":
        return {"type": "boolean"}
    if param.kind == "tags":
        return {"type": "array", "items": {"type": "string"}, "minItems": 1}
    if param.kind in LISTS:
        return calls_schema(param.kind)
    if param.kind == "condition":
        return {"$ref": "#/$defs/condition"}
    return options_schema() if param.kind == "options" else {"type": "string"}


def options_schema() -> dict[str, Any]:
    """The options of a choice."""
    option = {
        "type": "object",
        "properties": {
            "id": {"type": "string", "pattern": ID_PATTERN},
            "text": {"type": "string", "minLength": 1},
            "effects": calls_schema("effects"),
        },
        "required": ["id", "text", "effects"],
        "additionalProperties": False,
    }
    return {"type": "array", "items": option, "minItems": 2}
