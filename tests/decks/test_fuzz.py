"""Whatever value stands anywhere in a deck, the checks answer with problems, never with an exception."""

from copy import deepcopy
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.decks.building import build_deck
from game.decks.checks import run_checks
from game.decks.checks.subject import Subject, Surroundings
from game.decks.coverage import parse_coverage
from game.decks.document import Document, read_document
from game.decks.files import read_folder
from game.decks.problem import ERROR, line
from game.decks.shape import read_draft
from tests.decks.conftest import TINY

VALUES = read_document(read_folder(TINY))[0].values
ODD = st.sampled_from([None, True, 0, -1, 7, 0.5, 1e18, "", "x", "Ünïcode", "heat", "insulation", [], [None], [[]], [3],
                       ["a", "a"], {}, {"id": "x"}, {"id": 5}, [{}], [{"id": "x"}], {"cut": {}}, [{"cut": None}],
                       [{"choose": {"options": [{}, 5]}}], [{"when": {"if": 5}}], [{"any": [{"not": 5}]}]])  # fmt: skip


def paths(value: Any, path: tuple = ()) -> list[tuple]:
    """The way to every value of a document."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(below for key, entry in inside for below in paths(entry, (*path, key)))]


PATHS = paths(VALUES)[1:]


def changed(path: tuple, odd: Any, drop: bool) -> dict[str, Any]:
    """The document with one value replaced or taken out."""
    values = deepcopy(VALUES)
    holder: Any = values
    for step in path[:-1]:
        holder = holder[step]
    if drop:
        del holder[path[-1]]
    else:
        holder[path[-1]] = odd
    return values


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PATHS), ODD, st.booleans())
@example(("case",), [{}], False)
@example(("hero",), None, False)
@example(("hero",), [{"id": "x"}], False)
def test_no_value_makes_the_checks_raise(path: tuple, odd: Any, drop: bool) -> None:
    draft, problems = read_draft(Document(changed(path, odd, drop)))
    problems += run_checks(Subject(draft, Surroundings(parse_coverage("0020-007E\n"), frozenset({"fire"}))))
    assert all(line(problem) for problem in problems)
    if not any(problem.level == ERROR for problem in problems):
        assert build_deck(draft).digest
