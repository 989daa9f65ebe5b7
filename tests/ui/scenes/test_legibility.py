"""Every screen of the front in both languages, three sizes of the window, three of the text, three looks."""

from __future__ import annotations

import pytest

from game.ui.shots import SHOTS, opened
from tests.ui.scenes.legibility import faults

WITHOUT_WORDS = {"kit", "gallery"}
SCENES = [name for name in SHOTS if name not in WITHOUT_WORDS]
SETTINGS = [((960, 540), "normal"), ((960, 540), "larger"), ((1280, 720), "large"), ((1920, 1080), "normal")]
LOOKS = [(locale, size, text, "light") for locale in ("en", "zh_CN") for size, text in SETTINGS] + [
    ("en", (1280, 720), "normal", theme) for theme in ("dark", "high-contrast")
]


@pytest.mark.parametrize("name", SCENES)
def test_every_text_of_a_scene_is_whole_apart_from_others_and_clear_of_its_ground(name, tmp_path, monkeypatch, folders):
    monkeypatch.setattr("game.ui.shots.folders_in", lambda scratch: folders)
    app, driver = opened(tmp_path, (1280, 720), locale="en", theme="light")
    app.dioramas.of = lambda *wanted: None
    try:
        SHOTS[name](app, driver)
        found = {look: faults_in(app, driver, look) for look in LOOKS}
    finally:
        app.close()
    assert {look: lines for look, lines in found.items() if lines} == {}


def faults_in(app, driver, look):
    """The faults of the scene on top, switched live to another look."""
    locale, size, text, theme = look
    app.change(locale=locale, text=text, theme=theme)
    app.frame.resize(size)
    driver.settle()
    return faults(driver)
