"""The folder of a deck is not called as the deck's id says.

Decks are found by the names of their folders: `scenarios/low-carbon-ranch` holds the deck `low-carbon-ranch`.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "folder-name": Message(WARNING, N_("The deck is “{name}”, but its folder is “{folder}”: it will not be found.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A warning when id and folder differ."""
    name = subject.draft.one("id")
    folder = Path(subject.draft.document.first_file).parent.absolute().name
    if name is not None and name != folder:
        yield subject.problem(("id",), "folder-name", CODES["folder-name"], name=name, folder=folder)
