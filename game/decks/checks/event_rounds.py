"""An event can never come.

`rounds: [2, 5]` means: from the second to the fifth round. Written the other way round, the event never strikes.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "unreachable-event": Message(ERROR, N_("This event can never come: round {first} is after round {last}.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A problem for each event that never strikes."""
    for path, event in subject.draft.entries("events"):
        if event.rounds and event.rounds[0] > event.rounds[1]:
            params = {"first": event.rounds[0], "last": event.rounds[1]}
            yield subject.problem((*path, "rounds"), "unreachable-event", CODES["unreachable-event"], **params)
