"""What a state is worth on the way to the deck's goals: the distance that is left, what coins can still buy, what may
go wrong. Everything is in points of the distance (see `distance.gap`)."""

from game.bots.distance import NOBODY, finish, gap, projected, softened
from game.bots.prospects import Prospects
from game.rules.change import total
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

BRIEF_WEIGHT = 0.3
BRIEF_REACH = 4.0
SAFE_TRUST = 4
FEAR = 1.2
NO_TRUST = 40.0
TURN_COINS = 7
SATURATED = 0.3
ADVICE_USED = 0.75
HAND_FADES = 0.55
JOINT_SHARE = 0.5
JOINT_HOPE = 0.9


class Appraiser:
    """Measures states of one game. It never changes after the making, so that all bots of a game can share one."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.rounds = game.setup.rounds
        self.prospects = Prospects(game)
        self.coin = self.prospects.coin

    def worth(self, state: State, seat: int) -> float:
        """What a state in the middle of a round is worth to a seat that thinks ahead to the end of the game."""
        later = self.rounds - state.round
        end = projected(self.game, state, later + 1)
        others = waiting(state) - {seat}
        left = gap(self.game, end)
        value = self._coins(end, later, others) - left - self._brief_gap(end, seat)
        value += self._joint(state, end, left, later) + self._hand(state, seat, later)
        if state.advice and others:
            value += self.coin * ADVICE_USED * sum(advice[1] for advice in state.advice[:len(others)])
        soon = self._soon(state, end, later)
        return value - self._trouble(state, soon, left if soon is end else gap(self.game, soon), later)

    def standing(self, state: State) -> float:
        """How the class as a whole stands: the distance left and the coins to cover it; more is better."""
        later = self.rounds - state.round
        end = projected(self.game, state, later + 1)
        return self._coins(end, later, waiting(state)) - gap(self.game, end)

    def card_worth(self, state: State, name: str, seat: int) -> float:
        """What building a card would bring beyond its price, as things stand."""
        card = self.game.cards[name]
        later = self.rounds - state.round
        if card.rounds > later + 1:
            return -1.0
        done = state.clone()
        finish(self.game, done, name, seat)
        lasting = card.savings - card.upkeep
        gain = gap(self.game, state) - gap(self.game, done) + self.coin * lasting * max(0, later - card.rounds)
        return gain - self.coin * card.cost

    def _coins(self, end: State, later: int, others: set[int]) -> float:
        """What the purses can still buy: little more than a turn can use, and nothing when no turn is left."""
        seats = len(end.coins)
        paid = max(0, later - self.prospects.idle)
        portion = paid * self.game.income / seats
        tally = 0.0
        for seat in range(seats):
            turns = later - self.prospects.idle + (seat in others)
            supply = end.coins[seat] + portion + paid * (end.savings[seat] - end.upkeep[seat])
            most = turns * TURN_COINS
            if turns > 0:
                tally += supply if supply <= most else most + SATURATED * (supply - most)
        return self.coin * tally

    def _hand(self, state: State, seat: int, later: int) -> float:
        """The best cards of the own hand, for the turns that are left to play them."""
        if not later:
            return 0.0
        surplus = sorted((self.prospects.surplus(card, later - 1) for card in state.hands[seat]), reverse=True)
        value, weight = 0.0, HAND_FADES
        for worth in surplus[:later + 1]:
            if worth <= 0:
                break
            value += weight * worth
            weight *= HAND_FADES
        return value

    def _joint(self, state: State, end: State, left: float, later: int) -> float:
        """What the coins in the joint project are worth, if the class can fill it in time; `left` is the end's gap."""
        if not state.joint or not state.joint_paid:
            return 0.0
        card = self.game.cards[state.joint]
        missing = card.cost - state.joint_paid
        at_hand = JOINT_SHARE * sum(state.coins[each] for each in waiting(state))
        a_round = JOINT_SHARE * max(1.0, self.game.income + sum(end.savings) - sum(end.upkeep))
        delay = 0 if missing <= at_hand else 1 + int((missing - at_hand) / a_round)
        if card.rounds + delay > later + 1 or delay > later:
            return 0.0
        done = end.clone()
        finish(self.game, done, card.id, CLASS)
        earning = self.coin * card.savings * len(state.coins) * max(0, later - card.rounds - delay)
        gain = left - gap(self.game, done) + earning
        return gain * state.joint_paid / card.cost * JOINT_HOPE ** (1 + delay)

    def _soon(self, state: State, end: State, later: int) -> State:
        """The state after the next look-up, to be read only. Where nothing is finished then, or nothing after it, the
        state at hand serves: copies are most of what thinking costs."""
        finished = sum(left <= 0 for _, _, left in state.works)
        if finished == sum(left <= later + 1 for _, _, left in state.works):
            return end
        return projected(self.game, state, 0) if finished else state

    def _trouble(self, state: State, soon: State, base: float, later: int) -> float:
        """What the events of the outlook would cost on average after the next look-up, whose gap is `base`, and the
        fear of losing trust."""
        trust = soon.trust - (total(self.game.shares, soon) > self.game.path[state.round])
        if not state.outlook:
            return self._fear(trust, later)
        harm = 0.0
        weights = sum(weight for _, weight in state.outlook)
        for name, weight in state.outlook:
            struck = soon.clone()
            self.game.programs[softened(self.game, name, soon)].run(0, struck, CLASS, NOBODY, None)
            fall = gap(self.game, struck) - base
            if later:
                fall += self.coin * (sum(soon.coins) - sum(struck.coins))
            harm += weight / weights * (fall + self._fear(trust + struck.trust - soon.trust, later))
        return harm

    def _fear(self, trust: int, later: int) -> float:
        safe = min(SAFE_TRUST, later + 2)
        return FEAR * max(0, safe - trust) ** 2 + (NO_TRUST if trust <= 0 else 0.0)

    def _brief_gap(self, end: State, seat: int) -> float:
        stars = self.game.stars.get(end.briefs[seat], ())
        return BRIEF_WEIGHT * sum(min(BRIEF_REACH, star.gap(end, seat)) for star in stars)


def waiting(state: State) -> set[int]:
    """The seats whose turn is still open in this round."""
    return {task[1] for task in state.agenda if task[0] == "turn"}
