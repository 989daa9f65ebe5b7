"""`resume`: goes on with the newest unfinished session, or with the given one."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from game.cli.console import Console, WrongUse
from game.i18n.phrases import phrase
from game.i18n.translator import Translator
from game.record import recording, shelf
from game.record.fault import StoreError


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """FILE, optional."""
    parser.add_argument("file", metavar="FILE", nargs="?", help=say.text("the recording to go on with"))


def run(arguments: Namespace, console: Console) -> int:
    """The window's exit status. StoreError when there is nothing to go on with."""
    path = Path(arguments.file) if arguments.file else newest(console)
    recording.read(path)
    if console.window is None:
        raise WrongUse(console.say.text("There is no window here."))
    return console.window.run({"resume": str(path)})


def newest(console: Console) -> Path:
    """The newest unfinished session that can be read; those that cannot are named. StoreError if there is none."""
    for entry in shelf.unfinished(console.folders.sessions):
        if entry.fault is None:
            return entry.path
        console.tell(phrase(console.say, entry.fault.code, entry.fault.params))
    raise StoreError("nothing-to-resume")
