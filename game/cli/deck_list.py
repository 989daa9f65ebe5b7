"""`deck list`: the decks that can be played here."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from game.cli.console import FINE, Console
from game.cli.deck_home import deck_translator, home, library
from game.cli.options import add_json
from game.cli.table import table
from game.decks.opening import BrokenDeck, open_deck
from game.i18n.translator import Translator


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """--json."""
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """Always 0: no decks is an answer too."""
    around = home(console)
    decks = library(console).decks()
    steps = console.progress(decks.items(), len(decks), console.say.text("decks"))
    listed = [entry(deck_id, folder, around, console) for deck_id, folder in steps]
    if arguments.json:
        console.show_json(listed)
        return FINE
    say = console.say
    rows = [(deck["id"], deck["title"] or say.text("(has errors)"), ", ".join(deck["formats"])) for deck in listed]
    for row in table((say.text("id"), say.text("title"), say.text("formats")), rows):
        console.show(row)
    return FINE


def entry(deck_id: str, folder: Path, around: Any, console: Console) -> dict[str, Any]:
    """What the list says about a deck. One with errors has no title and no formats."""
    try:
        loaded = open_deck(folder, around)
    except BrokenDeck:
        return {"id": deck_id, "title": "", "formats": [], "path": str(folder), "ok": False}
    title = loaded.said("deck.title", deck_translator(loaded, console))
    return {"id": loaded.id, "title": title, "formats": list(loaded.deck.formats), "path": str(folder), "ok": True}
