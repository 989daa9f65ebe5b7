"""Lint rules for decks: one module each, with CODES, `check` and a docstring that is its manual page.

A new rule is a new module and one entry here.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from game.decks.checks import (
    answers,
    bounds,
    counts,
    duplicate_ids,
    event_rounds,
    fact_numbers,
    folder_name,
    glyphs,
    icons,
    needs,
    no_basis,
    script_minutes,
    shares,
    text_length,
    translations,
    unknown_ids,
    unused,
)
from game.decks.checks.subject import Subject
from game.decks.messages import READING, SHAPE
from game.decks.problem import Message, Problem


class Check(Protocol):
    """A lint rule: a module of this package."""

    CODES: Mapping[str, Message]
    __doc__: str | None

    def check(self, subject: Subject) -> Iterator[Problem]:
        """Everything the rule finds."""


CHECKS: tuple[Check, ...] = (
    unknown_ids,
    duplicate_ids,
    shares,
    bounds,
    answers,
    event_rounds,
    needs,
    unused,
    no_basis,
    fact_numbers,
    counts,
    script_minutes,
    text_length,
    glyphs,
    icons,
    folder_name,
    translations,
)

MESSAGES: Mapping[str, Message] = MappingProxyType(
    {**READING, **SHAPE, **{code: message for rule in CHECKS for code, message in rule.CODES.items()}}
)


def run_checks(subject: Subject) -> list[Problem]:
    """What all rules find, in no particular order."""
    return [found for rule in CHECKS for found in rule.check(subject)]
