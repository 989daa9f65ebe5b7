"""Small pictures of places come one after the other, and a place without a good map is not waited for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from game.record.folders import shipped
from game.ui.dioramas import Dioramas
from game.ui.scenes.thumbnails import PATIENCE, Thumbnails

RANCH = shipped("scenarios") / "low-carbon-ranch" / "map.yaml"
SIZE = (156, 108)


@pytest.fixture
def app():
    dioramas = Dioramas(shipped("assets") / "kit", at_once=True)
    yield SimpleNamespace(dioramas=dioramas, settings=SimpleNamespace(theme="light"))
    dioramas.close()


def test_a_picture_is_made_once_in_its_size_and_for_each_look(app):
    thumbnails = Thumbnails(app)
    first = thumbnails.of(RANCH, SIZE)
    assert first.get_size() == SIZE and thumbnails.of(RANCH, SIZE) is first
    app.settings.theme = "dark"
    assert thumbnails.of(RANCH, SIZE) is not first


def test_without_a_map_nothing_is_waited_for(app):
    thumbnails = Thumbnails(app)
    assert thumbnails.of(None, SIZE) is None and not thumbnails.is_waiting


def test_a_map_that_gives_no_picture_is_given_up(app):
    app.dioramas = SimpleNamespace(of=lambda *wanted: None, is_at_once=False)
    thumbnails = Thumbnails(app)
    assert thumbnails.of(RANCH, SIZE) is None and thumbnails.is_waiting
    for _ in range(PATIENCE + 1):
        thumbnails.look()
    assert not thumbnails.is_waiting and thumbnails.of(RANCH, SIZE) is None
