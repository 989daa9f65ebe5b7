"""Pictures of places are made apart from the window, kept for a while, and given up when nobody wants them any more."""

from __future__ import annotations

import pygame
import pytest

from game.record.folders import shipped
from game.ui.dioramas import KEPT, Dioramas

RANCH = shipped("scenarios") / "low-carbon-ranch" / "map.yaml"


@pytest.fixture
def dioramas():
    made = Dioramas(shipped("assets") / "kit", at_once=True)
    yield made
    made.close()


def wanted(dioramas, width=320):
    return dioramas.of(RANCH, "light", pygame.Rect(0, 0, width, 200))


def test_the_same_picture_is_made_once(dioramas):
    assert wanted(dioramas) is wanted(dioramas)
    assert wanted(dioramas, 300) is not wanted(dioramas)


def test_only_the_last_pictures_are_kept(dioramas):
    first = wanted(dioramas)
    for width in range(200, 200 + KEPT):
        wanted(dioramas, width)
    assert wanted(dioramas) is not first


def test_a_map_that_is_no_good_gives_no_picture(dioramas, tmp_path):
    bad = tmp_path / "map.yaml"
    bad.write_text("size: [1, 1]\n")
    assert dioramas.of(bad, "light", pygame.Rect(0, 0, 320, 200)) is None


def test_a_picture_made_apart_is_none_until_it_is_there():
    dioramas = Dioramas(shipped("assets") / "kit")
    try:
        first = wanted(dioramas)
        pending = next(iter(dioramas._pictures.values()))
        assert first is None or pending.done()
        assert pending.result(timeout=60) is wanted(dioramas)
    finally:
        dioramas.close()
