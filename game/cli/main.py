"""From arguments to an exit status: 0 fine, 1 the thing checked is not fine, 2 wrong use or something missing."""

import os
import platform
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from game import __version__
from game.cli import parser
from game.cli.command import GROUPS, Command, present
from game.cli.console import FINE, NOT_FINE, WRONG, Console, OutputLost, Window, WrongUse
from game.i18n import locales, system
from game.i18n.phrases import phrase
from game.i18n.translator import Translator
from game.record.fault import StoreError
from game.record.folders import shipped, user_folders
from game.rules.setup import BadSetup

PROG = "main.py"


def main(arguments: Sequence[str], window: Window | None = None) -> int:
    """The exit status of a command line (without the program's own name). No traceback reaches the user."""
    words, wanted = split_locale(list(arguments))
    console = open_console(wanted, window)
    if wanted and not locales.has_any(wanted, locales.available(shipped("locales"))):
        console.tell(console.say.text("There is no translation for “{locale}” yet.", locale=wanted))
    try:
        status = dispatch(words, console)
        console.flush()
        return status
    except SystemExit as stop:
        return int(stop.code or FINE)
    except WrongUse as mistake:
        console.tell(str(mistake))
    except (StoreError, BadSetup) as fault:
        console.tell(phrase(console.say, fault.code, fault.params))
        return NOT_FINE if fault.code == "damaged" else WRONG
    except KeyboardInterrupt:
        console.tell("\n" + console.say.text("Stopped."))
    except BrokenPipeError:
        return _close_quietly(console)
    except OutputLost:
        console.tell(console.say.text("The result cannot be written. Is the disk full?"))
        _close_quietly(console)
    except Exception as error:  # the one place where everything unexpected ends
        return report_unexpected(error, arguments, console)
    return WRONG


def open_console(wanted: str, window: Window | None) -> Console:
    """A console that speaks the wanted locale, or the one that the environment asks for."""
    folders = user_folders(os.environ)
    wishes = [wanted] if wanted else system.wishes(os.environ)
    locale = locales.negotiate(wishes, locales.available(shipped("locales")))
    say = Translator.load(locale, [shipped("locales")], ["app"], folders.cache / "locales")
    return Console(say, sys.stdout, sys.stderr, folders, dict(os.environ), window)


def split_locale(arguments: list[str]) -> tuple[list[str], str]:
    """The arguments without a `--locale L` before the command, and the locale that is asked for, or ""."""
    if arguments and arguments[0].startswith("--locale="):
        return arguments[1:], arguments[0].partition("=")[2]
    if arguments[:1] == ["--locale"] and len(arguments) > 1:
        return arguments[2:], arguments[1]
    return arguments, _locale_of_command(arguments)


def _locale_of_command(arguments: list[str]) -> str:
    command, rest = find_command(arguments)
    if command is None or command.own_locale or command.verbatim:
        return ""
    for index, argument in enumerate(rest):
        if argument.startswith("--locale="):
            return argument.partition("=")[2]
        if argument == "--locale" and index + 1 < len(rest):
            return rest[index + 1]
    return ""


def find_command(arguments: list[str]) -> tuple[Command | None, list[str]]:
    """The command that the arguments begin with, and what follows it; (None, all) if there is none such."""
    for command in present():
        words = command.words.split()
        if arguments[: len(words)] == words:
            return command, arguments[len(words) :]
    return None, arguments


def dispatch(arguments: list[str], console: Console) -> int:
    """Runs the command that the arguments name; without any, the window."""
    if not arguments:
        if console.window is None:
            raise WrongUse(parser.overview(present(), console.say, PROG))
        return console.window.run({})
    if arguments[0] in ("-h", "--help"):
        console.show(parser.overview(present(), console.say, PROG))
        return FINE
    if arguments[0] == "--version":
        console.show(__version__)
        return FINE
    if arguments == ["--locale"]:
        raise WrongUse(console.say.text("{name} needs a value", name=arguments[0]))
    command, rest = find_command(arguments)
    if command is None:
        return _explain_group_or_mistake(arguments, console)
    return command.load().run(read_arguments(command, rest, console), console)


def read_arguments(command: Command, rest: list[str], console: Console) -> Namespace:
    """What was typed after the command's words. SystemExit for a mistake, which has been told, or for help."""
    if command.verbatim:
        return Namespace(rest=rest)
    reader = parser.Parser(console.say, f"{PROG} {command.words}", console.say.text(command.help))
    command.load().add_arguments(reader, console.say)
    if not reader.has_option("--locale"):
        reader.add_argument("--locale", metavar="L", help=console.say.text("the language of the messages"))
    return reader.parse_args(rest)


def _explain_group_or_mistake(arguments: list[str], console: Console) -> int:
    inside = [command for command in present() if command.words.split()[0] == arguments[0]]
    if arguments[0] in GROUPS and inside and arguments[1:2] in ([], ["-h"], ["--help"]):
        text = parser.overview(inside, console.say, PROG)
        if arguments[1:]:
            console.show(text)
            return FINE
        raise WrongUse(text)
    raise WrongUse(parser.unknown_command(arguments, present(), console.say))


def report_unexpected(error: Exception, arguments: Sequence[str], console: Console) -> int:
    """Writes what happened to a log file, names it in one sentence and gives the exit status."""
    path = console.folders.logs / f"error-{datetime.now():%Y%m%d-%H%M%S}.log"
    details = "".join(traceback.format_exception(error))
    head = f"{__version__} Python {platform.python_version()} {platform.platform()}\n{list(arguments)!r}\n"
    if _write(path, head + details):
        console.tell(console.say.text("Something unexpected happened. The details are in {path}", path=path))
    else:
        console.tell(console.say.text("Something unexpected happened: {details}", details=repr(error)))
    return WRONG


def _write(path: Path, text: str) -> bool:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return False
    return True


def _close_quietly(console: Console) -> int:
    """Nobody takes our output any more, as after `| head`: nothing is left to say, and that is fine."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), console.out.fileno())
    return FINE
