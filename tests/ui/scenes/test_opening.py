"""The window as it opens: at the title, at a table, or with a sentence why it cannot."""

from __future__ import annotations

import pygame
import pytest

from game import app as root
from game.cli import bench
from game.cli.console import WrongUse
from game.record.folders import user_folders
from game.rules.action import Action
from game.ui.app import opened
from game.ui.scenes.table import TableScene
from game.ui.scenes.title import TitleScene
from game.ui.session.setup import ClassSetup
from game.ui.window import run as serve


@pytest.fixture(autouse=True)
def shared_cache(monkeypatch, cache):
    monkeypatch.setattr("game.ui.app.user_folders", lambda environ: user_folders(environ)._replace(cache=cache))


@pytest.mark.parametrize(("options", "scene"), [
    ({}, TitleScene), ({"deck": "low-carbon-ranch", "session": True}, ClassSetup),
    ({"deck": "low-carbon-ranch"}, TableScene),
])
def test_the_window_opens_where_it_was_asked_to(options, scene):
    with opened({"locale": "en", **options}) as (window, journey):
        window.show()
        assert isinstance(window.frame.scene, scene)
        assert not window.frame.needs_drawing
        window.close()


def test_closing_the_window_ends_the_game_and_what_was_played_is_on_disk(user_home):
    with opened({"locale": "en", "deck": "low-carbon-ranch"}) as (window, journey):
        journey.match.act(Action("engage"))
        pygame.event.post(pygame.Event(pygame.QUIT))
        serve([window], journey.between)
    (path,) = user_folders({"CARBON_PATHFINDERS_HOME": str(user_home)}).sessions.glob("*.jsonl")
    with opened({"locale": "en", "resume": str(path)}) as (window, journey):
        assert len(journey.match.course.actions) == 1
        window.close()


@pytest.mark.parametrize(("options", "words"), [
    ({"deck": "low-carbon-ranhc"}, "no deck"), ({"deck": "low-carbon-ranch", "bots": "genius"}, "no bot"),
])
def test_what_cannot_be_opened_is_wrong_use_and_says_why(options, words):
    with pytest.raises(WrongUse, match=words):
        root.LateWindow("en").run(options)


def test_without_a_screen_a_sentence_says_so(monkeypatch):
    def fail():
        raise pygame.error("no video")

    monkeypatch.setattr("game.ui.app.open_display", fail)
    with pytest.raises(WrongUse, match="no screen"):
        root.LateWindow("en").run({})


def test_what_goes_wrong_at_the_title_is_reported_as_for_every_command(monkeypatch, capsys):
    monkeypatch.setattr("game.ui.app.opened", None)
    assert root.main([]) == 2
    assert "unexpected" in capsys.readouterr().err


def test_the_place_played_last_is_offered_first(open_app):
    app, driver = open_app()
    app.change(last_deck="zero-carbon-port")
    driver.click("play")
    assert app.frame.scene.deck == "zero-carbon-port"


@pytest.mark.parametrize("name", ["frame", "start", "idle", "soak"])
def test_the_measurements_of_the_window_are_in_the_table_of_benches(name):
    (entry,) = [entry for entry in bench.present() if entry.name == name]
    assert callable(entry.load().measure)
