"""Numbers as people print them: 1,234.5 · 1 亿度以上 · 6.6 万吨 · 三家 · 12 %. What a printed text can mean."""

import ast
import operator
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

SCALES: Mapping[str, int] = MappingProxyType({
    "万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "千": 10**3, "百": 100,
    "billion": 10**9, "million": 10**6, "thousand": 10**3,
})
DIGITS: Mapping[str, int] = MappingProxyType({
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
})
STEPS: Mapping[str, int] = MappingProxyType({"十": 10, "百": 100, "千": 1000})
ARABIC = re.compile(
    r"(?P<number>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"\s*(?P<scale>万亿|亿|千万|百万|万|千|百|billion|million|thousand)?"
    r"\s*(?P<percent>[%％‰])?"
)
HAN = re.compile("[零〇一二两三四五六七八九十百千万亿]+")
FORMULA = re.compile(r"[\d.,\s+\-*/()×÷−–x]+\Z")
OPERATORS = MappingProxyType({
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
})


class Printed(NamedTuple):
    """A number in a text, with everything that it may mean, each give or take its `slack`: half of the last digit.

    `scaled` ones have a 万, a %, a thousand after them.
    """

    text: str
    meanings: tuple[float, ...]
    scaled: bool
    slack: float = 0.0

    def can_mean(self, value: float) -> bool:
        """Whether the value, rounded as this number is (or within 1 %), could have been printed so."""
        return any(near(meaning, value) or abs(meaning - value) <= self.slack for meaning in self.meanings)


def arabic_numbers(text: str) -> Iterator[Printed]:
    """The numbers that are written with digits."""
    for match in ARABIC.finditer(text):
        number = float(re.sub("[,，]", "", match["number"]))
        meanings = [number]
        if match["scale"]:
            meanings.append(number * SCALES[match["scale"]])
        if match["percent"]:
            meanings.append(number / 100)
        decimals = len(match["number"].partition(".")[2])
        slack = 0.5 * 10**-decimals * (SCALES[match["scale"]] if match["scale"] and decimals else 1)
        yield Printed(match.group().strip(), tuple(meanings), bool(match["scale"] or match["percent"]), slack)


def han_numbers(text: str) -> Iterator[Printed]:
    """The numbers that are written with Han numerals: 三, 十二, 两千, 一万五千."""
    for match in HAN.finditer(text):
        yield Printed(match.group(), (han_value(match.group()),), False)


def han_value(numeral: str) -> float:
    """The value of a Han numeral; 万 alone counts as one of them."""
    total = section = digit = 0
    for sign in numeral:
        if sign in DIGITS:
            digit = DIGITS[sign]
        elif sign in STEPS:
            section += (digit or 1) * STEPS[sign]
            digit = 0
        else:
            total += (section + digit or 1) * SCALES[sign]
            section = digit = 0
    return float(total + section + digit)


def can_mean(text: str, value: float) -> bool | None:
    """Whether a number in the text can be the value; None when the text has no number."""
    numbers = [*arabic_numbers(text), *han_numbers(text)]
    if not numbers:
        return None
    return any(number.can_mean(value) for number in numbers)


def near(one: float, other: float, tolerance: float = 0.01) -> bool:
    """Whether two numbers are the same up to rounding."""
    return abs(one - other) <= tolerance * max(abs(one), abs(other))


def worked_out(formula: str) -> float | None:
    """The value of plain arithmetic such as `8,000,000 / 66,000`; None for anything else."""
    if not FORMULA.match(formula) or len(formula) > 200:
        return None
    plain = re.sub(r"(?<=\d)[,，](?=\d{3})", "", formula)
    for sign, usual in (("×", "*"), ("x", "*"), ("÷", "/"), ("−", "-"), ("–", "-")):
        plain = plain.replace(sign, usual)
    try:
        return arithmetic(ast.parse(plain.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, OverflowError):
        return None


def arithmetic(node: ast.expr) -> float:
    """The value of a parsed sum. Raises ValueError for what is no plain arithmetic."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -arithmetic(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](arithmetic(node.left), arithmetic(node.right))
    raise ValueError("not plain arithmetic")
