"""Effects, conditions and abilities of a document, read by what the rules say about each verb's parameters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from game.decks.document import Document
from game.decks.messages import SHAPE
from game.decks.place import Path, Place
from game.decks.problem import Problem, nearest, problem
from game.decks.vocabulary import ABILITY, CHOICES, CONDITION, EFFECT, QUIET_KINDS, REFERENCES, CallKind
from game.rules.param import Param


class Reference(NamedTuple):
    """A mention of something by its id."""

    kind: str
    id: str
    path: Path


class Use(NamedTuple):
    """A call as it was written, with its vocabulary and the way to its word."""

    kind: CallKind
    name: str
    params: Mapping[str, Any]
    path: Path


class OptionText(NamedTuple):
    """A text inside a call."""

    id: str
    text: str
    path: Path


@dataclass(slots=True)
class CallReader:
    """Reads calls and gathers what they mention and what is wrong with them."""

    document: Document
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    options: list[OptionText] = field(default_factory=list)

    def note(self, place: Place, code: str, near: str = "", **params: Any) -> None:
        """Notes a problem of shape."""
        self.problems.append(problem(place, code, SHAPE[code], near, **params))

    def read(self, kind: str, raw: Any, path: Path) -> Any:
        """The calls under a key that is marked as effects, conditions or ability. Broken ones are left out."""
        if kind == "ability":
            return self.call(ABILITY, raw, path)
        return self.calls(EFFECT if kind == "effects" else CONDITION, raw, path)

    def calls(self, kind: CallKind, raw: Any, path: Path) -> tuple[Any, ...]:
        """A list of calls."""
        if not isinstance(raw, list):
            self.note(self.document.place(path), "not-a-list")
            return ()
        read = [self.call(kind, entry, (*path, index)) for index, entry in enumerate(raw)]
        return tuple(call for call in read if call is not None)

    def call(self, kind: CallKind, raw: Any, path: Path) -> Any:
        """One call, or None when it is broken."""
        if not isinstance(raw, dict) or len(raw) != 1:
            self.note(self.document.place(path), "not-one-verb", example=kind.example)
            return None
        name, given = next(iter(raw.items()))
        here = (*path, name)
        word = kind.words.get(name)
        if word is None:
            self.note(self.document.key_place(here), kind.unknown, nearest(name, kind.words), name=name)
            return None
        before = len(self.problems)
        params = self.params(kind, word, given, here)
        if len(self.problems) > before:
            return None
        self.uses.append(Use(kind, name, params, here))
        return kind.call(name, params)

    def params(self, kind: CallKind, word: Any, given: Any, path: Path) -> dict[str, Any]:
        """The parameters of a call that are right."""
        if kind.short and len(word.PARAMS) == 1:
            return {word.PARAMS[0].name: self.value(word.PARAMS[0], given, path)}
        if given is None and not word.PARAMS:
            return {}
        if not isinstance(given, dict):
            self.note(self.document.place(path), "not-a-table")
            return {}
        known = {param.name: param for param in word.PARAMS}
        for key in given.keys() - known.keys():
            self.note(self.document.key_place((*path, key)), "unknown-key", nearest(key, known), key=key)
        for param in word.PARAMS:
            if param.required and param.name not in given:
                self.note(self.document.key_place(path), "missing-key", key=param.name)
        self.refuse_empty(word, given, path)
        return {key: self.value(known[key], value, (*path, key)) for key, value in given.items() if key in known}

    def refuse_empty(self, word: Any, given: Mapping[str, Any], path: Path) -> None:
        """Notes a call whose parameters may all be left out, but not all at once: `built: {}`."""
        keys = [param.name for param in word.PARAMS if param.kind not in QUIET_KINDS]
        naming = [param.name for param in word.PARAMS if param.kind in REFERENCES] or keys
        if naming and not any(param.required for param in word.PARAMS) and not given.keys() & set(naming):
            self.note(self.document.key_place(path), "says-nothing", name=path[-1], keys=", ".join(naming))

    def value(self, param: Param, raw: Any, path: Path) -> Any:
        """A parameter's value; what is wrong with it is noted."""
        if param.kind == "int":
            return self.whole_number(param, raw, path)
        if param.kind in REFERENCES:
            return self.reference(param.kind, raw, path)
        if param.kind == "tags":
            return self.tags(raw, path)
        if param.kind in CHOICES:
            return self.choice(CHOICES[param.kind], raw, path)
        if param.kind == "flag":
            return self.flag(raw, path)
        if param.kind == "effects":
            return self.calls(EFFECT, raw, path)
        if param.kind == "conditions":
            return self.calls(CONDITION, raw, path)
        if param.kind == "condition":
            return self.call(CONDITION, raw, path)
        if param.kind == "options":
            return self.choices(raw, path)
        raise ValueError(f"the rules describe a parameter of unknown kind {param.kind}")

    def whole_number(self, param: Param, raw: Any, path: Path) -> Any:
        """A whole number within the parameter's bounds."""
        place = self.document.place(path)
        if not isinstance(raw, int) or isinstance(raw, bool):
            self.note(place, "not-a-whole-number" if raw is not None else "no-value")
        elif param.low is not None and raw < param.low:
            self.note(place, "too-small", value=raw, least=param.low)
        elif param.high is not None and raw > param.high:
            self.note(place, "too-large", value=raw, most=param.high)
        return raw

    def reference(self, kind: str, raw: Any, path: Path) -> Any:
        """The id of something; whether it exists is checked later."""
        if not isinstance(raw, str):
            self.note(self.document.place(path), "not-a-text" if raw is not None else "no-value")
        else:
            self.references.append(Reference(kind, raw, path))
        return raw

    def tags(self, raw: Any, path: Path) -> tuple[str, ...]:
        """One or more tags."""
        if not isinstance(raw, list):
            self.note(self.document.place(path), "not-a-list")
            return ()
        if not raw:
            self.note(self.document.place(path), "too-few", count=0, least=1)
        return tuple(self.reference("tag", entry, (*path, index)) for index, entry in enumerate(raw))

    def choice(self, words: Sequence[str], raw: Any, path: Path) -> Any:
        """One of a few words."""
        if raw not in words:
            near = nearest(raw, words) if isinstance(raw, str) else ""
            self.note(self.document.place(path), "not-a-choice", near, value=raw, choices=", ".join(words))
        return raw

    def flag(self, raw: Any, path: Path) -> Any:
        """True or false."""
        if not isinstance(raw, bool):
            self.note(self.document.place(path), "not-true-or-false")
        return raw

    def choices(self, raw: Any, path: Path) -> tuple[Mapping[str, Any], ...]:
        """The options of a choice: id, text and effects each."""
        if not isinstance(raw, list) or len(raw) < 2:
            count = len(raw) if isinstance(raw, list) else 0
            self.note(self.document.place(path), "too-few", count=count, least=2)
            return ()
        return tuple(self.option(entry, (*path, index)) for index, entry in enumerate(raw))

    def option(self, raw: Any, path: Path) -> Mapping[str, Any]:
        """One option. Its text stays out of the call: rules know ids only."""
        if not isinstance(raw, dict):
            self.note(self.document.place(path), "not-a-table")
            return {}
        keys = ("id", "text", "effects")
        for key in raw.keys() - set(keys):
            self.note(self.document.key_place((*path, key)), "unknown-key", nearest(key, keys), key=key)
        for key in keys:
            if key not in raw:
                self.note(self.document.place(path), "missing-key", key=key)
        for key in ("id", "text"):
            if key in raw and not (isinstance(raw[key], str) and raw[key]):
                self.note(self.document.place((*path, key)), "not-a-text")
        if isinstance(raw.get("id"), str) and isinstance(raw.get("text"), str):
            self.options.append(OptionText(raw["id"], raw["text"], path))
        effects = self.calls(EFFECT, raw.get("effects", []), (*path, "effects"))
        return {"id": raw.get("id", ""), "effects": effects}
