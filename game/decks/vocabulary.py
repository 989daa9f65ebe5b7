"""The words that a deck may use for effects, conditions and abilities: those of the rules, and no list of our own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from game.rules.abilities import ABILITIES
from game.rules.conditions import CONDITIONS
from game.rules.effects import VERBS
from game.rules.model import AbilityCall, ConditionCall, EffectCall

CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType({"who": ("self", "all"), "scope": ("class", "team")})
REFERENCES = frozenset({"source", "meter", "tag", "card"})
QUIET_KINDS = frozenset({"flag", "scope", "who"})


class CallKind(NamedTuple):
    """One of the three vocabularies. `short` ones with a single parameter are written without its name."""

    words: Mapping[str, Any]
    call: Callable[[str, Mapping[str, Any]], Any]
    unknown: str
    example: str
    short: bool


EFFECT = CallKind(VERBS, EffectCall, "unknown-effect", "trust: {by: 1}", False)
CONDITION = CallKind(CONDITIONS, ConditionCall, "unknown-condition", "trust-at-least: 4", True)
ABILITY = CallKind(ABILITIES, AbilityCall, "unknown-ability", "steady: {}", False)
