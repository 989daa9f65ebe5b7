"""A model value does not say where it comes from.

Measures, growth, joint projects, events, sources, meters, the output and the promised path have a `basis`: `fact` or
`scaled` name facts of the ledger, `estimate` says in one line why.

    basis: {kind: estimate, why: a guess after talking to two farmers}
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from game.decks.checks.subject import Subject
from game.decks.place import Path
from game.decks.problem import N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "no-basis": Message(WARNING, N_("Where does this come from? A “basis” is missing.")),
    "basis-without-facts": Message(WARNING, N_("A basis of kind “{kind}” names the facts that it rests on.")),
    "basis-without-why": Message(WARNING, N_("An estimate says in one line why it is what it is.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each value without a sufficient basis."""
    for path, part in modelled(subject):
        basis = part.basis
        if basis is None:
            yield subject.problem(path, "no-basis", CODES["no-basis"])
        elif basis.kind == "estimate" and not basis.why:
            yield subject.problem((*path, "basis"), "basis-without-why", CODES["basis-without-why"])
        elif basis.kind != "estimate" and not basis.facts:
            message = CODES["basis-without-facts"]
            yield subject.problem((*path, "basis"), "basis-without-facts", message, kind=basis.kind)


def modelled(subject: Subject) -> Iterator[tuple[Path, Any]]:
    """Everything that has a model value."""
    yield from subject.draft.entries("measures", "growth", "joint", "events")
    hero = subject.draft.one("hero")
    if hero is None:
        return
    for key, parts in (("sources", hero.sources), ("meters", hero.meters)):
        for index, part in enumerate(parts):
            yield ("hero", key, index), part
    yield ("hero", "output"), hero.output
    yield ("hero", "path"), hero.path
