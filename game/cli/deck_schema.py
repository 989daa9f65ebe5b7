"""`deck schema`: the JSON Schema of a deck's files, for editors."""

from argparse import ArgumentParser, Namespace

from game.cli.console import FINE, Console
from game.decks.schema import deck_schema
from game.i18n.translator import Translator


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """None of its own."""


def run(arguments: Namespace, console: Console) -> int:
    """0."""
    console.show_json(deck_schema())
    return FINE
