"""Something was prepared and never used.

A tag that no card carries, a source that no card changes, a zone where nothing stands, a meter that nothing moves, a
fact that nothing rests on, an insight that no card brings to the table, a document that no fact comes from.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "unused-tag": Message(WARNING, N_("No card has the tag “{name}”.")),
    "unused-zone": Message(WARNING, N_("Nothing stands in the zone “{name}”.")),
    "unused-source": Message(WARNING, N_("No card changes the source “{name}”.")),
    "unused-meter": Message(WARNING, N_("Nothing moves the meter “{name}” or asks for it.")),
    "unused-fact": Message(WARNING, N_("Nothing rests on the fact “{name}”.")),
    "unused-insight": Message(WARNING, N_("No card brings the insight “{name}” to the table.")),
    "unused-document": Message(WARNING, N_("No fact comes from the document “{name}”.")),
})
KINDS = frozenset({"source", "tag", "zone", "meter", "fact", "insight", "document"})


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each thing that nothing mentions."""
    if subject.whole is None:
        return
    mentioned = {(mention.kind, mention.id) for mention in subject.draft.references}
    for entry in subject.draft.ids:
        if entry.kind in KINDS and (entry.kind, entry.id) not in mentioned:
            code = f"unused-{entry.kind}"
            yield subject.problem(entry.path, code, CODES[code], name=entry.id)
