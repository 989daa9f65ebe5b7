"""What each card of a deck is good for, worked out once from the start of the game."""

from game.bots.distance import finish, gap
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

USUAL_COIN = 0.4
QUANTILE = 0.6


def blank_state(game: Game) -> State:
    """The place at the start, with nobody's cards on the table."""
    teams = game.setup.teams
    blank = State(teams, len(game.shares))
    blank.meters = [meter.start for meter in game.meters]
    blank.trust = game.deck.economy.trust
    blank.briefs = [""] * teams
    blank.roles = [""] * teams
    return blank


class Prospects:
    """For each card the points of the distance that it takes away (`gains`) and the coins that it brings at once
    (`coins`); `coin`, the points that a coin buys when it is spent on a card of the better sort; and `idle`, the
    turns at the end of a game in which nothing that is begun can be finished."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.gains: dict[str, float] = {}
        self.coins: dict[str, int] = {}
        blank = blank_state(game)
        before = gap(game, blank)
        for card in game.cards.values():
            after = blank.clone()
            finish(game, after, card.id, CLASS if card.kind == "joint" else 0)
            self.gains[card.id] = before - gap(game, after)
            self.coins[card.id] = sum(after.coins) - sum(blank.coins)
        ratios = sorted(
            self.gains[card.id] / card.cost for card in game.deck.measures if card.cost and self.gains[card.id] > 0
        )
        self.idle = max(0, min((card.rounds for card in game.deck.measures), default=0) - 1)
        self.coin = ratios[int(len(ratios) * QUANTILE)] if ratios else USUAL_COIN

    def surplus(self, name: str, later: int) -> float:
        """What a card brings beyond its price when `later` rounds follow the one in which it is built."""
        card = self.game.cards[name]
        if card.rounds > later + 1:
            return -1.0
        lasting = (card.savings - card.upkeep) * max(0, later - card.rounds)
        return self.gains[name] + self.coin * (lasting + self.coins[name] - card.cost)
