"""From the options of `play` and `session` to a deck and a set-up."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from game.bots.kinds import KINDS
from game.cli.console import Console, WrongUse
from game.cli.deck_home import deck_translator
from game.cli.options import rounds_of
from game.decks.loaded import LoadedDeck
from game.i18n.narration import Ids, Narrator
from game.rules.setup import Setup

USUAL_TEAMS = 4
USUAL_BOTS = "greedy"


def setup_of(arguments: Namespace, loaded: LoadedDeck) -> Setup:
    """The set-up that was asked for. Left out: the deck's first format, 4 teams, 90 minutes, seed 0. BadSetup."""
    return Setup(
        deck_id=loaded.id,
        format=arguments.format or loaded.deck.formats[0],
        level=arguments.level,
        teams=USUAL_TEAMS if arguments.teams is None else arguments.teams,
        rounds=rounds_of(arguments.rounds, arguments.minutes),
        seed=0 if arguments.seed is None else arguments.seed,
    )


def bot_names(arguments: Namespace, console: Console) -> list[str]:
    """The kinds of bots that were asked for, `greedy` if none. WrongUse for a kind that there is not."""
    names = (arguments.bots or USUAL_BOTS).split(",")
    for name in names:
        if name not in KINDS:
            known = ", ".join(sorted(KINDS))
            raise WrongUse(console.say.text("There is no bot “{name}”. There are: {known}", name=name, known=known))
    return names


def window_options(arguments: Namespace) -> Mapping[str, Any]:
    """What the window is told: everything that was given on the command line, by the options' names."""
    return {name: value for name, value in vars(arguments).items() if value not in (None, False)}


def narrator(loaded: LoadedDeck, console: Console) -> Narrator:
    """The voice of a game of this deck, in the language of the messages."""
    words = deck_translator(loaded, console)
    deck = loaded.deck
    ids = Ids(*(tuple(entry.id for entry in entries) for entries in (deck.sources, deck.meters, deck.results)))
    return Narrator(console.say, lambda path: loaded.said(path, words), ids)
