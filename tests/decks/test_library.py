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
