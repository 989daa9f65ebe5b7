"""What every test runs with: no window, no sound, a user folder of its own, English unless it says otherwise."""

import os

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory, monkeypatch):
    """The folder that stands in for the user's own: nothing a test does reaches the real one."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CARBON_PATHFINDERS_HOME", str(home))
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    return home
