"""Card faces: what the author wrote, as icons, numbers and words. No drawing here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from game.rules.model import Card, EffectCall
from game.rules.state import HIDDEN
from game.ui.needs import needs_words
from game.ui.place import Place
from game.ui.widgets.card_face import CardFace, Chip

KIND_TINTS: Mapping[str, str] = MappingProxyType({"measure": "accent", "growth": "warn", "joint": "effort"})


def face(place: Place, card: Card, price: int | None = None, can_pay: bool = True,
         lacks: bool = False) -> CardFace:
    """The face of a measure, a growth offer or a joint project; `price` where it differs from the printed cost.

    The price is red where there are too few coins for it; a card that `lacks` what it needs first says what that is.
    """
    cost = [Chip("coin", place.say.number(card.cost if price is None else price), "coin" if can_pay else "bad")]
    if card.rounds:
        cost.append(Chip("hourglass", place.say.number(card.rounds), "ink-soft"))
    locked = [Chip("lock", "", "bad", needs_words(place, card.needs))] if lacks else []
    facts = place.facts_of(card.id)
    foot = f"{facts[0].figure} · {facts[0].source}" if facts else ""
    return CardFace(
        name=place.words(f"{card.id}.name"), icon=place.icon(card.id), tint=KIND_TINTS[card.kind], cost=tuple(cost),
        effects=(*locked, *effect_chips(place, card)), body=place.words(f"{card.id}.text"),
        tags=place.tag_names(card.tags), foot=foot, mark=mark_sign(place.entry(card.id)),
    )


def plain_face(place: Place, card: str, tint: str, effects: Sequence[Chip] = ()) -> CardFace:
    """The face of an event, a role, a brief or an insight: name, icon and words."""
    return CardFace(name=place.words(f"{card}.name"), icon=place.icon(card), tint=tint, effects=effects,
                    body=place.words(f"{card}.text"))


def back(place: Place) -> CardFace:
    """A covered card."""
    return CardFace(name="", icon=str(place.loaded.document.get("cover", "card")), is_covered=True)


def any_face(place: Place, cards: Mapping[str, Card], card: str, price: int | None = None, can_pay: bool = True,
             lacks: bool = False) -> CardFace:
    """The face of a card of the hand, covered if it may not be seen."""
    return back(place) if card == HIDDEN else face(place, cards[card], price, can_pay, lacks)


def mark_sign(entry: Mapping[str, Any]) -> str:
    """One sign for where a model value comes from: ● fact, ◆ scaled, ■ estimate."""
    return {"fact": "●", "scaled": "◆", "estimate": "■"}.get(entry.get("basis", {}).get("kind", ""), "")


def effect_chips(place: Place, card: Card) -> list[Chip]:
    """Everything that a card does, as icons with numbers."""
    chips = chips_of(place, card.effects)
    if card.savings:
        chips.append(Chip("coins", place.say.text("{by} a round", by=place.say.signed(card.savings)), "coin"))
    if card.upkeep:
        chips.append(Chip("coins", place.say.text("{by} a round", by=place.say.signed(-card.upkeep)), "bad"))
    return chips


def chips_of(place: Place, calls: Sequence[EffectCall]) -> list[Chip]:
    """Effects as icons with numbers, in the author's order."""
    found: list[Chip] = []
    for call in calls:
        found += WRITERS[call.verb](place, call.params)
    return found


def source_chip(place: Place, params: Mapping[str, Any], by: int) -> Chip:
    """A change of a source of emissions: its name and the percentage, green when it falls."""
    sign = "−" if by < 0 else "+"
    return Chip(place.source_icon(params["source"]), f"{sign}{place.say.percent(abs(by) / 100)}",
                "good" if by < 0 else "bad", place.words(f"source/{params['source']}.name"))


def _cut(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [source_chip(place, params, -params["by"])]


def _raised(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [source_chip(place, params, params["by"])]


def _number(icon: str, tint: str) -> Callable[[Place, Mapping[str, Any]], list[Chip]]:
    def write(place: Place, params: Mapping[str, Any]) -> list[Chip]:
        by = params["by"]
        words = place.say.signed(by)
        if params.get("who") == "all":
            words = place.say.text("{by} each", by=words)
        return [Chip(icon, words, tint if by > 0 else "bad")]

    return write


def _output(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    by = params["by"]
    return [Chip("package", place.say.signed(by), "good" if by > 0 else "bad", place.words("output.name"))]


def _meter(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    by = params["by"]
    return [Chip(place.meter_icon(params["id"]), place.say.signed(by) + place.meter_unit(params["id"]),
                 "good" if by > 0 else "bad", place.words(f"meter/{params['id']}.name"))]


def _savings(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    by = params["by"]
    return [Chip("coins", place.say.text("{by} a round", by=place.say.signed(by)), "coin" if by > 0 else "bad")]


def _draw(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [Chip("card", place.say.signed(params["count"]), "accent")]


def _hasten(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [Chip("forward", place.say.signed(-params["rounds"]), "good")]


def _delay(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [Chip("hourglass", place.say.signed(params["rounds"]), "bad")]


def _advise(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [Chip("bulb", place.say.signed(-params["by"]), "accent", place.tag_names(params["tags"]))]


def _choose(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    return [Chip("question", place.say.text("you choose"), "effort")]


def _when(place: Place, params: Mapping[str, Any]) -> list[Chip]:
    asked = needs_words(place, params["if"])
    chip = Chip("question", place.say.text("if"), "effort", asked, is_open=True) if asked else \
        Chip("question", place.say.text("if …"), "effort")
    return [chip, *(inner._replace(depends=True) for inner in chips_of(place, params["then"]))]


WRITERS: Mapping[str, Callable[[Place, Mapping[str, Any]], list[Chip]]] = MappingProxyType({
    "cut": _cut, "worsen": _raised, "surge": _raised,
    "activity": lambda place, params: [source_chip(place, params, params["by"])],
    "output": _output, "meter": _meter, "savings": _savings, "draw": _draw, "hasten": _hasten, "delay": _delay,
    "advise": _advise, "choose": _choose, "when": _when,
    "coins": _number("coin", "coin"), "trust": _number("trust", "trust"), "effort": _number("effort", "effort"),
})
