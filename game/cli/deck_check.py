"""`deck check`: what is wrong with decks, and where. Exit status 1 when something is."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from game.cli.console import FINE, NOT_FINE, WRONG, Console
from game.cli.deck_home import home
from game.cli.options import add_json
from game.decks.problem import ERROR, Problem, line, sentence
from game.decks.verdict import verdict
from game.i18n.translator import Translator


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """PATH…, --strict and --json."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help=say.text("a deck's folder, one of its files, or a folder of decks")
    )
    parser.add_argument("--strict", action="store_true", help=say.text("count warnings as errors"))
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0 when all is well, 1 when a deck has errors (with --strict: or warnings), 2 when a path is not there."""
    around = home(console)
    found: list[Problem] = []
    for path in console.progress(arguments.paths, len(arguments.paths), console.say.text("decks")):
        found += [problem for problem in verdict(Path(path), around) if problem not in found]
    if arguments.json:
        console.show_json([as_plain(problem, console.say) for problem in found])
    else:
        for problem in found:
            console.show(line(problem, console.say))
        console.tell(summary(found, console.say))
    if any(problem.code == "missing-file" and problem.path in arguments.paths for problem in found):
        return WRONG
    return NOT_FINE if any(arguments.strict or problem.level == ERROR for problem in found) else FINE


def as_plain(problem: Problem, say: Translator) -> dict[str, object]:
    """A problem as the command line's contract names its parts."""
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "level": problem.level,
        "code": problem.code,
        "message": sentence(problem, say),
    }


def summary(found: list[Problem], say: Translator) -> str:
    """How much there is to mend."""
    errors = sum(problem.level == ERROR for problem in found)
    if not found:
        return say.text("All is well.")
    counts = (
        say.plural("{n} error", "{n} errors", errors),
        say.plural("{n} warning", "{n} warnings", len(found) - errors),
    )
    return " · ".join(counts)
