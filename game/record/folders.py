"""Where the user's files live and where the game's own do."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

APP = "carbon-pathfinders"
HOME_VARIABLE = "CARBON_PATHFINDERS_HOME"
ROOT = Path(__file__).resolve().parents[2]


class Folders(NamedTuple):
    """The user's folders; none of them need be there yet."""

    sessions: Path
    reports: Path
    decks: Path
    settings: Path
    cache: Path
    logs: Path


def user_folders(environment: Mapping[str, str]) -> Folders:
    """The folders below CARBON_PATHFINDERS_HOME if that is set, else where the platform keeps such files."""
    if environment.get(HOME_VARIABLE):
        home = Path(environment[HOME_VARIABLE]).expanduser()
        return Folders(*(home / name for name in Folders._fields))
    places = import_module("platformdirs").PlatformDirs(APP, appauthor=False)  # late: it is not always asked
    data = Path(places.user_data_dir)
    return Folders(
        sessions=data / "sessions",
        reports=data / "reports",
        decks=data / "decks",
        settings=Path(places.user_config_dir),
        cache=Path(places.user_cache_dir),
        logs=Path(places.user_log_dir),
    )


def shipped(name: str) -> Path:
    """A folder that comes with the game: `assets`, `scenarios`, `locales`."""
    return ROOT / name
