"""Which deck somebody means."""

import shutil
from pathlib import Path

import pytest

from game.decks.library import Library, UnknownDeck


@pytest.fixture
def shelves(tiny: Path, tmp_path: Path) -> Library:
    own = tmp_path / "own"
    shutil.copytree(tiny, own / "my-mill")
    shutil.copytree(tiny, own / "tiny")
    (own / "empty").mkdir()
    return Library((tiny.parent, own, tmp_path / "missing"))


def test_decks_are_found_on_all_shelves_and_the_first_shelf_wins(shelves: Library, tiny: Path) -> None:
    decks = shelves.decks()
    assert list(decks) == ["my-mill", "tiny"]
    assert decks["tiny"] == tiny


def test_an_id_a_folder_and_a_deck_file_mean_the_deck(shelves: Library, tiny: Path) -> None:
    assert [shelves.find(name) for name in ("tiny", str(tiny), str(tiny / "deck.yaml"))] == [tiny] * 3


@pytest.mark.parametrize(("name", "near"), [("my-mil", "my-mill"), ("quarry", ""), ("/nowhere/at/all", "")])
def test_an_unknown_name_gets_the_nearest_id(shelves: Library, name: str, near: str) -> None:
    with pytest.raises(UnknownDeck) as unknown:
        shelves.find(name)
    assert unknown.value.near == near


def test_a_deck_opened_by_its_path_is_found_by_its_id_later(tiny: Path, tmp_path: Path) -> None:
    library = Library((tmp_path / "shelf",), tmp_path / "user" / "elsewhere.txt")
    assert library.remember("tiny", tiny)
    assert library.find("tiny") == tiny
    assert library.decks() == {}


def test_a_deck_that_has_gone_from_where_it_was_is_unknown(tiny: Path, tmp_path: Path) -> None:
    library = Library((tmp_path / "shelf",), tmp_path / "elsewhere.txt")
    moved = shutil.copytree(tiny, tmp_path / "here")
    library.remember("tiny", moved)
    shutil.rmtree(moved)
    with pytest.raises(UnknownDeck):
        library.find("tiny")
