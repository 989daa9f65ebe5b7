"""Units and computations of a ledger, typed on a keyboard, as a printer would set them."""

from __future__ import annotations

import re

from game.i18n.line_breaking import CLOSE
from game.i18n.translator import Translator

NUMBER = re.compile(r"\d+(?:\.\d+)?")
CHEMICAL, LOW = re.compile(r"\b(?:CO2|CH4|H2)"), str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
AREA, HIGH = re.compile(r"\b(?:Nm|km|m)[23]\b"), str.maketrans("23", "²³")
YEAR_DIGITS = 4


def unit_of(typed: str) -> str:
    """A unit with its small figures: `t CO2/yr` becomes `t CO₂/yr`, `m2` becomes `m²`."""
    return CHEMICAL.sub(lambda found: found[0].translate(LOW), AREA.sub(lambda found: found[0].translate(HIGH), typed))


def computation(say: Translator, typed: str) -> str:
    """A computation as people write it, in one line: `100000000 / 500000` becomes `100,000,000 ÷ 500,000`."""
    grouped = NUMBER.sub(lambda found: _grouped(say, found[0]), typed)
    return grouped.replace("/", "÷").replace("*", "×").replace("-", "−").replace(" ", CLOSE)


def _grouped(say: Translator, digits: str) -> str:
    """A number with its thousands apart; years stay together."""
    whole, dot, rest = digits.partition(".")
    return say.number(int(whole)) + dot + rest if len(whole) > YEAR_DIGITS else digits
