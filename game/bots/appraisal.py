"""What a state is worth on the way to the deck's goals, in points of the total."""

from game.core.event import Cause
from game.rules.change import total
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

STEP_WEIGHTS = (1.0, 0.35, 0.15)
BRIEF_WEIGHT = 0.5
BRIEF_REACH = 4.0
SAFE_TRUST = 4
TRUST_WEIGHT = 0.7
USUAL_COIN = 0.4
COINS_A_TURN = 5
CARD_WORTH = 0.3
ADVICE_WORTH = 0.3
NOBODY = Cause("rule", "appraisal")


class Appraiser:
    """Measures states of one game. `coin` is what a coin buys, in points: the middle of the deck's measures."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.rounds = game.setup.rounds
        self.coin = USUAL_COIN
        self.coin = self._coin_worth()

    def _coin_worth(self) -> float:
        blank = State(self.game.setup.teams, len(self.game.shares))
        blank.meters = [meter.start for meter in self.game.meters]
        blank.trust = self.game.deck.economy.trust
        before = self.gap(blank)
        ratios = []
        for card in self.game.deck.measures:
            after = blank.clone()
            self.game.programs[card.id].run(0, after, 0, NOBODY, None)
            ratios.append((before - self.gap(after)) / max(1, card.cost))
        ratios.sort()
        middle = ratios[len(ratios) * 2 // 3] if ratios else 0.0
        return middle if middle > 0 else USUAL_COIN

    def gap(self, state: State) -> float:
        """How much is missing to the three steps of the result, the first counting most."""
        return sum(
            weight * test.gap(state, CLASS) for weight, test in zip(STEP_WEIGHTS, self.game.results, strict=False)
        )

    def projected(self, state: State, rounds_left: int | None = None) -> State:
        """The state as it will be when the works under way are finished; with `rounds_left` only those in time."""
        after = state.clone()
        after.agenda = []
        for card, seat, left in state.works:
            if rounds_left is None or left <= rounds_left:
                self.finish(after, card, seat)
        after.agenda = []
        return after

    def finish(self, state: State, name: str, seat: int) -> None:
        """Puts a card to work in an imagined state."""
        card = self.game.cards[name]
        state.built.append((name, seat))
        for tag in card.tags:
            state.tag_count[tag] = state.tag_count.get(tag, 0) + 1
        for owner in range(len(state.coins)) if seat == CLASS else (seat,):
            state.savings[owner] += card.savings - card.upkeep
        state.joint_done += card.kind == "joint"
        self.game.programs[name].run(0, state, seat, NOBODY, None)

    def worth(self, state: State, seat: int) -> float:
        """What a state in the middle of a round is worth to a seat that thinks ahead to the end of the game."""
        later = self.rounds - state.round
        end = self.projected(state, later + 1)
        value = -self.gap(end) - self._brief_gap(end, seat) + self._coins(end, later) + self._joint(state, end, later)
        value += CARD_WORTH * min(later, 2) * len(state.hands[seat])
        if state.advice and self._others_follow(state):
            value += ADVICE_WORTH * self.coin * state.advice[0][1]
        return value - self._trouble(state, end, later)

    def _coins(self, end: State, later: int) -> float:
        """Coins on the way to measures: worth less the more there are, for effort and cards run out."""
        lasting = sum(end.savings) - sum(end.upkeep)
        supply = sum(end.coins) + max(0.0, later - 0.5) * (self.game.income + lasting)
        demand = len(end.coins) * (COINS_A_TURN * later + (1.0 if self._others_follow(end) else 0.2))
        return self.coin * supply * demand / (supply + demand + 1.0) if supply > 0 else self.coin * supply

    def _joint(self, state: State, end: State, later: int) -> float:
        if not state.joint or not state.joint_paid:
            return 0.0
        card = self.game.cards[state.joint]
        if card.rounds > later + 1:
            return 0.0
        done = end.clone()
        self.finish(done, card.id, CLASS)
        gain = self.gap(end) - self.gap(done) + self.coin * card.savings * len(end.coins) * max(0.0, later - 1.0)
        nearness = state.joint_paid / card.cost
        return max(gain, self.coin * card.cost * 0.8) * nearness * (0.85 if later else nearness)

    def _others_follow(self, state: State) -> bool:
        return sum(task[0] == "turn" for task in state.agenda) > 1

    def _trouble(self, state: State, end: State, later: int) -> float:
        soon = self.projected(state, 0)
        trust = soon.trust + (-1 if total(self.game.shares, soon) > self.game.path[state.round] else 0)
        harm, base = 0.0, self.gap(soon)
        weights = sum(weight for _, weight in state.outlook) or 1
        for name, weight in state.outlook:
            struck = soon.clone()
            self.game.programs[self._softened(name, soon)].run(0, struck, CLASS, NOBODY, None)
            fall = self.gap(struck) - base + self.coin * (sum(soon.coins) - sum(struck.coins)) * min(1.0, later * 0.6)
            harm += weight / weights * (fall + self._fear(trust + struck.trust - soon.trust))
        if not state.outlook:
            harm = self._fear(trust)
        return harm

    def _softened(self, name: str, state: State) -> str:
        for number, softening in enumerate(self.game.events[name].softened):
            if state.tag_count.get(softening.tag, 0) >= softening.at_least:
                return f"{name}.{number}"
        return name

    def _fear(self, trust: int) -> float:
        return TRUST_WEIGHT * max(0, SAFE_TRUST - trust) ** 2

    def _brief_gap(self, end: State, seat: int) -> float:
        stars = self.game.stars.get(end.briefs[seat], ())
        return BRIEF_WEIGHT * sum(min(BRIEF_REACH, star.gap(end, seat)) for star in stars)

    def card_worth(self, state: State, name: str, seat: int) -> float:
        """What building a card would bring beyond its price."""
        card = self.game.cards[name]
        later = self.rounds - state.round
        if card.rounds > later + 1:
            return -1.0
        done = state.clone()
        self.finish(done, name, seat)
        lasting = card.savings - card.upkeep
        gain = self.gap(state) - self.gap(done) + self.coin * lasting * max(0.0, later - card.rounds - 0.7)
        return gain - 0.8 * self.coin * card.cost


