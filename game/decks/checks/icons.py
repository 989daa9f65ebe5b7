"""An icon is named that the game does not have.

The card would have an empty corner. The icons are the files in `assets/icons`, without their ending.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import N_, WARNING, Message, Problem, nearest

CODES: Mapping[str, Message] = MappingProxyType({
    "unknown-icon": Message(WARNING, N_("There is no icon “{name}”.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each mention of an icon that is not there."""
    known = subject.around.icons
    if known is None:
        return
    for mention in subject.draft.references:
        if mention.kind == "icon" and mention.id not in known:
            near = nearest(mention.id, known)
            yield subject.problem(mention.path, "unknown-icon", CODES["unknown-icon"], near, name=mention.id)
