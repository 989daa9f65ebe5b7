"""A text has a character that the game's fonts cannot draw.

It would be a box on the screen. What is covered stands in `assets/fonts/coverage.txt`; without that file nothing is
checked.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "missing-glyph": Message(ERROR, N_("The fonts have no glyph for “{character}” ({code_point}).")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A problem for each character without a glyph, once for each text."""
    coverage = subject.around.coverage
    if coverage is None:
        return
    for text in subject.draft.texts:
        for character in sorted(set(text.text) - {"\n"}):
            if character not in coverage:
                params = {"character": character, "code_point": f"U+{ord(character):04X}"}
                yield subject.problem(text.path, "missing-glyph", CODES["missing-glyph"], **params)
