"""A text is too long for its place on the card or the screen.

Names have up to 8 Han characters or 26 Latin letters, the sentence of a card 40 or 110, an insight 70 or 200. In a
text that mixes both, each Han character counts as much as two to three letters.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import N_, WARNING, Message, Problem
from game.decks.width import is_wide

CODES: Mapping[str, Message] = MappingProxyType({
    "text-too-long": Message(
        WARNING, N_("This text is {percent} % of what fits ({han} Han characters or {latin} Latin letters).")
    ),
})


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each text that is too long."""
    for text in subject.draft.texts:
        if text.mark is None:
            continue
        wide = sum(map(is_wide, text.text))
        filled = wide / text.mark.han + (len(text.text) - wide) / text.mark.latin
        if filled > 1:
            params = {"percent": round(100 * filled), "han": text.mark.han, "latin": text.mark.latin}
            yield subject.problem(text.path, "text-too-long", CODES["text-too-long"], **params)
