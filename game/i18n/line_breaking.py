"""Where a line of mixed Han and Latin text may be broken (kinsoku), without any knowledge of fonts."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import dropwhile, groupby
from typing import NamedTuple

from game.i18n.han_words import WORDS

NEVER_FIRST = frozenset("，。！？；：、）》〉】」』”’…—·％%‰℃°,.!?;:)]}»›～〕〗₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹")
NEVER_LAST = frozenset("（《〈【「『“‘([{«‹〔〖￥$€£#＃")
LEFT_BLANK = frozenset("“‘（《〈【「『")  # the left half of their square is empty
RIGHT_BLANK = frozenset("，。；：、”’）》〉】」』")
BREAK, SPACE, HAN, WORD = range(4)
HYPHENS = frozenset("-–")
CLOSE = "\u00a0"  # a space at which no line ends
UNITS = frozenset((
    "g", "kg", "t", "kt", "Mt", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "m", "km", "ha", "mu", "m²", "m³", "Nm³",
    "h", "CO₂", "CO₂e",
))
HYPHENATED, PART = r"\w[-–]+\w", r"[^-–]+[-–]*|[-–]+"


class Piece(NamedTuple):
    """A stretch of text drawn as one: a Han character, a Latin word, a run of spaces or a line end."""

    text: str

    @property
    def is_space(self) -> bool:
        return not self.text.strip(" \t")

    @property
    def is_break(self) -> bool:
        return self.text == "\n"

    @property
    def is_han(self) -> bool:
        return is_han(self.text[:1])


def is_han(sign: str) -> bool:
    """Whether a character is written in a square of its own, without spaces around it."""
    return "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or "\uff00" <= sign <= "\uffef"


def pieces(text: str) -> list[Piece]:
    """The text cut into pieces; put together again they give the text (with `\\r` dropped)."""
    found: list[Piece] = []
    for kind, signs in groupby(text.replace("\r", ""), _kind):
        if kind is SPACE:
            found.append(Piece("".join(signs)))
        elif kind is WORD:
            found.extend(map(Piece, _words("".join(signs))))
        else:
            found.extend(map(Piece, signs))
    return found


def _kind(sign: str) -> int:
    if sign in " \t":
        return SPACE
    if sign == "\n":
        return BREAK
    return HAN if is_han(sign) else WORD


def _words(stretch: str) -> list[str]:
    if HYPHENS.isdisjoint(stretch) or not re.search(HYPHENATED, stretch):
        return [stretch]
    return re.findall(PART, stretch)


def units(found: list[Piece]) -> list[list[Piece]]:
    """The pieces in groups that stay on one line: closing signs cling backwards, opening ones forwards."""
    groups: list[list[Piece]] = []
    for number, piece in enumerate(found):
        if groups and not piece.is_break and (_clings(groups[-1][-1], piece) or _is_tied(found, number)):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _clings(before: Piece, after: Piece) -> bool:
    if before.is_break or before.is_space or after.is_space:
        return False
    if before.text + after.text in WORDS:
        return True
    return after.text[0] in NEVER_FIRST or before.text[-1] in NEVER_LAST or CLOSE in (before.text[-1], after.text[0])


def _is_tied(found: list[Piece], number: int) -> bool:
    """True for the space between a number and what it counts, and for that: a unit, or a Han sign."""
    return any(
        0 < space < len(found) - 1 and found[space].text == " " and found[space - 1].text[-1].isdigit()
        and (found[space + 1].is_han or found[space + 1].text.rstrip(",.;:)") in UNITS)
        for space in (number, number - 1)
    )


def gap_between(before: Piece, after: Piece) -> bool:
    """True where Han meets a Latin letter or digit without a space, which wants a little air."""
    if before.is_han == after.is_han:
        return False
    han, latin = (before.text, after.text[0]) if before.is_han else (after.text, before.text[-1])
    return latin.isalnum() and "\u3400" <= han <= "\u9fff"


def is_loose(before: Piece | None, after: Piece) -> bool:
    """True where full-width punctuation leaves a hole: between two such signs, or at a line's beginning (None)."""
    if after.text[0] in LEFT_BLANK:
        return before is None or before.text[-1] in LEFT_BLANK or before.text[-1] in RIGHT_BLANK
    return before is not None and after.text[0] in RIGHT_BLANK and before.text[-1] in RIGHT_BLANK


def break_lines(text: str, width_of: Callable[[list[Piece]], float], limit: float) -> list[list[Piece]]:
    """The text as lines no wider than `limit`, each a list of pieces without spaces at its ends.

    `width_of` measures a list of pieces; what a piece adds may depend on the one before it and on nothing else. A unit
    wider than a whole line is cut between characters.
    """
    lines: list[list[Piece]] = []
    line: list[Piece] = []
    width = 0.0
    found = pieces(text)
    if not any(piece.is_break for piece in found) and width_of(found) <= limit:
        return [_trimmed(list(dropwhile(lambda piece: piece.is_space, found)))]
    for unit in _short_enough(units(found), width_of, limit):
        if unit[0].is_break:
            lines.append(line)
            line, width = [], 0.0
            continue
        if not line and unit[0].is_space:
            continue
        longer = width + (width_of([line[-1], *unit]) - width_of(line[-1:]) if line else width_of(unit))
        if not line or unit[0].is_space or longer <= limit:
            line, width = line + unit, longer
        else:
            lines.append(line)
            line, width = unit, width_of(unit)
    return [_trimmed(one) for one in [*lines, line]]


def _short_enough(
    groups: list[list[Piece]], width_of: Callable[[list[Piece]], float], limit: float
) -> list[list[Piece]]:
    result: list[list[Piece]] = []
    for unit in groups:
        if unit[0].is_space or unit[0].is_break or width_of(unit) <= limit:
            result.append(unit)
        else:
            result.extend([Piece(sign)] for piece in unit for sign in piece.text)
    return result


def _trimmed(line: list[Piece]) -> list[Piece]:
    end = len(line)
    while end and line[end - 1].is_space:
        end -= 1
    return line[:end]
