"""What a YAML parser could not read, in words of our own: goes by what it expected, and by what stands there."""

from collections.abc import Mapping
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
    code = next((code for piece, code in SYNTAX if piece in detail), "not-yaml")
    return SyntaxFault(line + 1, column + 1, code, {"detail": detail} if code == "not-yaml" else {})
