"""A copy of the tiny deck that a test may spoil, and what the checks then say."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.decks.evidence import Home
from game.decks.opening import inspected
from game.decks.problem import Problem

TINY = Path(__file__).parent / "data" / "tiny"
MARK = "¦"
EXPECTED_OF_TINY = {"deck-size", "no-catalogue"}

Edit = Callable[..., list[Problem]]
Spot = Callable[[str, str, str], set[str]]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny deck."""
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


@pytest.fixture
def spot(tiny: Path) -> Spot:
    """Like `spoil`, but `new` has a ¦ where a problem is expected: the codes of the problems at that very place."""

    def edit(file: str, old: str, new: str) -> set[str]:
        path = tiny / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times in {file}"
        before, _, after = text.replace(old, new).partition(MARK)
        path.write_text(before + after, encoding="utf-8")
        place = (str(path), before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
        found = inspected(tiny, Home()).problems
        return {problem.code for problem in found if (problem.path, problem.line, problem.column) == place}

    return edit


@pytest.fixture
def spoil(tiny: Path) -> Edit:
    """Replaces a text that stands once in one of the deck's files; the problems that this makes."""

    def edit(file: str, old: str, new: str, home: Home | None = None) -> list[Problem]:
        path = tiny / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        found = inspected(tiny, home or Home()).problems
        return [problem for problem in found if problem.code not in EXPECTED_OF_TINY]

    return edit
