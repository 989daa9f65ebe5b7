"""What is not right about a deck: a code with its values, and the one line that says it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from game.decks.place import Place

ERROR, WARNING = "error", "warning"
Say = Callable[..., str]
"""A translator: `say(msgid, **values)` gives the sentence in the reader's language."""


def N_(msgid: str) -> str:  # noqa: N802
    """The msgid as it is; marks it for the catalogues."""
    return msgid


FULL_STOPS = ("。", "！", "？")  # they bring their own space
NEAR = N_("Did you mean “{near}”?")


@dataclass(frozen=True, slots=True)
class Message:
    """How bad a kind of problem is, and its sentence with named placeholders (an English msgid)."""

    level: str
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `params` fill the placeholders of `text`, an English msgid; `near` is a known name alike."""

    path: str
    line: int
    column: int
    level: str
    code: str
    text: str
    params: Mapping[str, Any] = field(default_factory=dict)
    near: str = ""

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Sorts problems as one reads the files."""
        return self.path, self.line, self.column, self.code, repr(sorted(self.params.items()))


def problem(place: Place, code: str, message: Message, near: str = "", /, **params: Any) -> Problem:
    """The problem at a place, with the level and the sentence of its message."""
    return Problem(place.file, place.line, place.column, message.level, code, message.text, params, near)


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that looks most like `name`, or an empty text when none is near."""
    found = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def plainly(msgid: str, /, **values: Any) -> str:
    """Says a message in the language it was written in: the translator for when there is none."""
    return msgid.format(**values) if values else msgid


def sentence(found: Problem, say: Say = plainly) -> str:
    """What is wrong, in the language of `say`, with the suggestion when there is one."""
    text = say(found.text, **found.params)
    if not found.near:
        return text
    between = "" if text.endswith(FULL_STOPS) else " "
    return f"{text}{between}{say(NEAR, near=found.near)}"


def line(found: Problem, say: Say = plainly) -> str:
    """`path:line:column: level: message [code]`. The level stays English: programs read it."""
    where = f"{found.path}:{found.line}:{found.column}"
    return f"{where}: {found.level}: {sentence(found, say)} [{found.code}]"
