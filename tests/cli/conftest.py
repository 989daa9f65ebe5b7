"""A person at the terminal, in two languages."""

import re
from typing import NamedTuple

import pytest

from game.cli.main import main

HAN = re.compile(r"[\u4e00-\u9fff]")


class Answer(NamedTuple):
    """What a command line brought: exit status, results, messages."""

    status: int
    out: str
    err: str


class OpenedWindow:
    """Stands in for the window and notes what it is opened with."""

    def __init__(self):
        self.opened = []

    def run(self, options):
        self.opened.append(options)
        return 0


@pytest.fixture
def typed(capsys):
    """Types a command line: `typed("zh_CN", "play", "x", window=…)`."""

    def run(locale, *arguments, window=None):
        status = main(["--locale", locale, *map(str, arguments)], window)
        return Answer(status, *capsys.readouterr())

    return run


@pytest.fixture
def refused(typed):
    """Types a command line in both languages that must be refused in one sentence, with nothing on stdout.

    The English sentence must hold the given words; the Chinese one must be Chinese.
    """

    def run(status, words, *arguments, window=None):
        english, chinese = (typed(locale, *arguments, window=window) for locale in ("en", "zh_CN"))
        for answer in (english, chinese):
            assert (answer.status, answer.out) == (status, ""), answer
            assert len(answer.err.strip().splitlines()) == 1, answer.err
            assert "Traceback" not in answer.err and "unexpected" not in answer.err
        assert words in english.err
        assert HAN.search(chinese.err) and not HAN.search(english.err)

    return run
