"""What a person has set: kept in one small file that is always whole, and never in the way when it is broken."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from game.record.fault import StoreError
from game.record.files import read_bytes, write_whole

FILE = "settings.json"
CHOICES: Mapping[str, tuple[object, ...]] = {
    "theme": ("light", "dark", "high-contrast"),
    "text": ("normal", "large", "larger"),
}
LOUDEST = 100


class Settings(NamedTuple):
    """`locale` is empty while the system's is used; `volume` goes from 0 to 100; `last_deck` is the place of the last
    game."""

    locale: str = ""
    theme: str = "light"
    text: str = "normal"
    reduced_motion: bool = False
    volume: int = 80
    muted: bool = False
    full_screen: bool = False
    tutorial_seen: bool = False
    last_deck: str = ""


class Loaded(NamedTuple):
    """Settings as read. `is_broken` says that the file was there but could not be used as it is."""

    settings: Settings
    is_broken: bool


def load(folder: Path) -> Loaded:
    """The settings kept in a folder: the usual ones where there is no file, and for every entry that makes no sense."""
    try:
        content = read_bytes(folder / FILE)
        values = import_module("json").loads(content)  # late: the first start has no settings and need not wait
    except StoreError as fault:
        return Loaded(Settings(), fault.code != "no-such-file")
    except (ValueError, RecursionError):
        return Loaded(Settings(), True)
    if not isinstance(values, dict):
        return Loaded(Settings(), True)
    known = set(Settings._fields)
    sound = {name: value for name, value in values.items() if name in known and _makes_sense(name, value)}
    return Loaded(Settings(**sound), len(sound) < len(known & values.keys()))


def save(settings: Settings, folder: Path) -> None:
    """Writes the settings in one step. StoreError if that cannot be done; the old file is then as it was."""
    write_whole(folder / FILE, import_module("json").dumps(settings._asdict(), indent=2).encode() + b"\n")


def _makes_sense(name: str, value: Any) -> bool:
    usual = getattr(Settings(), name)
    if type(value) is not type(usual):
        return False
    return value in CHOICES.get(name, (value,)) and (name != "volume" or 0 <= value <= LOUDEST)
