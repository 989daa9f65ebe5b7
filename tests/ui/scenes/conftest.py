"""An app without a window, its files in a folder of the test's own; only the cache of decks is shared by all tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from game.record.folders import user_folders
from game.ui.app import App
from game.ui.driver import Driver
from game.ui.journey import Journey


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def folders(tmp_path, cache):
    return user_folders({"CARBON_PATHFINDERS_HOME": str(tmp_path)})._replace(cache=cache)


@pytest.fixture
def open_app(folders) -> Iterator[Callable[..., tuple[App, Driver]]]:
    """A function: an app that has begun as the options say, and its driver, without pictures of places."""
    opened: list[App] = []

    def _open(locale="en", size=(1280, 720), **options):
        app = App(folders, size, locale=locale, at_once=True)
        app.change(reduced_motion=True, muted=True)
        app.dioramas.of = lambda *wanted: None
        opened.append(app)
        app.journey = Journey(app)
        app.journey.begin(options)
        return app, Driver(app.frame)

    yield _open
    for app in opened:
        app.close()
