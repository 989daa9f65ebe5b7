"""Where the deck commands look: shelves of decks, catalogues, fonts and the cache."""

from pathlib import Path

from game.cli.console import Console, WrongUse
from game.decks.evidence import Home
from game.decks.library import ELSEWHERE, Library, UnknownDeck
from game.decks.loaded import LoadedDeck
from game.decks.opening import BrokenDeck, open_deck
from game.i18n.translator import Translator
from game.record.folders import shipped


def home(console: Console) -> Home:
    """The game's own things, and the user's cache."""
    assets = shipped("assets")
    coverage, icons = assets / "fonts" / "coverage.txt", assets / "icons"
    return Home((shipped("locales"),), coverage, icons, console.folders.cache)


def library(console: Console) -> Library:
    """The decks that come with the game, and those that the user has installed."""
    return Library((shipped("scenarios"), console.folders.decks), console.folders.decks / ELSEWHERE)


def find_deck(name: str, console: Console) -> Path:
    """The folder of the deck that an id or a path means. WrongUse if there is none."""
    try:
        return library(console).find(name)
    except UnknownDeck as unknown:
        if not unknown.near:
            raise WrongUse(console.say.text("There is no deck “{name}”.", name=unknown.name)) from None
        sentence = console.say.text("There is no deck “{name}”. Did you mean “{near}”?", name=unknown.name,
                                    near=unknown.near)
        raise WrongUse(sentence) from None


def load_deck(name: str, console: Console) -> LoadedDeck:
    """The deck that an id or a path means. WrongUse if there is none or it has errors."""
    folder = find_deck(name, console)
    try:
        loaded = open_deck(folder, home(console))
        library(console).remember(loaded.id, Path(loaded.folder))
        return loaded
    except BrokenDeck as broken:
        raise WrongUse(
            console.say.text("The deck has errors. This shows them: main.py deck check {path}", path=broken.folder)
        ) from None


def deck_translator(loaded: LoadedDeck, console: Console) -> Translator:
    """A translator for the deck's own texts, in the language of the messages."""
    folders = [shipped("locales"), Path(loaded.folder) / "locales"]
    return Translator.load(console.say.locale, folders, [loaded.id], console.folders.cache / "locales")
