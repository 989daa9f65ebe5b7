"""The sentence for a code: an event, a refusal, an error of the store. Codes come from below, words are here.

A code's phrase is a message with places, a `Count` where the wording depends on a number, or a function of the
translator and the parameters where it depends on more than that.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from game.i18n.translator import N_, Translator


class Count(NamedTuple):
    """A phrase with a form for one and a form for many; `count` names the parameter that decides."""

    one: str
    many: str
    count: str


Phrase = str | Count | Callable[[Translator, Mapping[str, Any]], str]


class UnknownPhrase(LookupError):
    """Raised for a code that nobody wrote a phrase for."""


STORE: Mapping[str, Phrase] = MappingProxyType({
    "disk-full": N_("There is no room left on the disk. What came before is saved: {path}"),
    "not-allowed": N_("This place cannot be written to: {path}"),
    "no-such-file": N_("There is no such file: {path}"),
    "is-a-folder": N_("This is a folder; a file was expected: {path}"),
    "cannot-read": N_("This file cannot be read: {path}"),
    "cannot-write": N_("This file cannot be written: {path}"),
    "in-use": N_("This session is open in another window of the game: {path}"),
    "not-a-journal": N_("This is not a recorded session: {path}"),
    "damaged": N_("The recorded session is damaged at line {line}. What stands before it is safe: {path}"),
    "too-new": N_("A newer version of the game recorded this session: {path}"),
    "too-old": N_("This session was recorded by a version too old to read: {path}"),
    "not-a-replay": N_("This is not a recorded game: {path}"),
    "nothing-to-resume": N_("There is no unfinished session."),
    "other-deck": N_("The deck “{deck}” has changed since this was recorded."),
    "other-rules": N_("This was recorded with version {recorded} of the rules; this is version {current}."),
})

SETUP: Mapping[str, Phrase] = MappingProxyType({
    "bad-teams": N_("{low} to {high} teams can play; not {given}."),
    "bad-rounds": N_("A game has 4, 6 or 8 rounds; not {given}."),
    "bad-seed": N_("A seed is a whole number from 0 on; not {given}."),
})



def _bad_format(say: Translator, params: Mapping[str, Any]) -> str:
    known = ", ".join(params["known"])
    return say.text("This deck cannot be played as “{given}”. It has: {known}", given=params["given"], known=known)


def _bad_level(say: Translator, params: Mapping[str, Any]) -> str:
    known = ", ".join(params["known"])
    return say.text("There is no level “{given}”. There are: {known}", given=params["given"], known=known)


PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {**STORE, **SETUP, "bad-format": _bad_format, "bad-level": _bad_level}
)


def phrase(
    say: Translator, code: str, params: Mapping[str, Any] | None = None, book: Mapping[str, Phrase] = PHRASES
) -> str:
    """The sentence for a code with its parameters. UnknownPhrase if the book has none."""
    params = params or {}
    try:
        found = book[code]
    except KeyError:
        raise UnknownPhrase(code) from None
    if isinstance(found, Count):
        rest = {name: value for name, value in params.items() if name != "n"}
        return say.plural(found.one, found.many, params[found.count], **rest)
    if isinstance(found, str):
        return say.text(found, **params)
    return found(say, params)
