"""The bots by name, as the command line calls them. A new bot is one module and one entry here."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from game.bots.bot import Bot
from game.bots.chance import Chance
from game.bots.greedy import Greedy
from game.bots.lookahead import Lookahead
from game.rules.game import Game

KINDS: Mapping[str, type[Bot]] = MappingProxyType({kind.NAME: kind for kind in (Chance, Greedy, Lookahead)})


def seated(game: Game, names: Sequence[str], seed: int) -> list[Bot]:
    """A bot for every seat; the names repeat when there are fewer of them than seats. KeyError for an unknown name."""
    return [KINDS[names[seat % len(names)]](game, seed * 64 + seat) for seat in range(game.setup.teams)]
