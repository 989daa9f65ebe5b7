"""What an author's disk can hold instead of a proper deck."""

import os
from pathlib import Path

import pytest

from game.decks.document import read_document
from game.decks.evidence import Home
from game.decks.files import read_folder, read_yaml
from game.decks.opening import inspected
from game.decks.verdict import verdict

HOME = Home()


def codes(path: Path) -> list[tuple[str, str]]:
    """File name and code of each problem under a path, without those that any tiny deck has."""
    found = verdict(path, HOME)
    return [(Path(problem.path).name, problem.code) for problem in found if problem.level == "error"]


@pytest.mark.parametrize(("content", "place", "guess"), [
    ("id: 低碳牧场".encode("gbk"), (1, 5), "GBK"),
    ("id: 碳".encode("utf-16"), (1, 1), "UTF-16"),
    ("id: x\nname: é".encode("latin-1"), (2, 7), "Latin-1"),
])  # fmt: skip
def test_other_encodings_are_named(content: bytes, place: tuple[int, int], guess: str) -> None:
    (problem,) = read_yaml(content, "f").problems
    assert (problem.line, problem.column, problem.code, problem.params["guess"]) == (*place, "wrong-encoding", guess)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    read = read_yaml("\ufeffid: x\r\ntext: |\r\n  a\r\n  b\r\n".encode(), "f")
    assert (read.value, read.problems) == ({"id": "x", "text": "a\nb\n"}, [])


def test_bytes_that_are_no_text_are_refused() -> None:
    assert [problem.code for problem in read_yaml(bytes(range(256)), "f").problems] == ["wrong-encoding"]


def test_a_huge_file_is_not_even_read(tiny: Path) -> None:
    with (tiny / "cards.yaml").open("wb") as file:
        file.truncate(50_000_000)
    assert ("cards.yaml", "file-too-large") in codes(tiny)


def test_a_missing_path_is_a_problem(tmp_path: Path) -> None:
    assert codes(tmp_path / "nowhere") == [("nowhere", "missing-file")]
    assert codes(tmp_path / "nowhere" / "deck.yaml") == [("deck.yaml", "missing-file")]


def test_an_empty_folder_is_no_deck(tmp_path: Path) -> None:
    assert codes(tmp_path) == [(tmp_path.name, "no-deck-file")]


def test_a_folder_in_place_of_a_file_is_named(tiny: Path) -> None:
    (tiny / "more.yaml").mkdir()
    assert codes(tiny) == [("more.yaml", "not-a-file")]


def test_a_file_in_place_of_the_folder_is_named(tiny: Path) -> None:
    assert [problem.code for problem in inspected(tiny / "deck.yaml", HOME).problems] == ["not-a-deck-folder"]


def test_a_list_where_keys_should_be_is_named(tiny: Path) -> None:
    (tiny / "more.yaml").write_text("- 1\n", encoding="utf-8")
    assert codes(tiny) == [("more.yaml", "not-a-mapping")]


def test_yml_files_are_not_read_and_that_is_said(tiny: Path) -> None:
    (tiny / "more.yml").write_text("measures: []\n", encoding="utf-8")
    found = [(problem.level, Path(problem.path).name) for problem in inspected(tiny, HOME).problems
             if problem.code == "unread-file"]  # fmt: skip
    assert found == [("warning", "more.yml")]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind neither Windows nor root")
def test_a_file_without_permission_is_named(tiny: Path) -> None:
    (tiny / "cards.yaml").chmod(0)
    assert ("cards.yaml", "unreadable-file") in codes(tiny)


def test_one_file_of_a_deck_shows_only_its_own_problems(tiny: Path) -> None:
    for name in ("cards.yaml", "events.yaml"):
        (tiny / name).write_text((tiny / name).read_text(encoding="utf-8").replace("icon: ", "ikon: ", 1), "utf-8")
    assert codes(tiny / "cards.yaml") == [("cards.yaml", "missing-key"), ("cards.yaml", "unknown-key")]


def test_a_file_without_a_deck_around_it_is_read_alone(tmp_path: Path) -> None:
    lone = tmp_path / "cards.yaml"
    lone.write_text("a: [1\n", encoding="utf-8")
    assert codes(lone) == [("cards.yaml", "open-bracket")]
    lone.write_text("a: 1\n", encoding="utf-8")
    assert codes(lone) == [(tmp_path.name, "no-deck-file")]


def test_a_folder_of_decks_shows_the_problems_of_all(tiny: Path) -> None:
    other = tiny.parent / "other"
    other.mkdir()
    (other / "deck.yaml").write_text("id: other\n", encoding="utf-8")
    found = verdict(tiny.parent, HOME)
    assert {Path(problem.path).parent.name for problem in found} == {"tiny", "other"}


def test_lists_may_be_split_over_files_and_keep_their_places(tiny: Path) -> None:
    (tiny / "more.yaml").write_text("events:\n  - {id: extra-event, weight: none}\n", encoding="utf-8")
    document, problems = read_document(read_folder(tiny))
    assert problems == []
    assert [event["id"] for event in document.values["events"]][-2:] == ["young-engineer", "extra-event"]
    place = document.place(("events", 4, "weight"))
    assert (Path(place.file).name, place.line, place.column) == ("more.yaml", 2, 31)
    assert Path(document.place(("events", 0)).file).name == "events.yaml"


def test_other_keys_stand_in_one_file_only(tiny: Path) -> None:
    (tiny / "more.yaml").write_text("roles: []\n", encoding="utf-8")
    assert ("people.yaml", "key-in-two-files") in codes(tiny)
