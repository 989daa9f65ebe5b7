"""The bots by name, as the command line calls them. A new bot is one module and one entry here."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from game.bots.appraisal import Appraiser
from game.bots.bot import Bot
from game.bots.chance import Chance
from game.bots.greedy import Greedy
from game.bots.lookahead import Lookahead
from game.bots.restricted import WITHOUT, Restricted
from game.bots.styles import STYLES
from game.rules.game import Game

KINDS: Mapping[str, type[Bot]] = MappingProxyType({kind.NAME: kind for kind in (Chance, Greedy, Lookahead, *STYLES)})
SEATS_A_SEED = 64


def seated(game: Game, names: Sequence[str], seed: int, appraiser: Appraiser | None = None) -> list[Bot]:
    """A bot for every seat; the names repeat when there are fewer of them than seats. KeyError for an unknown name.

    `lookahead-without:TAG` names a lookahead that leaves a tag alone.
    """
    return [
        bot(game, names[seat % len(names)], seed * SEATS_A_SEED + seat, appraiser) for seat in range(game.setup.teams)
    ]


def bot(game: Game, name: str, seed: int, appraiser: Appraiser | None = None) -> Bot:
    """One bot by name. KeyError for an unknown name."""
    if name.startswith(WITHOUT):
        return Restricted(game, seed, appraiser, name.removeprefix(WITHOUT))
    return KINDS[name](game, seed, appraiser)
