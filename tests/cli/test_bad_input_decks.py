"""Decks that are no decks: one line says what and where, and play refuses them in one sentence."""

import json
import shutil
from pathlib import Path

import pytest

from game.cli.main import main

TINY = Path(__file__).parents[1] / "decks" / "data" / "tiny"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def spoil_with(name, content):
    def spoil(deck):
        (deck / name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))

    return spoil


def spoil_with_a_large_file(deck):
    with (deck / "cards.yaml").open("wb") as target:
        target.truncate(50 * 1024 * 1024)


def spoil_with_a_folder(deck):
    (deck / "cards.yaml").unlink()
    (deck / "cards.yaml").mkdir()


def spoil_by_removing(deck):
    (deck / "deck.yaml").unlink()


ONE_LINE = {
    "not YAML": (spoil_with("deck.yaml", "id: [a\n{{{"), "deck.yaml:2:1", "open-bracket"),
    "UTF-16": (spoil_with("cards.yaml", "measures: []".encode("utf-16")), "cards.yaml:1:1", "wrong-encoding"),
    "GBK": (spoil_with("deck.yaml", "id: tiny\ntitle: 牧场".encode("gbk")), "deck.yaml:2:8", "wrong-encoding"),
    "bytes": (spoil_with("deck.yaml", bytes(range(256))), "deck.yaml:2:118", "wrong-encoding"),
    "a tab": (spoil_with("people.yaml", "roles:\n\t- id: x\n"), "people.yaml:2:1", "tab"),
    "empty": (spoil_with("people.yaml", ""), "people.yaml:1:1", "empty-file"),
    "50 MB": (spoil_with_a_large_file, "cards.yaml:1:1", "file-too-large"),
    "a folder": (spoil_with_a_folder, "cards.yaml:1:1", "not-a-file"),
    "no deck.yaml": (spoil_by_removing, "tiny:1:1", "no-deck-file"),
}


@pytest.fixture
def deck(tmp_path):
    """A copy of the tiny deck."""
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


@pytest.mark.parametrize(("spoil", "place", "code"), ONE_LINE.values(), ids=ONE_LINE)
def test_a_file_that_cannot_be_read_is_the_only_line_of_the_check(deck, typed, spoil, place, code):
    spoil(deck)
    for locale, counted in (("en", "1 error"), ("zh_CN", "1 处错误")):
        answer = typed(locale, "deck", "check", deck)
        (line,) = answer.out.splitlines()
        assert answer.status == 1 and place in line and line.endswith(f"[{code}]")
        assert counted in answer.err and "Traceback" not in answer.err


@pytest.mark.parametrize(("spoil", "place", "code"), ONE_LINE.values(), ids=ONE_LINE)
def test_a_deck_with_a_file_that_cannot_be_read_is_not_played(deck, refused, user_home, spoil, place, code):
    spoil(deck)
    words = "There is no deck" if code == "no-deck-file" else "main.py deck check"
    refused(2, words, "play", deck, "--headless")
    assert not (user_home / "sessions").exists()


def test_an_alias_bomb_stays_a_short_list_and_is_not_played(deck, typed, refused):
    (deck / "events.yaml").write_text(BOMB, encoding="utf-8")
    answer = typed("en", "deck", "check", deck, "--json")
    problems = json.loads(answer.out)
    assert answer.status == 1 and len(problems) < 150
    assert {"no-anchor", "no-alias"} <= {problem["code"] for problem in problems}
    refused(2, "main.py deck check", "play", deck, "--headless")


def test_what_other_files_say_is_still_checked_beside_one_that_cannot_be_read(deck, typed):
    spoil_with("people.yaml", "roles: [\n")(deck)
    cards = (deck / "cards.yaml").read_text(encoding="utf-8")
    (deck / "cards.yaml").write_text(cards.replace("cost: 6", "cost: many"), encoding="utf-8")
    lines = typed("en", "deck", "check", deck).out.splitlines()
    assert [line.rpartition("[")[2] for line in lines] == ["not-a-whole-number]", "open-bracket]"]


def test_a_path_that_is_not_there_is_wrong_use_in_every_command(tmp_path, typed, refused):
    nowhere = tmp_path / "nowhere"
    for command in (("play", nowhere, "--headless"), ("session", nowhere), ("deck", "show", nowhere)):
        refused(2, "There is no deck", *command)
    answer = typed("en", "deck", "check", nowhere)
    assert answer.status == 2 and "There is no such file or folder." in answer.out


@pytest.mark.parametrize("place", ["/", "deck.yaml"])
def test_a_folder_or_a_file_that_is_no_deck_is_not_played(tmp_path, refused, monkeypatch, place):
    monkeypatch.chdir(tmp_path)
    Path("deck.yaml").write_text("id: x", encoding="utf-8")
    refused(2, "There is no deck" if place == "/" else "deck", "play", place, "--headless")


def test_an_installed_deck_that_is_broken_hides_no_other(user_home, capsys):
    folder = user_home / "decks" / "broken"
    folder.mkdir(parents=True)
    (folder / "deck.yaml").write_bytes(b"\xff\xfe\x00")
    assert main(["deck", "list", "--json"]) == 0
    listed = {deck["id"]: deck["ok"] for deck in json.loads(capsys.readouterr().out)}
    assert listed["broken"] is False and listed["low-carbon-ranch"] is True
