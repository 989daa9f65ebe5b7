"""Something is mentioned by an id that nothing has.

Cards name sources, tags, zones, meters, facts, insights and other cards by their ids. A slip of the pen would make a
card do nothing, so each unknown id is an error:

    effects: [{cut: {source: enterik, by: 3}}]      # Did you mean “enteric”?
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem, nearest

CODES: Mapping[str, Message] = MappingProxyType({
    "unknown-source": Message(ERROR, N_("There is no source “{name}”.")),
    "unknown-meter": Message(ERROR, N_("There is no meter “{name}”.")),
    "unknown-tag": Message(ERROR, N_("There is no tag “{name}”.")),
    "unknown-zone": Message(ERROR, N_("There is no zone “{name}”.")),
    "unknown-card": Message(ERROR, N_("There is no measure, growth card or joint project “{name}”.")),
    "unknown-fact": Message(ERROR, N_("There is no fact “{name}” in the ledger.")),
    "unknown-document": Message(ERROR, N_("There is no document “{name}” in the ledger.")),
    "unknown-insight": Message(ERROR, N_("There is no insight “{name}”.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A problem for each mention of something that is not there."""
    for mention in subject.draft.references:
        code = f"unknown-{mention.kind}"
        known = subject.draft.known(mention.kind)
        if code in CODES and mention.id not in known:
            yield subject.problem(mention.path, code, CODES[code], nearest(mention.id, known), name=mention.id)
