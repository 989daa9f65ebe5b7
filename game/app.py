"""The composition root: decides between window and command, and hands the window to the commands."""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from game.cli.console import WrongUse
from game.cli.main import main as run_command
from game.cli.main import split_locale
from game.ui import prepare_environment

WINDOW = "game.ui.app"
PICTURES = "game.ui.shots"


class LateWindow:
    """The window, imported when it is first wanted: commands without one must not wait for it.

    `locale` is the language that the command line asks for, or empty.
    """

    def __init__(self, locale: str = "") -> None:
        self._locale = locale

    def run(self, options: Mapping[str, Any]) -> int:
        """Opens the window, at the title screen if there are no options. WrongUse where that cannot be."""
        prepare_environment(os.environ)
        window = import_module(WINDOW)
        try:
            return window.run({"locale": self._locale, **options})
        except window.CannotOpen as trouble:
            raise WrongUse(str(trouble)) from trouble

    def shots(self, options: Mapping[str, Any]) -> int:
        """Draws scenes into PNG files. WrongUse for a scene that there is not."""
        prepare_environment(os.environ)
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        pictures = import_module(PICTURES)
        try:
            return pictures.shots(options)
        except pictures.CannotOpen as trouble:
            raise WrongUse(str(trouble)) from trouble


def main(arguments: Sequence[str]) -> int:
    """The exit status of the game run with these arguments."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    return run_command(arguments, LateWindow(split_locale(list(arguments))[1]))
