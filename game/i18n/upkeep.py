"""Keeps .po files in step with their sources: templates, updates and what is wrong with a translation."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from babel.messages import Catalog, Message
from babel.messages.pofile import read_po, write_po

PROJECT = "Carbon Pathfinders"


class SourceMessage(NamedTuple):
    """A sentence of the source: its plural form or "", its context or "", and where it stands, as `path:line`."""

    message: str
    plural: str = ""
    context: str = ""
    place: str = ""


class Flaw(NamedTuple):
    """What is wrong with one entry, and its line (0: none). `code`: `missing`, `fuzzy`, `places-differ`, `obsolete`."""

    code: str
    message: str
    context: str
    line: int


def template(messages: Iterable[SourceMessage]) -> Catalog:
    """A catalogue without translations, in the order of the messages; equal ones become one entry."""
    catalogue = Catalog(project=PROJECT, charset="utf-8", fuzzy=False)
    for entry in messages:
        path, _, line = entry.place.rpartition(":")
        places = [(path, int(line))] if path and line.isdigit() else []
        message = (entry.message, entry.plural) if entry.plural else entry.message
        catalogue.add(message, locations=places, context=entry.context or None)
    return catalogue


def read(po: Path, locale: str | None = None) -> Catalog:
    """The catalogue in a .po file; ValueError where it cannot be read."""
    with po.open("rb") as source:
        return read_po(source, locale=locale, abort_invalid=True)


def update(po: Path, locale: str, source: Catalog) -> bool:
    """Brings a .po file in step with its source, keeping what is translated; True when that changed the file.

    New entries are empty rather than guessed; entries that the source lost are dropped.
    """
    catalogue = read(po, locale) if po.exists() else Catalog(locale=locale, charset="utf-8")
    catalogue.update(source, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    buffer = BytesIO()
    write_po(buffer, catalogue, width=0, ignore_obsolete=True, omit_header=True, include_lineno=False)
    content = _header(locale) + buffer.getvalue()
    if po.exists() and po.read_bytes() == content:
        return False
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_bytes(content)
    return True


def flaws(translation: Catalog, source: Catalog) -> Iterator[Flaw]:
    """What keeps a translation from being whole, in the order of the source, then what the source lacks."""
    for message in source:
        if not message.id:
            continue
        found = translation.get(message.id[0] if message.pluralizable else message.id, message.context)
        code = _flaw(message, found)
        if code:
            yield Flaw(code, _single(message), message.context or "", found.lineno or 0 if found else 0)
    for message in translation:
        if message.id and source.get(_single(message), message.context) is None:
            yield Flaw("obsolete", _single(message), message.context or "", message.lineno or 0)


def places(text: str) -> frozenset[str]:
    """The names in braces of a sentence; ValueError for braces that do not pair."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _flaw(source: Message, found: Message | None) -> str:
    strings = [] if found is None else list(found.string) if isinstance(found.string, tuple) else [found.string]
    if not strings or not all(strings):
        return "missing"
    if found.fuzzy:
        return "fuzzy"
    allowed = [places(form) for form in (source.id if source.pluralizable else [source.id])]
    try:
        wrong = any(places(text) not in allowed for text in strings)
    except ValueError:
        wrong = True
    return "places-differ" if wrong else ""


def _single(message: Message) -> str:
    return message.id[0] if message.pluralizable else message.id


def _header(locale: str) -> bytes:
    plurals = Catalog(locale=locale).plural_forms.rstrip(";")
    lines = [
        'msgid ""',
        'msgstr ""',
        f'"Project-Id-Version: {PROJECT}\\n"',
        f'"Language: {locale}\\n"',
        f'"Plural-Forms: {plurals};\\n"',
        '"MIME-Version: 1.0\\n"',
        '"Content-Type: text/plain; charset=utf-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
        "",
        "",
    ]
    return "\n".join(lines).encode("utf-8")
