"""Two things have the same id.

All cards share one name space: measures, growth, joint projects, events, roles, briefs, insights and detectives.
Sources, meters, tags, zones, facts, documents, panels, script steps and questions have one each.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "duplicate-id": Message(ERROR, N_("The id “{name}” is already taken in {file}, line {line}.")),
})
CARDS = frozenset({"card", "event", "role", "brief", "insight", "detective"})


def check(subject: Subject) -> Iterator[Problem]:
    """A problem for each id that was given before."""
    taken: dict[tuple[str, str], tuple] = {}
    for entry in subject.draft.ids:
        key = ("card" if entry.kind in CARDS else entry.kind, entry.id)
        if key in taken:
            first = subject.place(taken[key])
            params = {"name": entry.id, "file": first.file, "line": first.line}
            yield subject.problem(entry.path, "duplicate-id", CODES["duplicate-id"], **params)
        taken.setdefault(key, entry.path)
