"""Conditions in a few words and signs: what a card asks for before it can be had, and on what an effect depends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from game.rules.model import ConditionCall
from game.ui.place import Place
from game.ui.typesetting import CLOSE


def needs_words(place: Place, needs: Sequence[ConditionCall]) -> str:
    """Conditions that must all hold, such as `Data ×2, Trust ≥ 4`; empty if one of them cannot be said so briefly."""
    said = [need_words(place, need) for need in needs]
    return place.say.text(", ").join(said) if all(said) else ""


def need_words(place: Place, need: ConditionCall) -> str:
    """One condition; empty where it has no short form."""
    writer = WRITERS.get(need.name)
    return writer(place, need.params) if writer is not None else ""


def _built(place: Place, params: Mapping[str, Any]) -> str:
    if params.get("card"):
        return place.words(f"{params['card']}.name")
    tag = place.words(f"tag/{params['tag']}.name")
    return f"{tag} ×{params.get('at-least', 1)}"


def _either(place: Place, params: Mapping[str, Any]) -> str:
    said = [need_words(place, inner) for inner in params["value"]]
    return " / ".join(said) if all(said) else ""


def _meter(place: Place, params: Mapping[str, Any]) -> str:
    meter = place.words(f"meter/{params['id']}.name")
    return f"{meter} ≥{CLOSE}{place.say.number(params['value'])}"


def _trust(place: Place, params: Mapping[str, Any]) -> str:
    return f"{place.say.text('Trust')} ≥{CLOSE}{place.say.number(params['value'])}"


def _negation(place: Place, params: Mapping[str, Any]) -> str:
    denied = params["value"]
    if denied.name == "built" and denied.params.get("card"):
        return place.say.text("no {card}", card=place.words(f"{denied.params['card']}.name"))
    if denied.name == "built":
        tag = place.words(f"tag/{denied.params['tag']}.name")
        return place.say.text("{name} under {n}", name=tag, n=denied.params.get("at-least", 1))
    if denied.name == "meter-at-least":
        meter = place.words(f"meter/{denied.params['id']}.name")
        return place.say.text("{name} under {n}", name=meter, n=denied.params["value"])
    return ""


WRITERS: Mapping[str, Callable[[Place, Mapping[str, Any]], str]] = MappingProxyType({
    "built": _built, "any": _either, "not": _negation, "meter-at-least": _meter, "trust-at-least": _trust,
})
