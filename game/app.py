"""The composition root: decides between window and command, and hands the window to the commands."""

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from game.cli.console import WrongUse
from game.cli.main import main as run_command

WINDOW = "game.ui.app"
NO_WINDOW = """\
这一版还没有窗口。请用命令：python main.py --help
This version has no window yet. Use a command: python main.py --help"""


class LateWindow:
    """The window, imported when it is first wanted: commands without one must not wait for it."""

    def run(self, options: Mapping[str, Any]) -> int:
        """Opens the window, at the title screen if there are no options."""
        return self._module().run(options)

    def shots(self, options: Mapping[str, Any]) -> int:
        """Draws scenes into PNG files."""
        return self._module().shots(options)

    def _module(self) -> ModuleType:
        if find_spec("game.ui") is None or find_spec(WINDOW) is None:
            raise WrongUse(NO_WINDOW)
        return import_module(WINDOW)


def main(arguments: Sequence[str]) -> int:
    """The exit status of the game run with these arguments."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    return run_command(arguments, LateWindow())
