"""The deck commands, as somebody types them."""

import json
from pathlib import Path

import pytest

from game.cli.main import main
from game.decks.width import columns, wrapped


def spoiled(tiny: Path) -> Path:
    cards = tiny / "cards.yaml"
    cards.write_text(cards.read_text("utf-8").replace("cost: 6\n", "cost: six\n"), "utf-8")
    return tiny


def test_check_is_fine_with_warnings_unless_it_is_strict(tiny: Path, capsys) -> None:
    assert main(["deck", "check", str(tiny)]) == 0
    assert "warning: " in capsys.readouterr().out
    assert main(["deck", "check", str(tiny), "--strict"]) == 1


def test_check_prints_a_line_for_each_problem(tiny: Path, capsys) -> None:
    assert main(["deck", "check", str(spoiled(tiny) / "cards.yaml")]) == 1
    out, err = capsys.readouterr()
    lines = [line for line in out.splitlines() if ": error: " in line]
    said = "A whole number was expected: digits alone, such as 7."
    assert lines == [f"{tiny / 'cards.yaml'}:19:11: error: {said} [not-a-whole-number]"]
    assert "1 error" in err


def test_check_gives_the_same_as_json(tiny: Path, capsys) -> None:
    assert main(["deck", "check", "--json", str(spoiled(tiny) / "cards.yaml")]) == 1
    assert json.loads(capsys.readouterr().out)[0] == {
        "path": str(tiny / "cards.yaml"), "line": 19, "column": 11, "level": "error", "code": "not-a-whole-number",
        "message": "A whole number was expected: digits alone, such as 7.",
    }  # fmt: skip


def test_check_of_a_path_that_is_not_there_is_wrong_use(tmp_path: Path, capsys) -> None:
    assert main(["deck", "check", str(tmp_path / "nowhere")]) == 2
    assert "[missing-file]" in capsys.readouterr().out


def test_list_names_every_deck_even_a_broken_one(tiny: Path, user_home: Path, capsys) -> None:
    shelf = user_home / "decks"
    shelf.mkdir()
    tiny.rename(shelf / "tiny")
    (shelf / "broken").mkdir()
    (shelf / "broken" / "deck.yaml").write_text("id: broken\n", "utf-8")
    assert main(["deck", "list", "--json"]) == 0
    listed = {deck["id"]: deck for deck in json.loads(capsys.readouterr().out)}
    assert (listed["tiny"]["title"], listed["tiny"]["ok"]) == ("The Tiny Mill", True)
    assert listed["broken"]["ok"] is False
    assert main(["deck", "list"]) == 0
    assert "The Tiny Mill" in capsys.readouterr().out


def test_show_gives_tables_of_all_cards(tiny: Path, capsys) -> None:
    assert main(["deck", "show", str(tiny)]) == 0
    out = capsys.readouterr().out
    cards = ("insulation", "second-stone", "water-wheel", "cold-winter", "miller", "big-mill")
    assert [name for name in cards if name not in out] == []


def test_show_works_out_the_sum_of_a_card(tiny: Path, capsys) -> None:
    assert main(["deck", "show", str(tiny), "--card", "heat-pump"]) == 0
    out = capsys.readouterr().out
    assert "Boiler: 60.50 → 36.30 (-24.20)" in out
    assert "75.80" in out
    assert "The book of the mill, page 3" in out


@pytest.mark.parametrize("card", ["open-day", "night-shift", "rail-siding", "young-engineer", "driver", "cool-head",
                                  "heat-loss", "wheel-claim"])  # fmt: skip
def test_show_knows_every_kind_of_card(tiny: Path, capsys, card: str) -> None:
    assert main(["deck", "show", str(tiny), "--card", card]) == 0
    assert f"({card})" in capsys.readouterr().out


def test_show_suggests_the_card_and_the_deck_that_may_be_meant(tiny: Path, capsys) -> None:
    assert main(["deck", "show", str(tiny), "--card", "heat-pum"]) == 2
    assert "Did you mean “heat-pump”?" in capsys.readouterr().err
    assert main(["deck", "show", "low-carbon-rnch"]) == 2
    assert "Did you mean “low-carbon-ranch”?" in capsys.readouterr().err


def test_show_of_a_deck_with_errors_points_to_the_check(tiny: Path, capsys) -> None:
    assert main(["deck", "show", str(spoiled(tiny))]) == 2
    assert "deck check" in capsys.readouterr().err


def test_schema_is_json(capsys) -> None:
    assert main(["deck", "schema"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["measures"]["type"] == "array"


def test_tables_count_han_characters_as_two_columns() -> None:
    assert columns("碳 carbon") == 9
    assert wrapped("沼气发电，省下买电的钱。", 10) == ["沼气发电，", "省下买电的", "钱。"]
    assert wrapped("one two three", 7) == ["one two", "three"]
