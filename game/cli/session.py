"""`session`: a session with a class, from the set-up on; the window does the rest."""

from argparse import ArgumentParser, Namespace

from game.cli import play
from game.cli.console import Console, WrongUse
from game.cli.deck_home import find_deck
from game.cli.game_setup import window_options
from game.cli.options import add_game
from game.i18n.translator import Translator
from game.session.plan import PRESETS


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """See `options.add_game`."""
    add_game(parser, say)
    parser.add_argument("--preset", choices=tuple(PRESETS), help=say.text("who plays, and where"))


def run(arguments: Namespace, console: Console) -> int:
    """The window's exit status; with --headless that of `play`. WrongUse for a deck that is not there."""
    find_deck(arguments.deck, console)
    if arguments.headless:
        return play.run(arguments, console)
    if console.window is None:
        raise WrongUse(console.say.text("There is no window here. With --headless bots play all teams."))
    return console.window.run({**window_options(arguments), "session": True})
