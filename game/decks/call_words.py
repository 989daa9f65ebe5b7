"""Calls in one line, as short as they can be read: `cut enteric 3 · when (trust-at-least 4): coins +2`."""

from collections.abc import Iterable
from typing import Any

from game.decks.vocabulary import CONDITION, EFFECT
from game.rules.model import ConditionCall, EffectCall
from game.rules.param import Param


def effects_line(calls: Iterable[EffectCall]) -> str:
    """Some effects."""
    return " · ".join(call_words(EFFECT.words[call.verb], call.verb, call.params) for call in calls)


def conditions_line(calls: Iterable[ConditionCall], between: str = " & ") -> str:
    """Some conditions that must all hold (or, joined by ` | `, one of them)."""
    return between.join(call_words(CONDITION.words[call.name], call.name, call.params) for call in calls)


def call_words(word: Any, name: str, params: Any) -> str:
    """One call: its name and the values that were given, in the order of the word's parameters."""
    parts = [name]
    for param in word.PARAMS:
        if param.name in params:
            if param.kind == "int" and not param.required:
                parts.append(param.name)
            parts.append(value_words(name, param, params[param.name]))
    return " ".join(part for part in parts if part)


def value_words(name: str, param: Param, value: Any) -> str:
    """One value; what is nested stands in brackets."""
    if param.kind == "int":
        return f"{value:+d}" if (param.low or 0) < 0 and name in EFFECT.words else f"{value}"
    if param.kind == "effects":
        return f"[{param.name}: {effects_line(value)}]"
    if param.kind == "conditions":
        return f"({conditions_line(value, ' | ' if name == 'any' else ' & ')})"
    if param.kind == "condition":
        return f"({conditions_line([value])})"
    if param.kind == "options":
        return " / ".join(f"[{option['id']}: {effects_line(option['effects'])}]" for option in value)
    if param.kind == "tags":
        return ",".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)
