"""A YAML file as JSON values, with the place of every value and every problem named.

Scalars follow JSON, not YAML 1.1: `true`, `false`, `null` and JSON's numbers; all else is text (`no`, `12:30`, `010`).
Anchors, aliases, tags, merge keys and second documents are refused. Values are built from the parser's events, without
recursion, so that a hostile file can neither exhaust the stack nor grow in memory.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.decks.messages import READING
from game.decks.place import Path, Place
from game.decks.problem import Problem, problem
from game.decks.syntax import FULL_WIDTH, full_width_sign, syntax_fault

MOST_DEPTH = 40
MOST_VALUES = 200_000
NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?\Z")
INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
MOST_DIGITS = 30
PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Reading:
    """What a file says. `value` is None when it could not be read; `values` and `keys` give places by path."""

    file: str
    value: Any = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def report(self, line: int, column: int, code: str, /, **params: Any) -> None:
        """Notes a problem at a line and a column, both from 1."""
        self.problems.append(problem(Place(self.file, line, column), code, READING[code], **params))


@dataclass(slots=True)
class Container:
    """A list or mapping that is being filled; `key` is the key whose value comes next."""

    value: list | dict
    path: Path
    key: str | None = None
    broken_keys: int = 0


class Stop(Exception):
    """Reading further makes no sense; the problem is already noted."""


def read_text(text: str, file: str) -> Reading:
    """The values of a YAML text. Never raises: what is wrong is in `problems`."""
    reading = Reading(file)
    if found := INVISIBLE.search(text):
        line, column = text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())
        reading.report(line, column, "bad-character", character=f"U+{ord(found.group()):04X}")
        return reading
    if not text.strip():
        reading.report(1, 1, "empty-file")
        return reading
    try:
        Builder(reading).run(yaml.parse(text, Loader=PARSER))
    except yaml.MarkedYAMLError as error:
        reading.value = None
        fault = syntax_fault(text, error)
        reading.report(fault.line, fault.column, fault.code, **fault.params)
    except Stop:
        reading.value = None
    return reading


class Builder:
    """Makes values out of parser events and writes down where each one stands."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.stack: list[Container] = []
        self.documents = 0
        self.count = 0

    def run(self, events: Iterator[yaml.Event]) -> None:
        """Reads to the end of the file. Raises Stop when it must give up."""
        for event in events:
            self.take(event)
        if self.documents == 0:
            self.reading.report(1, 1, "empty-file")
            raise Stop

    def take(self, event: yaml.Event) -> None:
        """Adds one event."""
        if isinstance(event, yaml.ScalarEvent):
            self.scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self.open(event, {})
        elif isinstance(event, yaml.SequenceStartEvent):
            self.open(event, [])
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
        elif isinstance(event, yaml.AliasEvent):
            self.note(event, "no-alias")
            self.put(event, None)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.note(event, "several-documents")
                raise Stop

    def note(self, event: yaml.Event, code: str, /, **params: Any) -> None:
        """Notes a problem where an event begins."""
        self.reading.report(event.start_mark.line + 1, event.start_mark.column + 1, code, **params)

    def refuse_extras(self, event: yaml.NodeEvent) -> None:
        """Notes an anchor or a tag."""
        if event.anchor is not None:
            self.note(event, "no-anchor")
        if event.tag is not None:
            self.note(event, "no-tag")

    def open(self, event: yaml.CollectionStartEvent, value: list | dict) -> None:
        """Begins a list or a mapping. Raises Stop when they are nested too deep."""
        self.refuse_extras(event)
        if len(self.stack) >= MOST_DEPTH:
            self.note(event, "too-deep", most=MOST_DEPTH)
            raise Stop
        path = self.put(event, value)
        self.stack.append(Container(value, path))

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """Adds a scalar: a key where a key is due, else a value."""
        self.refuse_extras(event)
        if found := INVISIBLE.search(event.value):
            self.note(event, "bad-character", character=f"U+{ord(found.group()):04X}")
        container = self.stack[-1] if self.stack else None
        if container and isinstance(container.value, dict) and container.key is None:
            self.key(event, container)
        else:
            self.put(event, self.meaning(event))

    def key(self, event: yaml.ScalarEvent, container: Container) -> None:
        """Takes a scalar as the key of the mapping that is being filled. Keys are always text."""
        name = event.value
        earlier = self.reading.keys.get((*container.path, name))
        if earlier is not None:
            self.note(event, "duplicate-key", key=name, line=earlier.line)
            name = self.stand_in(container)
        elif name == "<<" and not event.style:
            self.note(event, "merge-key")
            name = self.stand_in(container)
        elif not name:
            self.note(event, "key-not-text")
            name = self.stand_in(container)
        self.reading.keys[*container.path, name] = self.place(event)
        container.key = name

    def stand_in(self, container: Container) -> str:
        """A key that no author can write, for one that was refused; its value is dropped again."""
        container.broken_keys += 1
        return f"\x00{container.broken_keys}"

    def meaning(self, event: yaml.ScalarEvent) -> Any:
        """The JSON value of a scalar; quoted ones and blocks are always text."""
        text = event.value
        if event.style:
            return text
        if text in ("", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if not NUMBER.match(text):
            if sign := full_width_sign(text):
                self.note(event, "full-width", character=sign, plain=FULL_WIDTH[sign])
            return text
        if len(text) > MOST_DIGITS or abs(float(text)) > 1e18:
            self.note(event, "number-too-large")
            return 0
        return int(text) if text.lstrip("-").isdigit() else float(text)

    def place(self, event: yaml.Event) -> Place:
        """Where an event begins."""
        return Place(self.reading.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def put(self, event: yaml.Event, value: Any) -> Path:
        """Adds a value to what is being filled and gives its path. Raises Stop when there are too many."""
        self.count += 1
        if self.count > MOST_VALUES:
            self.note(event, "too-many-values", most=MOST_VALUES)
            raise Stop
        path = self.attach(event, value)
        self.reading.values[path] = self.place(event)
        return path

    def attach(self, event: yaml.Event, value: Any) -> Path:
        """Puts the value into its container; the path to it."""
        if not self.stack:
            self.reading.value = value
            return ()
        container = self.stack[-1]
        if isinstance(container.value, list):
            container.value.append(value)
            return (*container.path, len(container.value) - 1)
        if container.key is None:
            self.note(event, "key-not-text")
            container.key = self.stand_in(container)
            return (*container.path, container.key)
        path, name = (*container.path, container.key), container.key
        container.key = None
        if not name.startswith("\x00"):
            container.value[name] = value
        return path
