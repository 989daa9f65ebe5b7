"""Options that several commands share."""

from argparse import ArgumentParser
from types import MappingProxyType

from game.i18n.translator import Translator

FORMATS = ("hero", "traveller")
LEVELS = ("easy", "normal", "hard")
ROUNDS_OF_MINUTES = MappingProxyType({60: 4, 90: 6, 120: 8})
MINUTES_OF_ROUNDS = MappingProxyType({rounds: minutes for minutes, rounds in ROUNDS_OF_MINUTES.items()})
TEAMS = (2, 3, 4, 5, 6)


def add_deck(parser: ArgumentParser, say: Translator) -> None:
    """DECK: an id, a folder or a .cpdeck file; as `deck`."""
    parser.add_argument("deck", metavar="DECK", help=say.text("an id from `deck list`, a folder or a .cpdeck file"))


def add_json(parser: ArgumentParser, say: Translator) -> None:
    """`--json`, as `json`."""
    parser.add_argument("--json", action="store_true", help=say.text("give the result as JSON"))


def add_game(parser: ArgumentParser, say: Translator) -> None:
    """What `play` and `session` share. Not given is None, but for format, level and the two flags."""
    add_deck(parser, say)
    parser.add_argument("--format", choices=FORMATS, help=say.text("the play format"))
    parser.add_argument("--teams", type=int, metavar="N", help=say.text("how many teams play: 2 to 6"))
    parser.add_argument("--level", choices=LEVELS, default="normal", help=say.text("how hard it is"))
    parser.add_argument("--minutes", type=int, choices=tuple(ROUNDS_OF_MINUTES), help=say.text("how long it lasts"))
    parser.add_argument("--rounds", type=int, choices=tuple(ROUNDS_OF_MINUTES.values()),
                        help=say.text("how many rounds it has"))
    parser.add_argument("--seed", type=int, metavar="S", help=say.text("the same seed gives the same chances"))
    parser.add_argument("--bots", metavar="KIND[,KIND…]", help=say.text("who plays the teams that no person plays"))
    parser.add_argument("--headless", action="store_true", help=say.text("without a window: bots play all teams"))
    parser.add_argument("--report", metavar="DIR", help=say.text("write the report into this folder"))
    add_json(parser, say)


def rounds_of(rounds: int | None, minutes: int | None) -> int:
    """How many rounds fit what was asked for: the rounds if given, else those of the minutes, else 6."""
    return rounds or ROUNDS_OF_MINUTES[minutes or 90]
