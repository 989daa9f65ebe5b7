"""A text has no translation, an old one, or one with other placeholders.

Decks are read in Chinese and in English, and in each language that has a catalogue in `locales/`. A catalogue keeps
the author's sentence beside its translation; when the author changes the sentence, the translation is out of date.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.place import Place
from game.decks.problem import ERROR, N_, WARNING, Message, Problem, problem
from game.decks.shape import DeckText
from game.decks.translation import Catalogue

CODES: Mapping[str, Message] = MappingProxyType({
    "no-catalogue": Message(WARNING, N_("The deck has no translations for {locale}.")),
    "missing-translation": Message(WARNING, N_("This text has no translation for {locale} ({context}).")),
    "stale-translation": Message(WARNING, N_("The sentence of {context} has changed since it was translated.")),
    "placeholder-mismatch": Message(ERROR, N_("The translation of {context} has other placeholders: {given}.")),
})
PLACEHOLDER = re.compile(r"\{[A-Za-z_]\w*\}")


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with the translations of the deck's texts."""
    for locale, catalogue in sorted(subject.around.catalogues.items()):
        if catalogue is None:
            yield subject.problem((), "no-catalogue", CODES["no-catalogue"], locale=locale)
            continue
        for text in subject.draft.texts:
            yield from translation_problems(subject, locale, catalogue, text)


def translation_problems(subject: Subject, locale: str, catalogue: Catalogue, text: DeckText) -> Iterator[Problem]:
    """What is wrong with the translation of one text."""
    entry = catalogue.entries.get(text.context)
    if entry is None or not entry.translation:
        params = {"locale": locale, "context": text.context}
        yield subject.problem(text.path, "missing-translation", CODES["missing-translation"], **params)
        return
    place = Place(catalogue.file, entry.line)
    if entry.sentence != text.text:
        yield problem(place, "stale-translation", CODES["stale-translation"], context=text.context)
    given = sorted(PLACEHOLDER.findall(entry.translation))
    if given != sorted(PLACEHOLDER.findall(text.text)):
        params = {"context": text.context, "given": ", ".join(given) or "-"}
        yield problem(place, "placeholder-mismatch", CODES["placeholder-mismatch"], **params)
