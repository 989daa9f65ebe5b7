"""A condition can never hold, so a card can never be built, or a star never earned.

Asked are the conditions that the deck itself decides: works with a tag or a certain card (`built`), growth cards
(`grown`), joint projects (`joint-done`), meters (`meter-at-least`) and rounds. A softening that asks for more works
with a tag than there are is never seen either.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from game.decks.checks.subject import Subject
from game.decks.models.deck import DeckDocument
from game.decks.place import Path
from game.decks.problem import N_, WARNING, Message, Problem
from game.rules.model import ConditionCall

CODES: Mapping[str, Message] = MappingProxyType({
    "unreachable-card": Message(WARNING, N_("This card can never be built: its needs can never be met.")),
    "unreachable-star": Message(WARNING, N_("Nobody can earn this star: its conditions can never hold.")),
    "unreachable-result": Message(WARNING, N_("This result can never be reached.")),
    "unreachable-softening": Message(
        WARNING, N_("Only {count} cards carry the tag “{tag}”; this softening asks for {wanted}.")
    ),
})
LAST_ROUND = 8


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each thing that can never come about."""
    whole = subject.whole
    if whole is None:
        return
    reach = Reach(whole)
    for path, calls in subject.draft.calls.items():
        if path[-1] in ("needs", "when") and isinstance(calls, tuple) and any(map(reach.never, calls)):
            yield unreachable(subject, path)
    for key in ("measures", "growth", "joint"):
        for index, card in enumerate(getattr(whole, key)):
            if card.id in circle(subject, card.id):
                yield subject.problem((key, index, "needs"), "unreachable-card", CODES["unreachable-card"])
    for at, event in enumerate(whole.events):
        for place, soft in enumerate(event.softened):
            count = reach.tagged.get(soft.tag, 0)
            if count < soft.at_least:
                params = {"count": count, "tag": soft.tag, "wanted": soft.at_least}
                path = ("events", at, "softened", place)
                yield subject.problem(path, "unreachable-softening", CODES["unreachable-softening"], **params)


def unreachable(subject: Subject, path: Path) -> Problem:
    """The problem with conditions that can never hold, by what they are for."""
    code = "unreachable-card" if path[-1] == "needs" else "unreachable-star"
    if path[:2] == ("hero", "results"):
        code = "unreachable-result"
    return subject.problem(path, code, CODES[code])


class Reach:
    """How far the deck's own numbers can go."""

    def __init__(self, whole: DeckDocument) -> None:
        works = (*whole.measures, *whole.growth, *whole.joint)
        self.tagged: dict[str, int] = {}
        for card in works:
            for tag in card.tags:
                self.tagged[tag] = self.tagged.get(tag, 0) + card.copies
        self.copies = {card.id: card.copies for card in works}
        self.growth = sum(card.copies for card in whole.growth)
        self.joint = len(whole.joint)
        self.meters = {meter.id: meter.high for meter in whole.hero.meters}

    def never(self, call: ConditionCall) -> bool:
        """Whether the condition can never hold. Conditions that depend on the course of play may always hold."""
        given = call.params
        if call.name == "any":
            return bool(given["value"]) and all(map(self.never, given["value"]))
        return given_exceeds(given, self.most(call.name, given))

    def most(self, name: str, given: Mapping[str, Any]) -> int | None:
        """The highest count that a condition's subject can reach; None when play decides."""
        if name == "built":
            return self.tagged.get(given["tag"], 0) if given.get("tag") else self.copies.get(given.get("card", ""), 0)
        if name == "meter-at-least":
            return self.meters.get(given["id"], 0)
        return {"grown": self.growth, "joint-done": self.joint, "round-at-least": LAST_ROUND}.get(name)


def given_exceeds(given: Mapping[str, Any], most: int | None) -> bool:
    """Whether a condition asks for more than there can be."""
    wanted = given.get("value", given.get("at-least", 1))
    return most is not None and isinstance(wanted, int) and wanted > most


def circle(subject: Subject, start: str) -> set[str]:
    """Every card that must be finished before `start` can be built; `start` itself if the needs go in a circle."""
    asked = asked_cards(subject)
    seen: set[str] = set()
    waiting = list(asked.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(asked.get(name, ()))
    return seen


def asked_cards(subject: Subject) -> dict[str, list[str]]:
    """For each card the cards that its needs name outright."""
    asked = {}
    for path, card in subject.draft.entries("measures", "growth", "joint"):
        calls = subject.draft.calls.get((*path, "needs"), ())
        asked[card.id] = [call.params["card"] for call in calls if call.name == "built" and call.params.get("card")]
    return asked
