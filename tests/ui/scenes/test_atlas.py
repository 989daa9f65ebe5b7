"""The list of places comes from an index; pictures of scenes come from the command."""

from __future__ import annotations

import shutil

import pygame
import pytest

from game.cli.main import main
from game.decks.evidence import Home
from game.decks.library import Library
from game.i18n.translator import Translator
from game.record.folders import shipped
from game.ui.app import CannotOpen
from game.ui.atlas import FIRST_CHOICE, INDEX_FILE, Atlas
from game.ui.shots import SHOTS, shots


@pytest.fixture
def atlas_of(tmp_path):
    """A function: an atlas of the decks in a folder, with an index of its own."""

    def make(shelf=None, locale="en"):
        home = Home(locales=(shipped("locales"),), cache=tmp_path / "index")
        return Atlas(Library((shelf or shipped("scenarios"),)), home, Translator(locale))

    return make


def test_the_first_choice_comes_first_and_has_its_words_and_its_picture(atlas_of):
    first = atlas_of().entries()[0]
    assert first.id == FIRST_CHOICE
    assert first.title and first.summary and first.page == 40
    assert first.map_path.is_file()


def test_the_list_speaks_the_readers_language(atlas_of):
    atlas = atlas_of(locale="zh_CN")
    before = atlas.entry(FIRST_CHOICE).title
    atlas.change_translator(Translator("en"))
    assert atlas.entry(FIRST_CHOICE).title != before


def test_a_second_look_reads_no_deck(atlas_of, monkeypatch):
    listed = atlas_of().entries()
    monkeypatch.setattr("game.ui.atlas.read_yaml", None)
    assert atlas_of().entries() == listed


def test_a_changed_deck_is_read_again_and_a_broken_index_is_made_anew(atlas_of, tmp_path):
    shelf = tmp_path / "shelf"
    shutil.copytree(shipped("scenarios") / FIRST_CHOICE, shelf / FIRST_CHOICE)
    assert atlas_of(shelf).entries()
    main_file = shelf / FIRST_CHOICE / "deck.yaml"
    main_file.write_text(main_file.read_text("utf-8").replace("page: 40", "page: 41"), "utf-8")
    assert atlas_of(shelf).entries()[0].page == 41
    (tmp_path / "index" / INDEX_FILE).write_text("{")
    assert atlas_of(shelf).entries()[0].page == 41


def test_a_deck_without_a_head_is_left_out(atlas_of, tmp_path):
    (tmp_path / "shelf" / "broken").mkdir(parents=True)
    (tmp_path / "shelf" / "broken" / "deck.yaml").write_text("id: [")
    assert atlas_of(tmp_path / "shelf").entries() == []


def test_a_picture_of_a_scene_has_the_size_that_was_asked_for(tmp_path):
    assert shots({"outdir": tmp_path, "scene": "help-6", "size": (960, 540), "locale": "en"}) == 0
    (path,) = tmp_path.glob("*.png")
    assert path.name == "help-6-en-light-960x540.png"
    assert pygame.image.load(path).get_size() == (960, 540)


def test_an_unknown_scene_is_answered_with_the_known_ones(tmp_path):
    with pytest.raises(CannotOpen, match="title, .*kit"):
        shots({"outdir": tmp_path, "scene": "nowhere", "locale": "en"})
    assert "kit" in SHOTS


def test_a_size_that_is_none_is_wrong_use(tmp_path, capsys):
    class Nothing:
        shots = run = None

    assert main(["shots", str(tmp_path), "--size", "big"], Nothing()) == 2
    assert "1280x720" in capsys.readouterr().err


def test_a_deck_in_a_folder_of_its_own_can_be_looked_up_by_its_path(atlas_of, tmp_path):
    shutil.copytree(shipped("scenarios") / FIRST_CHOICE, tmp_path / "mine")
    assert atlas_of().entry(str(tmp_path / "mine")).page == 40
    assert atlas_of().entry(str(tmp_path / "nowhere")) is None
