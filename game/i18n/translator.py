"""The one thing that screens, commands and prints get passed in to say something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from game.i18n import catalogue
from game.i18n.compiled import Compiled

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType


def N_(message: str) -> str:  # noqa: N802 - the name that gettext's tools know
    """The message as it is: marks a sentence for translation where it is written but not yet said."""
    return message


def _measures() -> ModuleType:
    """The module that writes numbers, loaded when the first one is: it brings Babel."""
    return import_module("game.i18n.measures")


class Translator:
    """Says things in one locale.

    `say.text("Round {number}", number=3)`; a message's context goes in as `context=`, so no sentence has a place of
    that name. Without parameters only doubled braces are undone: a deck's text may hold single ones. Where a
    translation names other places than its source does, the source is said.
    """

    def __init__(self, locale: str, catalogues: Sequence[Compiled] = ()) -> None:
        self.locale = locale
        self._catalogues = catalogues

    @classmethod
    def load(
        cls, locale: str, folders: Sequence[Path], domains: Iterable[str] = ("app",), cache: Path | None = None
    ) -> Translator:
        """A translator with the catalogues of these domains; see `catalogue.load`."""
        return cls(locale, catalogue.load(folders, locale, domains, cache))

    def text(self, message: str, /, context: str | None = None, **params: object) -> str:
        """The message in this locale, its places filled in. KeyError if the source itself names an unknown place."""
        if not message:
            return ""
        return filled(self._found(message, 1, context) or message, message, params)

    __call__ = text

    def plural(self, one: str, many: str, n: int, /, context: str | None = None, **params: object) -> str:
        """The form of the message for a count; `{n}` stands for the count as this locale writes it."""
        source = one if n == 1 else many
        return filled(self._found(one, n, context) or source, source, {"n": self.number(n), **params})

    def number(self, value: float, digits: int | None = None) -> str:
        """See `measures.number`."""
        return _measures().number(value, self.locale, digits)

    def signed(self, value: float, digits: int | None = None) -> str:
        """See `measures.signed`."""
        return _measures().signed(value, self.locale, digits)

    def percent(self, share: float, digits: int = 0) -> str:
        """See `measures.percent`."""
        return _measures().percent(share, self.locale, digits)

    def unit(self, value: float, sign: str, digits: int | None = None) -> str:
        """See `measures.unit`."""
        return _measures().unit(value, sign, self.locale, digits)

    def day(self, value: date) -> str:
        """See `measures.day`."""
        return _measures().day(value, self.locale)

    def _found(self, message: str, n: int, context: str | None) -> str | None:
        """The translation in the first catalogue that has one."""
        for one in self._catalogues:
            if (translated := one.find(message, n, context)) is not None:
                return translated
        return None


def filled(translated: str, source: str, params: Mapping[str, object]) -> str:
    """The translation with its places filled in, or the source so filled if the translation's places are wrong."""
    if not params:
        return translated.replace("{{", "{").replace("}}", "}")
    try:
        return translated.format(**params)
    except (KeyError, IndexError, ValueError, AttributeError):
        return source.format(**params)
