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
from game.decks.translation import Catalogue, Entry

CODES: Mapping[str, Message] = MappingProxyType({
    "no-catalogue": Message(WARNING, N_("The deck has no translations for {locale}.")),
    "missing-translation": Message(WARNING, N_("This text has no translation for {locale} ({name}).")),
    "untranslated": Message(WARNING, N_("{count} of {total} texts have no translation for {locale}.")),
    "stale-translation": Message(WARNING, N_("The sentence of {name} has changed since it was translated.")),
    "placeholder-mismatch": Message(ERROR, N_("The translation of {name} has other placeholders: {given}.")),
})
MANY = 20
PLACEHOLDER = re.compile(r"\{[A-Za-z_]\w*\}")


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with the translations of the deck's texts."""
    for locale, catalogue in sorted(subject.around.catalogues.items()):
        if catalogue is None:
            yield subject.problem((), "no-catalogue", CODES["no-catalogue"], locale=locale)
            continue
        yield from missing(subject, locale, catalogue)
        for text in subject.draft.texts:
            entry = catalogue.entries.get(text.context)
            if entry is not None and entry.translation:
                yield from faults(catalogue, entry, text)


def missing(subject: Subject, locale: str, catalogue: Catalogue) -> Iterator[Problem]:
    """A warning for each text without a translation, or a single one when they are many."""
    texts = subject.draft.texts
    absent = [text for text in texts if not catalogue.translates(text.context)]
    if len(absent) > MANY:
        params = {"count": len(absent), "total": len(texts), "locale": locale}
        yield subject.problem((), "untranslated", CODES["untranslated"], **params)
        return
    for text in absent:
        params = {"locale": locale, "name": text.context}
        yield subject.problem(text.path, "missing-translation", CODES["missing-translation"], **params)


def faults(catalogue: Catalogue, entry: Entry, text: DeckText) -> Iterator[Problem]:
    """What is wrong with a translation that is there."""
    place = Place(catalogue.file, entry.line)
    if entry.sentence != text.text:
        yield problem(place, "stale-translation", CODES["stale-translation"], name=text.context)
    given = sorted(PLACEHOLDER.findall(entry.translation))
    if given != sorted(PLACEHOLDER.findall(text.text)):
        params = {"name": text.context, "given": ", ".join(given) or "-"}
        yield problem(place, "placeholder-mismatch", CODES["placeholder-mismatch"], **params)
