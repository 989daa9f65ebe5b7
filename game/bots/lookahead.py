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

BUDGET = 240
WIDTH = 3
DEEPEST = 6
STUDY_WORTH = 0.25


class Plan(NamedTuple):
    """Actions of one turn, the state that they lead to and what it is worth."""

    worth: float
    actions: tuple[Action, ...]
    state: State


class Lookahead(Bot):
    """Searches `budget` states a turn at most. It re-plans when something came between its actions."""

    NAME = "lookahead"

    def __init__(self, game: Game, seed: int, appraiser: Appraiser | None = None, budget: int = BUDGET) -> None:
        super().__init__(game, seed)
        self.appraiser = appraiser or Appraiser(game)
        self.budget = budget
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

    def plan(self, root: State, seat: int) -> tuple[Action, ...]:
        """The best turn found, ending with `done` or with a step after which more will be known."""
        best = beam = [Plan(self.ended(root, seat), (), root)]
        left = self.budget
        for _ in range(DEEPEST):
            grown: dict[float, Plan] = {}
            for plan in beam:
                for action in self.candidates(plan.state, seat):
                    if left == 0:
                        break
                    left -= 1
                    after = plan.state.clone()
                    attempt(self.game, after, action)
                    settled = self.answered(after, seat)
                    worth = self.ended(after, seat) + (STUDY_WORTH if action.verb == "study" else 0.0)
                    grown.setdefault(round(worth, 9), Plan(worth, (*plan.actions, action, *settled), after))
            if not grown:
                break
            beam = [grown[worth] for worth in sorted(grown, reverse=True)[:WIDTH]]
            best = max(best, beam[:1], key=lambda plans: plans[0].worth)
            beam = [plan for plan in beam if plan.actions[-1].verb != "keep"]
        actions = best[0].actions
        return self.known(actions) or (DONE,)

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
            if action != DONE and (action.verb != "hand-on" or action.to == follower)
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
