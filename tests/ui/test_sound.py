import wave

import pytest

from game.ui.assets import assets_folder
from game.ui.sound import Sounds

FOLDER = assets_folder() / "sounds"


def test_the_sounds_of_the_game_are_there_and_short():
    names = Sounds(FOLDER).names()
    assert {"click", "card", "coin", "confirm", "chime", "event", "win", "lose", "theme", "theme-road"} <= set(names)
    assert sum(path.stat().st_size for path in FOLDER.glob("*.wav")) < 2_500_000
    with wave.open(str(FOLDER / "click.wav")) as click:
        assert click.getnframes() / click.getframerate() < 0.3


def test_without_a_sound_device_the_game_is_silent(monkeypatch):
    monkeypatch.setattr("game.ui.sound._open_device", lambda: False)
    sounds = Sounds(FOLDER)
    sounds.play("click")
    sounds.play_theme("theme")
    sounds.stop_theme()
    assert not sounds.available


def test_muted_sounds_never_open_the_device(monkeypatch):
    opened = []
    monkeypatch.setattr("game.ui.sound._open_device", lambda: bool(opened.append(1)))
    Sounds(FOLDER, muted=True).play("click")
    assert opened == []


def test_a_sound_that_does_not_exist_is_named():
    with pytest.raises(FileNotFoundError, match="trumpet"):
        Sounds(FOLDER, muted=True).play("trumpet")


def test_sounds_play_on_a_device_and_the_theme_comes_back_after_muting():
    sounds = Sounds(FOLDER)
    sounds.play("click")
    sounds.play_theme("theme")
    sounds.mute(True)
    assert sounds.muted
    sounds.mute(False)
    assert sounds._theme == "theme"
    sounds.stop_theme()
