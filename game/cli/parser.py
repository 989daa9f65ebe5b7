"""argparse in the user's language: help, usage, and a mistake explained in one line."""

import argparse
import re
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import IO, NoReturn

from game.cli.command import GROUPS, Command
from game.cli.console import leaving
from game.i18n.translator import N_, Translator

# What argparse says in English about a mistake → the sentence said instead.
MISTAKES = (
    (r"the following arguments are required: (?P<names>.+)", N_("Missing: {names}")),
    (r"unrecognized arguments: (?P<names>.+)", N_("Not understood: {names}")),
    (r"argument (?P<name>[^:]+): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<choices>.+)\)",
     N_("{name} can be {choices}; not “{value}”")),
    (r"argument (?P<name>[^:]+): invalid \S+ value: '?(?P<value>.*?)'?", N_("{name} must be a number; not “{value}”")),
    (r"argument (?P<name>[^:]+): expected .*", N_("{name} needs a value")),
    (r"argument (?P<name>[^:]+): not allowed with argument (?P<other>.+)", N_("{name} and {other} exclude each other")),
    (r"argument (?P<name>[^:]+): (?P<reason>.+)", N_("{name}: {reason}")),
)  # fmt: skip


class Parser(argparse.ArgumentParser):
    """An ArgumentParser with a voice. A mistake leaves by SystemExit(2) after one line on stderr."""

    def __init__(self, say: Translator, prog: str, description: str = "") -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self.say = say
        self._positionals.title = say.text("what to give")
        self._optionals.title = say.text("options")
        self.add_argument("-h", "--help", action="help", help=say.text("show this help"))

    def has_option(self, name: str) -> bool:
        return name in self._option_string_actions

    def format_usage(self) -> str:
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups, self.say.text("Usage: "))
        return formatter.format_help()

    def format_help(self) -> str:
        described = super().format_help()
        return self.format_usage() + described[described.index("\n\n") + 1 :]

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{explained(message, self.say)}\n{self.format_usage()}")

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:
        with leaving():
            (file or sys.stderr).write(message)


def explained(message: str, say: Translator) -> str:
    """argparse's English about a mistake as a sentence of ours; as it is where it says something new."""
    for pattern, sentence in MISTAKES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            values = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return say.text(sentence, **values)
    return message


def overview(commands: Iterable[Command], say: Translator, prog: str) -> str:
    """The help for the program as a whole, or for one group of commands: every command with what it does."""
    lines = [say.text("Usage: ") + f"{prog} [--locale L] " + say.text("COMMAND …"), ""]
    listed = list(commands)
    width = max((len(command.words) for command in listed), default=0)
    lines += [f"  {command.words:<{width}}  {say.text(command.help)}" for command in listed]
    lines += ["", say.text("Without a command the window opens. More about one: {prog} COMMAND --help", prog=prog)]
    return "\n".join(lines)


def unknown_command(words: list[str], commands: Iterable[Command], say: Translator) -> str:
    """The line about a command that is not in the table, with the nearest one that is."""
    listed = [command.words for command in commands]
    typed = " ".join(words[:2] if words[0] in GROUPS else words[:1])
    near = get_close_matches(typed, listed, n=1, cutoff=0.6)
    if near:
        return say.text("There is no command “{typed}”. Did you mean “{near}”?", typed=typed, near=near[0])
    return say.text("There is no command “{typed}”.", typed=typed)
