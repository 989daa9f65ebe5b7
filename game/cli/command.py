"""The table of commands. A command is a module with `add_arguments(parser, say)` and `run(arguments, console)`.

`run` returns the exit status, raises WrongUse for what it cannot do, and leaves other faults to `main`.
"""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, Protocol, cast

from game.cli.console import Console
from game.i18n.translator import N_, Translator


class CommandModule(Protocol):
    """What a command's module holds."""

    def add_arguments(self, parser: ArgumentParser, say: Translator) -> None: ...

    def run(self, arguments: Namespace, console: Console) -> int: ...


class Command(NamedTuple):
    """A line of the table. `words` is what is typed, the module is named after them (`deck list` → `deck_list`).

    `verbatim`: what follows is passed on unread, as `arguments.rest`. `own_locale`: its `--locale` is not the
    language of the messages but something of the command's own.
    """

    words: str
    help: str
    verbatim: bool = False
    own_locale: bool = False

    @property
    def module(self) -> str:
        return "game.cli." + self.words.replace(" ", "_")

    def is_present(self) -> bool:
        return find_spec(self.module) is not None

    def load(self) -> CommandModule:
        return cast(CommandModule, import_module(self.module))


COMMANDS = (
    Command("play", N_("play a deck, in the window or without one")),
    Command("session", N_("lead a session with a class: opens at the set-up")),
    Command("resume", N_("go on with an unfinished session")),
    Command("replay", N_("show a recorded game again, or check it")),
    Command("report", N_("write the report of a recorded session")),
    Command("deck list", N_("list the decks")),
    Command("deck check", N_("say what is wrong with a deck, and where")),
    Command("deck simulate", N_("let bots play a deck many times and hold it against the gates")),
    Command("deck new", N_("begin a deck of your own")),
    Command("deck show", N_("show a deck's cards as tables, or one card's sum")),
    Command("deck schema", N_("print the JSON Schema of deck files")),
    Command("deck print", N_("make a PDF of a deck to print")),
    Command("deck pack", N_("pack a deck into one file")),
    Command("deck install", N_("install a packed deck")),
    Command("deck text", N_("take out, update or check a deck's translations"), own_locale=True),
    Command("shots", N_("draw screens into PNG files")),
    Command("bench", N_("measure how fast the game is on this machine")),
    Command("doctor", N_("say what this machine has")),
    Command("test", N_("run the game's own tests"), verbatim=True),
)
GROUPS = {"deck": N_("work with decks")}


def present() -> list[Command]:
    """The commands whose modules are there, in the order of the table."""
    return [command for command in COMMANDS if command.is_present()]
