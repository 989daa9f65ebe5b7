"""Plans its whole turn: a beam search over what it can do, judged by where the game will stand at the end."""

from typing import NamedTuple

from game.bots.appraisal import Appraiser
from game.bots.bot import Bot
from game.bots.imagine import imagined
from game.rules.action import DONE, Action
from game.rules.engine import attempt, legal_actions
from game.rules.game import Game
from game.rules.state import State
from game.rules.view import View

BUDGET = 100
WIDTH = 3
DEEPEST = 6
STUDY_WORTH = 0.25


class Plan(NamedTuple):
    """Actions of one turn, the state that they lead to and what it is worth; `liking` is the taste for the actions."""

    worth: float
    actions: tuple[Action, ...]
    state: State
    liking: float = 0.0


class Lookahead(Bot):
    """Searches a hundred states a turn at most. It re-plans when something came between its actions.

    A subclass may have a taste of its own: points that it adds for an action, or actions that it never considers.
    """

    NAME = "lookahead"

    def __init__(self, game: Game, seed: int, appraiser: Appraiser | None = None) -> None:
        super().__init__(game, seed, appraiser)
        self.ahead: tuple[Action, ...] = ()
        self.when = (-1, -1)

    def choose(self, view: View) -> Action:
        """The next action of the best plan found."""
        state = imagined(self.game, view, self.rng)
        actions = legal_actions(self.game, state, view.seat)
        if len(actions) == 1:
            return actions[0]
        if state.agenda[-1][0] != "turn":
            return self.answer(state, actions)
        if self.when != (state.round, view.seat) or not self.ahead or self.ahead[0] not in actions:
            self.ahead = self.plan(state, view.seat)
            self.when = (state.round, view.seat)
        action, self.ahead = self.ahead[0], self.ahead[1:]
        return action

    def taste(self, state: State, action: Action) -> float:
        """Points that this player adds for an action in a state, out of liking."""
        return STUDY_WORTH if action.verb == "study" else 0.0

    def considers(self, action: Action) -> bool:
        """Whether this player would ever do such a thing."""
        return True

    def plan(self, root: State, seat: int) -> tuple[Action, ...]:
        """The best turn found, ending with `done` or with a step after which more will be known."""
        best = Plan(self.ended(root, seat), (), root)
        beam, left = [best], BUDGET
        for _ in range(DEEPEST):
            grown: dict[float, Plan] = {}
            for plan in beam:
                actions = self.candidates(plan.state, seat)[:left]
                left -= len(actions)
                for action in actions:
                    after = self.extended(plan, action, seat)
                    grown.setdefault(round(after.worth, 9), after)
            if not grown:
                break
            beam = [grown[worth] for worth in sorted(grown, reverse=True)[:WIDTH]]
            if beam[0].worth > best.worth:
                best = beam[0]
            beam = [plan for plan in beam if plan.actions[-1].verb != "keep"]
        return self.known(best.actions) or (DONE,)

    def extended(self, plan: Plan, action: Action, seat: int) -> Plan:
        """A plan with one more action and the answers to what it asks."""
        after = plan.state.clone()
        liking = plan.liking + self.taste(plan.state, action)
        attempt(self.game, after, action)
        settled = self.answered(after, seat)
        return Plan(self.ended(after, seat) + liking, (*plan.actions, action, *settled), after, liking)

    def known(self, actions: tuple[Action, ...]) -> tuple[Action, ...]:
        """The plan up to the first draw of cards, after which only the real cards count; or all of it and the end."""
        for index, action in enumerate(actions):
            if action.verb == "study":
                return actions[:index + 1]
        return (*actions, DONE)

    def candidates(self, state: State, seat: int) -> list[Action]:
        """The legal actions worth a thought: one team to hand on to is enough."""
        if not state.agenda or state.agenda[-1][:2] != ("turn", seat):
            return []
        follower = (seat + 1) % len(state.coins)
        return [
            action for action in legal_actions(self.game, state, seat)
            if action != DONE and (action.verb != "hand-on" or action.to == follower) and self.considers(action)
        ]

    def answered(self, state: State, seat: int) -> tuple[Action, ...]:
        """Answers questions that an action raised, in place; what it answered."""
        given: list[Action] = []
        while state.agenda and state.agenda[-1][0] != "turn" and state.seat == seat:
            action = self.answer(state, legal_actions(self.game, state, seat))
            attempt(self.game, state, action)
            given.append(action)
        return tuple(given)

    def answer(self, state: State, actions: list[Action]) -> Action:
        """The best answer to a question, one step deep."""
        seat = state.seat
        if actions[0].verb == "keep":
            return max(actions, key=lambda action: self.appraiser.card_worth(state, action.item, seat))
        if actions[0].verb == "give":
            return min(actions, key=lambda action: self.appraiser.card_worth(state, action.item, seat)
                       if action.item else 0.4 * action.amount)
        return max(actions, key=lambda action: self.worth_after(state, action, seat))

    def worth_after(self, state: State, action: Action, seat: int) -> float:
        """What the state is worth after an action."""
        after = state.clone()
        attempt(self.game, after, action)
        return self.appraiser.worth(after, seat)

    def ended(self, state: State, seat: int) -> float:
        """What the state is worth if the turn ends here: left-over effort becomes coins."""
        most = self.game.abilities[state.roles[seat]].most_left_over
        later = self.game.setup.rounds - state.round
        left_over = min(state.effort[seat], most) * self.appraiser.coin * (0.8 if later else 0.0)
        return self.appraiser.worth(state, seat) + left_over
