"""YAML texts: which values they give, and which problems at which place."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.core.canonical import canonical
from game.decks import reading
from game.decks.reading import MOST_DEPTH, Reading, read_text

PARSERS = [parser for parser in (getattr(yaml, "CSafeLoader", None), yaml.SafeLoader) if parser]


@pytest.fixture(params=PARSERS, ids=lambda parser: parser.__name__)
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs a test with the C parser and with the pure Python one."""
    monkeypatch.setattr(reading, "PARSER", request.param)


def marks(result: Reading) -> list[tuple[int, int, str]]:
    """Line, column and code of each problem."""
    return [(problem.line, problem.column, problem.code) for problem in result.problems]


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(("text", "value"), [
    ("no", "no"), ("on", "on"), ("yes", "yes"), ("Null", "Null"), ("~", "~"), ("True", "True"),
    ("12:30", "12:30"), ("010", "010"), ("0x1F", "0x1F"), ("1_000", "1_000"), (".5", ".5"), ("+1", "+1"),
    ("2022-05", "2022-05"), ("2022-05-01", "2022-05-01"), (".inf", ".inf"), ("1.", "1."), ("5 %", "5 %"),
    ("true", True), ("false", False), ("null", None), ("", None),
    ("0", 0), ("-7", -7), ("1.5", 1.5), ("1e3", 1000.0), ("-0.25E-2", -0.0025),
    ("'true'", "true"), ('"7"', "7"), ("''", ""), ("碳", "碳"),
])  # fmt: skip
def test_only_the_scalars_of_json_are_more_than_text(text: str, value: object) -> None:
    read = read_text(f"key: {text}\n", "f")
    assert read.value == {"key": value}
    assert type(read.value["key"]) is type(value)
    assert read.problems == []


@pytest.mark.usefixtures("either_parser")
def test_keys_are_always_text() -> None:
    assert read_text("on: 1\n60: 2\ntrue: 3\nnull: 4\n", "f").value == {"on": 1, "60": 2, "true": 3, "null": 4}


@pytest.mark.usefixtures("either_parser")
def test_every_value_and_key_has_its_place() -> None:
    read = read_text("a: 1\nb:\n  - x\n  - {c: 碳, d: [5]}\n", "f")
    at = {path: (place.line, place.column) for path, place in read.values.items()}
    assert at == {(): (1, 1), ("a",): (1, 4), ("b",): (3, 3), ("b", 0): (3, 5), ("b", 1): (4, 5),
                  ("b", 1, "c"): (4, 9), ("b", 1, "d"): (4, 15), ("b", 1, "d", 0): (4, 16)}  # fmt: skip
    assert read.keys["b", 1, "d"][1:] == (4, 12)


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(("text", "expected"), [
    ("", [(1, 1, "empty-file")]),
    ("# nothing\n", [(1, 1, "empty-file")]),
    ("a: b: c\n", [(1, 5, "stray-colon")]),
    ("a\nb: 2\n", [(2, 2, "stray-colon")]),
    ("a:\n\t- b\n", [(2, 1, "tab")]),
    ("a: 1\n\tb: 2\n", [(2, 1, "tab")]),
    ("a: [1, 2\nb: 3\n", [(2, 2, "open-bracket")]),
    ("a: {b: 1\nc: 2\n", [(2, 2, "open-bracket")]),
    ("roles: [\n", [(2, 1, "open-bracket")]),
    ("a: [1,,2]", [(1, 7, "needs-quotes")]),
    ("a: 'x\nb: 2\n", [(1, 4, "open-quote")]),
    ("a: 1\nb：2\nc: 3\n", [(2, 2, "full-width")]),
    ("a: 1\nb:2\nc: 3\n", [(2, 2, "no-space")]),
    ("tags: [wind，sun]\n", [(1, 8, "full-width")]),
    ("tags: 【wind】\n", [(1, 7, "full-width")]),
    ("text: 风，和 CO2，都不是编号\n", []),
    ("a: @x\n", [(1, 4, "needs-quotes")]),
    ("a: 1\n- b\n", [(2, 1, "bad-indent")]),
    ("a: >\n  x\n y\n", [(3, 2, "bad-indent")]),
    ("{a: 1}}", [(1, 7, "not-yaml")]),
    ("a: 1\na: 2\n", [(2, 1, "duplicate-key")]),
    ("a: &x 1\nb: *x\n", [(1, 4, "no-anchor"), (2, 4, "no-alias")]),
    ("a: {b: 1}\n<<: {c: 1}\n", [(2, 1, "merge-key")]),
    ("a: !!str 1\n", [(1, 4, "no-tag")]),
    ("a: !own {b: 1}\n", [(1, 4, "no-tag")]),
    ("--- {a: 1}\n--- {b: 1}\n", [(2, 1, "several-documents")]),
    ("[a]: 1\n", [(1, 1, "key-not-text")]),
    (": 1\nb: 2\n", [(1, 1, "bad-indent")]),
    ("'': 1\n", [(1, 1, "key-not-text")]),
    ("a: 1e999\n", [(1, 4, "number-too-large")]),
    ("a: " + "9" * 5000, [(1, 4, "number-too-large")]),
    ("a: x\nb: \x00\n", [(2, 4, "bad-character")]),
    ('a: "\\0"\n', [(1, 4, "bad-character")]),
    ("[" * 100_000, [(1, MOST_DEPTH + 1, "too-deep")]),
    ("- " * 100_000, [(1, 2 * MOST_DEPTH + 1, "too-deep")]),
    ("- 1\n" * 200_001, [(200_000, 3, "too-many-values")]),
], ids=lambda value: repr(value)[:30])  # fmt: skip
def test_each_fault_is_named_at_its_place(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert marks(read_text(text, "f")) == expected


@pytest.mark.usefixtures("either_parser")
def test_an_alias_bomb_stays_small() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    read = read_text("\n".join(rows), "f")
    assert {problem.code for problem in read.problems} == {"no-anchor", "no-alias"}
    assert read.value["a11"] == [None] * 9


@pytest.mark.usefixtures("either_parser")
def test_a_refused_key_takes_its_value_with_it() -> None:
    assert read_text("a: 1\na: {b: [2]}\nc: 3\n", "f").value == {"a": 1, "c": 3}


@given(st.text(alphabet=st.sampled_from("ab:-[]{}&*!|>'\"%@#?, \n\t0碳\x00\ufeff"), max_size=40))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    read = read_text(text, "f")
    assert canonical(read.value)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in read.problems)
