"""Settings: kept, live, and never in the way."""

from __future__ import annotations

import json

import pytest

from game.ui import settings
from game.ui.scenes.settings import SettingsScene
from game.ui.settings import Settings


def test_what_is_saved_is_read_again(tmp_path):
    wanted = Settings("zh_CN", "dark", "larger", True, 30, True, True, True, "low-carbon-ranch")
    settings.save(wanted, tmp_path)
    assert settings.load(tmp_path) == (wanted, False)


def test_without_a_file_the_usual_settings_are_used_and_nothing_is_said(tmp_path):
    assert settings.load(tmp_path / "nowhere") == (Settings(), False)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"theme": 5}', b'{"volume": 900}',
                                     b'{"theme": "pink"}', b'{"muted": "yes"}', b"[" * 100_000])
def test_a_broken_file_gives_the_usual_settings_and_says_so(tmp_path, content):
    (tmp_path / settings.FILE).write_bytes(content)
    assert settings.load(tmp_path) == (Settings(), True)


def test_one_wrong_entry_does_not_spoil_the_others(tmp_path):
    (tmp_path / settings.FILE).write_text(json.dumps({"theme": "pink", "text": "large", "from the future": 1}))
    assert settings.load(tmp_path) == (Settings(text="large"), True)


def test_a_broken_file_is_told_once_in_the_window(open_app, folders):
    folders.settings.mkdir(parents=True)
    (folders.settings / settings.FILE).write_text("{")
    app, driver = open_app()
    assert app.settings_are_broken
    assert any("settings" in record.text for record in driver.texts())


def test_language_colours_and_text_size_change_at_once_and_stay(open_app, folders):
    app, driver = open_app()
    driver.click("settings")
    for name, number in (("language", 0), ("theme", 1), ("text", 2)):
        driver.click_at(*driver.find(name).cells()[number].center)
    assert app.say.locale == "zh_CN"
    assert app.frame.canvas.theme.name == "dark"
    assert app.frame.canvas.theme.text_factor > 1
    assert driver.find("title").label == app.say.text("Settings")
    kept = settings.load(folders.settings).settings
    assert (kept.locale, kept.theme, kept.text) == ("zh_CN", "dark", "larger")


def test_the_language_changes_on_the_table_too(open_app):
    app, driver = open_app(deck="low-carbon-ranch")
    before = driver.texts()
    app.change(locale="zh_CN")
    assert {record.text for record in driver.texts()} - {record.text for record in before}
    assert app.frame.scene.place.say.locale == "zh_CN"


def test_settings_that_cannot_be_saved_are_used_and_that_is_told(open_app, folders):
    app, driver = open_app()
    for path in folders.settings.glob("*"):
        path.unlink()
    folders.settings.rmdir()
    folders.settings.write_text("in the way")
    app.change(theme="dark")
    assert app.frame.canvas.theme.name == "dark"
    assert any("could not be saved" in record.text for record in driver.texts())


def test_without_a_sound_device_all_goes_on_in_silence(open_app, monkeypatch):
    monkeypatch.setattr("game.ui.sound._open_device", lambda: False)
    app, driver = open_app()
    driver.key("m")
    assert not app.settings.muted
    driver.click("settings")
    assert isinstance(app.frame.scene, SettingsScene)
    assert not app.sounds.available


def test_a_louder_volume_ends_the_silence(open_app):
    app, driver = open_app()
    driver.click("settings")
    driver.find("volume")
    driver.frame.set_focus("volume")
    driver.key("end")
    assert app.settings.volume == 100
    assert not app.settings.muted
