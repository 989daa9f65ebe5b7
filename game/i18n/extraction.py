"""Finds the sentences in Python source that are for translation; Babel calls it by the name in pyproject.toml."""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import Any, BinaryIO

ONE_FORM = frozenset({"_", "N_", "say", "text", "gettext"})
TWO_FORMS = frozenset({"plural", "ngettext", "Count"})


def extract_python(
    source: BinaryIO, keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[tuple[int, str, Any, list[str]]]:
    """Babel's protocol: line, function, messages, comments. Calls count when their sentences stand there as
    literals; a literal `context=` counts too."""
    for node in ast.walk(ast.parse(source.read())):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        wanted = 2 if name in TWO_FORMS else 1 if name in ONE_FORM else 0
        messages = [_literal(argument) for argument in node.args[:wanted]]
        if not wanted or len(messages) < wanted or None in messages:
            continue
        context = next((_literal(keyword.value) for keyword in node.keywords if keyword.arg == "context"), None)
        function = ("n" if wanted == 2 else "") + ("p" if context else "") + "gettext"
        found = ([context] if context else []) + messages
        yield node.lineno, function, tuple(found) if len(found) > 1 else found[0], []


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value else None
