"""Whether a card that a team has made is fair: what it is worth for its price, beside the deck's own measures.

Worth is counted in points of the total at the start of the game. Coins and trust count as what they usually buy.
"""

from typing import NamedTuple

from game.core.event import Cause
from game.rules.change import total
from game.rules.compiler import Compiler
from game.rules.game import Game
from game.rules.model import Card
from game.rules.program import Program
from game.rules.state import POINT, State

USUAL_COIN = 0.4
TRUST_COINS = 2
LASTING_ROUNDS = 3
WAITING = 0.9
LOW, HIGH = 10, 90
NOBODY = Cause("rule", "appraisal")


class Scale(NamedTuple):
    """Points per coin of the deck's own measures: the tenth, the fiftieth, the ninetieth in a hundred, and the most."""

    low: float
    middle: float
    high: float
    most: float


class Verdict(NamedTuple):
    """`code` is empty, weak, fair, strong or too-good; the last is not played.

    `points` is what the card is worth, `per_coin` for its price; `fair_price` the least and most coins that would make
    it fair, from 1 to 9.
    """

    code: str
    points: float
    per_coin: float
    fair_price: tuple[int, int]

    @property
    def is_playable(self) -> bool:
        """Whether the card may come into the game."""
        return self.code in ("weak", "fair", "strong")


def worth(game: Game, start: State, card: Card, program: Program, coin: float) -> float:
    """What a card is worth in points, from the start of the game, finished at once."""
    after = start.clone()
    after.agenda = []
    program.run(0, after, 0, NOBODY, None)
    coins = after.coins[0] - start.coins[0] + TRUST_COINS * (after.trust - start.trust)
    coins += LASTING_ROUNDS * (after.savings[0] - start.savings[0] + card.savings - card.upkeep)
    points = (total(game.shares, start) - total(game.shares, after)) / POINT
    return (points + coin * coins) * WAITING ** card.rounds


def scale(game: Game, start: State) -> tuple[Scale, float]:
    """The measures of the deck as a scale, and the points that a coin usually buys."""
    paid = [card for card in game.deck.measures if card.cost]
    cutting = sorted(worth(game, start, card, game.programs[card.id], 0.0) / card.cost for card in paid)
    cutting = [ratio for ratio in cutting if ratio > 0]
    coin = quantile(cutting, 50) if cutting else USUAL_COIN
    ratios = [worth(game, start, card, game.programs[card.id], coin) / card.cost for card in paid]
    sound = sorted(ratio for ratio in ratios if ratio > 0) or [USUAL_COIN]
    return Scale(quantile(sound, LOW), quantile(sound, 50), quantile(sound, HIGH), sound[-1]), coin


def quantile(ordered: list[float], percent: int) -> float:
    """The entry at a percentage of an ordered list."""
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def weighed(game: Game, start: State, card: Card) -> Verdict:
    """The verdict on a card from the start of a game."""
    marks, coin = scale(game, start)
    points = worth(game, start, card, Compiler(game.deck).program(card.id, card.effects), coin)
    ratio = points / max(1, card.cost)
    prices = fair_prices(points, marks)
    if points <= 0:
        code = "empty"
    elif ratio > marks.most:
        code = "too-good"
    else:
        code = "strong" if ratio > marks.high else "weak" if ratio < marks.low else "fair"
    return Verdict(code, points, ratio, prices)


def fair_prices(points: float, marks: Scale) -> tuple[int, int]:
    """The least and most coins at which these points are fair."""
    least = min(9, max(1, int(-(-points // marks.high))))
    return least, min(9, max(least, int(points / marks.low)))


def needle(verdict: Verdict, marks: Scale) -> float:
    """Where the balance points: -1 far too dear, 0 as usual, 1 far too cheap."""
    return max(-1.0, min(1.0, (verdict.per_coin - marks.middle) / marks.middle))
