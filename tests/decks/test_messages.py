"""The sentences of problems: each code is used, each has one owner, each can be said."""

from pathlib import Path
from string import Formatter

import pytest

import game.decks
from game.decks.checks import CHECKS, MESSAGES
from game.decks.messages import READING, SHAPE
from game.decks.problem import ERROR, WARNING


def test_every_code_of_reading_and_shape_is_used_somewhere() -> None:
    folder = Path(next(iter(game.decks.__path__)))
    sources = "".join(path.read_text("utf-8") for path in folder.glob("*.py") if path.name != "messages.py")
    assert [code for code in (*READING, *SHAPE) if f'"{code}"' not in sources] == []


def test_no_code_has_two_owners() -> None:
    owned = [code for book in (READING, SHAPE, *(rule.CODES for rule in CHECKS)) for code in book]
    assert len(owned) == len(set(owned)) == len(MESSAGES)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_each_message_is_a_sentence_with_a_level(code: str) -> None:
    message = MESSAGES[code]
    assert message.level in (ERROR, WARNING)
    assert message.text[0].isupper() or message.text[0] in "“{"
    assert message.text[-1] in ".?"
    names = [name for _, name, _, _ in Formatter().parse(message.text) if name is not None]
    assert all(name.isidentifier() and name not in ("context", "message") for name in names)
