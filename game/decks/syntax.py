"""What a YAML parser could not read, in words of our own: goes by what it expected, and by what stands there."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml

SYNTAX = (
    ("mapping values are not allowed", "stray-colon"),
    ("could not find expected ':'", "missing-colon"),
    ("unexpected end of stream", "open-quote"),
    ("unexpected document separator", "open-quote"),
    ("',' or ']'", "open-bracket"),
    ("',' or '}'", "open-bracket"),
    ("did not find expected key", "bad-indent"),
    ("<block end>", "bad-indent"),
    ("did not find expected '-' indicator", "bad-indent"),
    ("block sequence entries are not allowed", "bad-indent"),
)
KEY = re.compile(r"\s*(?:- )?[a-z][a-z0-9-]*(?P<sign>：|:(?=[^\s:]))")
FULL_WIDTH: Mapping[str, str] = MappingProxyType({
    "：": ":", "，": ",", "、": ",", "；": ",", "【": "[", "】": "]", "［": "[", "］": "]", "｛": "{", "｝": "}",
})
IDS_IN_A_ROW = re.compile(r"[【［](?=[a-z])|[a-z][a-z0-9-]*(?P<sign>[，、；])\s*[a-z][a-z0-9-]*(?:[，、；]|$)")


class SyntaxFault(NamedTuple):
    """A code with its place (from 1) and its values."""

    line: int
    column: int
    code: str
    params: Mapping[str, Any]


def syntax_fault(text: str, error: yaml.MarkedYAMLError) -> SyntaxFault:
    """The fault behind a parser's error."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    row = lines[line] if line < len(lines) else ""
    before = row[: len(row) - len(row.lstrip())]
    character = row[column : column + 1]
    detail = f"{error.problem}"
    if "\t" in before or character == "\t":
        return SyntaxFault(line + 1, (row.index("\t") if "\t" in before else column) + 1, "tab", {})
    if "node content" in detail and not "".join([row[column:], *lines[line + 1 :]]).strip():
        return SyntaxFault(line + 1, column + 1, "open-bracket", {})
    if ("cannot start any token" in detail or "node content" in detail) and character:
        return SyntaxFault(line + 1, column + 1, "needs-quotes", {"character": character})
    if code_of(detail) in ("missing-colon", "stray-colon") and (fault := key_fault(lines, line)):
        return fault
    if code_of(detail) == "open-quote" and error.context_mark:
        line, column = error.context_mark.line, error.context_mark.column
    code = code_of(detail)
    return SyntaxFault(line + 1, column + 1, code, {"detail": detail} if code == "not-yaml" else {})


def code_of(detail: str) -> str:
    """The code for a parser's complaint."""
    return next((code for piece, code in SYNTAX if piece in detail), "not-yaml")


def key_fault(lines: list[str], line: int) -> SyntaxFault | None:
    """A key on this line or the one before whose colon is full-width, or has no space after it."""
    for number in (line, line - 1):
        found = KEY.match(lines[number]) if 0 <= number < len(lines) else None
        if found is not None:
            sign, place = found["sign"], found.start("sign") + 1
            if sign in FULL_WIDTH:
                return SyntaxFault(number + 1, place, "full-width", {"character": sign, "plain": ":"})
            return SyntaxFault(number + 1, place, "no-space", {})
    return None


def full_width_sign(value: str) -> str:
    """The full-width sign in a plain value that was meant as a list, such as `wind，sun` or `【wind】`; or empty."""
    found = IDS_IN_A_ROW.match(value)
    return (found["sign"] or found.group()) if found else ""
