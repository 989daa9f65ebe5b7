"""The composition root: decides between window and command, and hands the window to the commands."""

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any

from game.ui import collect_later, prepare_environment

WINDOW, PICTURES = "game.ui.app", "game.ui.shots"
COMMANDS = "game.cli.main"


class LateWindow:
    """The window, imported when it is first wanted: commands without one must not wait for it.

    `locale` is the language that the command line asks for, or empty.
    """

    def __init__(self, locale: str = "") -> None:
        self._locale = locale

    def run(self, options: Mapping[str, Any]) -> int:
        """Opens the window, at the title screen if there are no options. WrongUse where that cannot be."""
        prepare_environment(os.environ)
        collect_later()
        return told(WINDOW, "run", {"locale": self._locale, **options})

    def shots(self, options: Mapping[str, Any]) -> int:
        """Draws scenes into PNG files. WrongUse for a scene that there is not."""
        prepare_environment(os.environ)
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        return told(PICTURES, "shots", options)


class FailedWindow:
    """Stands for a window that could not be opened, so that commands report it as they report everything."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def run(self, options: Mapping[str, Any]) -> int:
        """Raises what went wrong."""
        raise self._error

    shots = run


def told(module: str, name: str, options: Mapping[str, Any]) -> int:
    """What a function of the window returns. WrongUse with its sentence where it says that it cannot open."""
    window = import_module(module)
    try:
        return getattr(window, name)(options)
    except window.CannotOpen as trouble:
        raise import_module("game.cli.console").WrongUse(str(trouble)) from trouble


def opened_window(options: Mapping[str, Any]) -> AbstractContextManager[Any]:
    """The window as the game opens it, and what goes on in it, not yet drawn: for measuring how long that takes."""
    prepare_environment(os.environ)
    collect_later()
    return import_module(WINDOW).opened(options)


def main(arguments: Sequence[str]) -> int:
    """The exit status of the game run with these arguments. Without any, the window does not wait for the commands."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    if not arguments:
        try:
            return LateWindow().run({})
        except Exception as error:
            return import_module(COMMANDS).main(arguments, FailedWindow(error))
    commands = import_module(COMMANDS)
    return commands.main(arguments, LateWindow(commands.split_locale(list(arguments))[1]))
