"""Every screen of the front, in looks chosen so that any two choices of language, size, text and colours meet."""

from __future__ import annotations

import pygame
import pytest

from game.ui.diorama.backdrop import Backdrop
from game.ui.diorama.diorama import Diorama
from game.ui.shots import SHOTS, opened
from tests.ui.scenes.legibility import faults

WITHOUT_WORDS = {"kit", "gallery"}
SHOWN_AS_THE_FIRST_PLACE = {f"ranch-{name}" for name in ("setup", "early", "sheet", "event", "brief", "result", "turns",
                                                         "mirror", "why")}
SCENES = [name for name in SHOTS if name not in WITHOUT_WORDS | SHOWN_AS_THE_FIRST_PLACE]
SHORT = ("role", "learned", "brief", "event", "zone", "offer", "joint", "turns")
OF_A_CLASS = ("cockpit-", "projector-", "guided-", "class-setup-")
DRAWN_IN_FULL = "table"
SMALL, USUAL, LARGE = (960, 540), (1280, 720), (1920, 1080)
LOOKS = (
    ("en", SMALL, "normal", "light"), ("zh_CN", SMALL, "large", "dark"), ("en", SMALL, "larger", "high-contrast"),
    ("zh_CN", USUAL, "normal", "high-contrast"), ("en", USUAL, "large", "light"), ("zh_CN", USUAL, "larger", "dark"),
    ("en", LARGE, "normal", "dark"), ("zh_CN", LARGE, "large", "high-contrast"), ("zh_CN", LARGE, "larger", "light"),
)


def test_the_looks_pair_every_choice_with_every_other():
    choices = [set(column) for column in zip(*LOOKS, strict=True)]
    for first in range(len(choices)):
        for second in range(first):
            met = {(look[first], look[second]) for look in LOOKS}
            assert len(met) == len(choices[first]) * len(choices[second])


@pytest.mark.parametrize("name", SCENES)
def test_every_text_of_a_scene_is_whole_apart_from_others_and_clear_of_its_ground(name, tmp_path, monkeypatch, folders):
    monkeypatch.setattr("game.ui.shots.folders_in", lambda scratch: folders)
    if name != DRAWN_IN_FULL:
        leave_places_bare(monkeypatch)
    app, driver = opened(tmp_path, USUAL, locale="en", theme="light")
    app.dioramas.of = lambda *wanted: None
    try:
        SHOTS[name](app, driver)
        found = {look: faults_in(app, driver, look) for look in looks_for(name)}
    finally:
        app.close()
    assert {look: lines for look, lines in found.items() if lines} == {}


def looks_for(name):
    """All looks; every second one, in which each choice still occurs, for the many pages of a class and for a deck's
    sheets of a few words."""
    is_short = name.endswith(SHORT) and not name.startswith("table")
    return LOOKS[::2] if is_short or name.startswith(OF_A_CLASS) else LOOKS


def leave_places_bare(monkeypatch):
    """Boards are a flat ground where their pictures would be: texts have panels of their own there."""
    monkeypatch.setattr(Backdrop, "_layer", lambda self, patches, paint: pygame.Surface(self._size, pygame.SRCALPHA))
    monkeypatch.setattr(Diorama, "draw", lambda self, surface, *when, **how: surface.fill("grey70", self._rect))


def faults_in(app, driver, look):
    """The faults of the scene on top, switched live to another look."""
    locale, size, text, theme = look
    app.change(locale=locale, text=text, theme=theme)
    app.frame.resize(size)
    driver.settle()
    return faults(driver)
