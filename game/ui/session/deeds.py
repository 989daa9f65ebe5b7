"""What teams did, in a phrase without its subject, so that it stands beside a badge or after a team's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from game.core.event import Event
from game.i18n.narration import Narrator
from game.i18n.phrases import Count
from game.i18n.translator import N_, Translator
from game.rules.action import Action
from game.ui.session.words import tied

DEEDS: Mapping[str, str | Count] = MappingProxyType({
    "build-started": Count("built “{card}” for {price} coin", "built “{card}” for {price} coins", "price"),
    "growth-taken": N_("took the offer “{card}”"),
    "joint-backed": Count("put {coins} coin into the joint project", "put {coins} coins into the joint project",
                          "coins"),
    "advice-given": N_("gave advice: the next card with {tags} costs {by} less"),
    "studied": N_("studied"), "engaged": N_("talked with people"), "ability-used": N_("used the gift of the {role}"),
    "card-handed-on": N_("handed a card on to {to}"),
    "coins-handed-on": Count("handed {coins} coin on to {to}", "handed {coins} coins on to {to}", "coins"),
    "option-chosen": N_("chose “{option}”"),
})
ACTIONS: Mapping[str, str | Count] = MappingProxyType({
    "build": N_("built “{card}”"), "grow": N_("took the offer “{card}”"),
    "back": Count("put {amount} coin into “{joint}”", "put {amount} coins into “{joint}”", "amount"),
    "advise": N_("gave “{card}” away as advice"), "study": N_("studied"), "engage": N_("talked with people"),
    "hand-on": N_("handed something on to {to}"), "give-card": N_("gave “{card}” away"),
    "give-coins": Count("gave {amount} coin away", "gave {amount} coins away", "amount"),
    "keep": N_("kept “{card}”"), "choose": N_("chose “{option}”"), "ability": N_("used its gift"),
    "done": N_("did no more in this round"),
})
CAME: Mapping[str, tuple[str, str]] = MappingProxyType({
    "work-finished": (N_("“{first}” was finished"), N_("“{first}” and “{second}” were finished")),
    "joint-started": (N_("“{first}” got all its coins"), N_("“{first}” and “{second}” got all their coins")),
    "event-struck": (N_("“{first}” happened"), N_("“{first}” and “{second}” happened")),
})
KEYS: Mapping[str, str] = MappingProxyType({"work-finished": "card", "joint-started": "card", "event-struck": "event"})
MOST = 2


def deed(narrator: Narrator, event: Event) -> str:
    """What an event says that its team did; empty for one that is no team's deed."""
    if event.kind not in DEEDS or event.params.get("seat", -1) < 0:
        return ""
    params = event.params
    said = {"card": narrator.name(params.get("card", "")), "role": narrator.name(params.get("role", "")),
            "to": narrator.team(params.get("to", -1)), "by": params.get("by", 0), "option": "",
            "tags": narrator.listed([narrator.words(f"tag/{tag}.name") for tag in params.get("tags", ())]),
            "price": params.get("price", 0), "coins": params.get("coins", 0)}
    if event.kind == "option-chosen":
        said["option"] = short(narrator.words(f"{params['cause'].id}.{params['option']}.text"))
    return _worded(narrator.say, DEEDS[event.kind], params, said)


def done(narrator: Narrator, action: Action, asked_by: str = "", joint: str = "") -> str:
    """What an action was, once it is done. `asked_by` is the card that asked to choose, `joint` the project then."""
    kind = action.verb if action.verb != "give" else "give-card" if action.item else "give-coins"
    said = {"card": narrator.name(action.item), "to": narrator.team(action.to), "amount": action.amount,
            "joint": narrator.name(joint), "option": ""}
    if kind == "choose":
        said["option"] = short(narrator.words(f"{asked_by}.{action.item}.text"))
    return _worded(narrator.say, ACTIONS[kind], {"amount": action.amount}, said)


def came(narrator: Narrator, events: Sequence[Event]) -> list[str]:
    """What was finished, got its coins or struck, two names in one phrase at the most."""
    told = []
    for kind, (one, two) in CAME.items():
        names = [narrator.name(event.params[KEYS[kind]]) for event in events if event.kind == kind][:MOST]
        if names:
            told.append(narrator.say.text(one, first=names[0]) if len(names) == 1 else
                        narrator.say.text(two, first=names[0], second=names[1]))
    return told


def short(option: str) -> str:
    """What an option is called, without what it brings."""
    return option.partition("：")[0].partition(": ")[0].rstrip("。.！!")


def capital(words: str) -> str:
    """The words with a capital at their beginning, where the writing has capitals."""
    return words[:1].upper() + words[1:]


def _worded(say: Translator, wording: str | Count, counts: Mapping[str, object], said: Mapping[str, object]) -> str:
    """The wording filled in, in the form for its count, no number left alone at a line's end."""
    if isinstance(wording, Count):
        return tied(say.plural(wording.one, wording.many, abs(int(str(counts[wording.count]))), **said))
    return tied(say.text(wording, **said))
