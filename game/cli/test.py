"""`test`: the game's own tests, run by pytest; what follows the word goes to pytest as it is."""

import subprocess
import sys
from argparse import ArgumentParser, Namespace
from importlib.util import find_spec

from game.cli.console import FINE, NOT_FINE, WRONG, Console, WrongUse
from game.i18n.translator import Translator
from game.record.folders import ROOT

STATUS_OF_PYTEST = {0: FINE, 1: NOT_FINE}


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """None of its own."""


def run(arguments: Namespace, console: Console) -> int:
    """0 when all tests pass, 1 when some do not, 2 when they could not run."""
    if find_spec("pytest") is None:
        raise WrongUse(console.say.text("pytest is missing. Start the tests with: python main.py test"))
    command = [sys.executable, "-m", "pytest", *arguments.rest]
    return STATUS_OF_PYTEST.get(subprocess.call(command, cwd=ROOT), WRONG)
