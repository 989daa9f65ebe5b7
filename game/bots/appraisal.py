"""What a state is worth on the way to the deck's goals: the distance that is left, what coins can still buy, what may
go wrong. Everything is in points of the distance (see `gap`)."""

from game.bots.prospects import Prospects
from game.core.event import Cause
from game.rules.change import total
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

STEP_WEIGHTS = (1.0, 0.35, 0.15)
BRIEF_WEIGHT = 0.6
BRIEF_REACH = 4.0
SAFE_TRUST = 4
FEAR = 1.2
TURN_COINS = 7
SATURATED = 0.3
ADVICE_USED = 0.75
HAND_FADES = 0.55
JOINT_SHARE = 0.5
JOINT_HOPE = 0.9
NOBODY = Cause("rule", "appraisal")


class Appraiser:
    """Measures states of one game. `coin` is what a coin buys, in points of the distance; it never changes after
    the making, so that all bots of a game can share one."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.rounds = game.setup.rounds
        self.prospects = Prospects(game, self)
        self.coin = self.prospects.coin

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
        waiting = {task[1] for task in state.agenda if task[0] == "turn"}
        followers = len(waiting - {seat})
        value = -self.gap(end) - self._brief_gap(end, seat) + self._coins(end, later, waiting - {seat})
        value += self._joint(state, end, later) + self._hand(state, seat, later)
        if state.advice and followers:
            value += self.coin * ADVICE_USED * sum(advice[1] for advice in state.advice[:followers])
        return value - self._trouble(state, end, later)

    def _coins(self, end: State, later: int, waiting: set[int]) -> float:
        """What the purses can still buy: little more than a turn can use, and nothing when no turn is left."""
        seats = len(end.coins)
        portion = later * self.game.income / seats
        tally = 0.0
        for seat in range(seats):
            turns = later + (seat in waiting)
            supply = end.coins[seat] + portion + later * (end.savings[seat] - end.upkeep[seat])
            most = turns * TURN_COINS
            if turns:
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

    def _joint(self, state: State, end: State, later: int) -> float:
        if not state.joint or not state.joint_paid:
            return 0.0
        card = self.game.cards[state.joint]
        seats = len(state.coins)
        missing = card.cost - state.joint_paid
        waiting = {task[1] for task in state.agenda if task[0] == "turn"}
        at_hand = JOINT_SHARE * sum(state.coins[each] for each in waiting)
        a_round = JOINT_SHARE * max(1.0, self.game.income + sum(end.savings) - sum(end.upkeep))
        delay = 0 if missing <= at_hand else 1 + int((missing - at_hand) / a_round)
        if card.rounds + delay > later + 1 or delay > later:
            return 0.0
        done = end.clone()
        self.finish(done, card.id, CLASS)
        earning = self.coin * card.savings * seats * max(0, later - card.rounds - delay)
        gain = self.gap(end) - self.gap(done) + earning
        return gain * state.joint_paid / card.cost * JOINT_HOPE ** (1 + delay)

    def _trouble(self, state: State, end: State, later: int) -> float:
        soon = self.projected(state, 0)
        trust = soon.trust + (-1 if total(self.game.shares, soon) > self.game.path[state.round] else 0)
        if not state.outlook:
            return self._fear(trust, later)
        harm, base = 0.0, self.gap(soon)
        weights = sum(weight for _, weight in state.outlook)
        for name, weight in state.outlook:
            struck = soon.clone()
            self.game.programs[self._softened(name, soon)].run(0, struck, CLASS, NOBODY, None)
            fall = self.gap(struck) - base
            if later:
                fall += self.coin * (sum(soon.coins) - sum(struck.coins))
            harm += weight / weights * (fall + self._fear(trust + struck.trust - soon.trust, later))
        return harm

    def _softened(self, name: str, state: State) -> str:
        for number, softening in enumerate(self.game.events[name].softened):
            if state.tag_count.get(softening.tag, 0) >= softening.at_least:
                return f"{name}.{number}"
        return name

    def _fear(self, trust: int, later: int) -> float:
        safe = min(SAFE_TRUST, later + 2)
        return FEAR * max(0, safe - trust) ** 2 + (40.0 if trust <= 0 else 0.0)

    def _brief_gap(self, end: State, seat: int) -> float:
        stars = self.game.stars.get(end.briefs[seat], ())
        return BRIEF_WEIGHT * sum(min(BRIEF_REACH, star.gap(end, seat)) for star in stars)

    def card_worth(self, state: State, name: str, seat: int) -> float:
        """What building a card would bring beyond its price, as things stand."""
        card = self.game.cards[name]
        later = self.rounds - state.round
        if card.rounds > later + 1:
            return -1.0
        done = state.clone()
        self.finish(done, name, seat)
        lasting = card.savings - card.upkeep
        gain = self.gap(state) - self.gap(done) + self.coin * lasting * max(0, later - card.rounds)
        return gain - self.coin * card.cost
