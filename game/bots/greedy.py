"""Takes whatever brings the goal nearer for its money right now, and thinks of neither saving nor time."""

from game.bots.bot import Bot
from game.bots.distance import finish, gap, projected
from game.bots.imagine import imagined
from game.rules.action import DONE, Action
from game.rules.engine import attempt, legal_actions
from game.rules.program import CLASS
from game.rules.state import State
from game.rules.view import View

WORRY = 2
SPARE = 2
EFFORT_COST = 1
STEPS = ("build", "back", "grow", "engage", "ability")


class Greedy(Bot):
    """Looks one action ahead. Visits people when trust is low, otherwise takes the largest step for its money, and
    when none is left helps others with a card that it does not need."""

    NAME = "greedy"

    def choose(self, view: View) -> Action:
        """The largest step; else advice if there is effort to spare; else the end of the turn."""
        state = imagined(self.game, view, self.rng)
        actions = legal_actions(self.game, state, view.seat)
        if state.agenda[-1][0] != "turn":
            return self.answer(state, actions)
        if state.trust <= WORRY and any(action.verb == "engage" for action in actions):
            return Action("engage")
        best, most, missing = None, 1e-9, self.missing(state)
        for action in actions:
            if action.verb in STEPS:
                after = state.clone()
                attempt(self.game, after, action)
                step = self.step(missing - self.missing(after), sum(after.coins) - sum(state.coins))
                if step > most:
                    best, most = action, step
        return best or self.advice(state, actions)

    def step(self, nearer: float, coins: int) -> float:
        """What a change is worth for its money; coins that come in count for what they buy."""
        return nearer + self.appraiser.coin * coins if coins > 0 else nearer / (EFFORT_COST - coins)

    def advice(self, state: State, actions: list[Action]) -> Action:
        """Advice with the least useful card while effort would be lost and somebody comes after; else the end."""
        advising = [action for action in actions if action.verb == "advise"]
        others_follow = sum(task[0] == "turn" for task in state.agenda) > 1
        if not advising or state.effort[state.seat] < SPARE or not others_follow or state.advice:
            return DONE
        return min(advising, key=lambda action: self.appraiser.prospects.gains[action.item])

    def answer(self, state: State, actions: list[Action]) -> Action:
        """The answer to a question after which least is missing."""
        if actions[0].verb == "keep":
            return max(actions, key=lambda action: self.cut_of(state, action.item))
        if actions[0].verb == "give":
            return actions[-1]
        return min(actions, key=lambda action: self.missing_after(state, action))

    def missing_after(self, state: State, action: Action) -> float:
        """What is missing after an action."""
        after = state.clone()
        attempt(self.game, after, action)
        return self.missing(after)

    def missing(self, state: State) -> float:
        """What is missing when all works are finished that can be; a paid part of a project counts while all the
        purses together could pay the rest."""
        later = self.game.setup.rounds - state.round
        end = projected(self.game, state, later + 1)
        left = gap(self.game, end)
        card = self.game.cards[state.joint] if state.joint else None
        if card and state.joint_paid and card.cost - state.joint_paid <= sum(state.coins) + later * self.game.income:
            finish(self.game, end, card.id, CLASS)
            left -= (left - gap(self.game, end)) * state.joint_paid / card.cost
        return left

    def cut_of(self, state: State, card: str) -> float:
        """How much nearer a card would bring the goal."""
        after = state.clone()
        finish(self.game, after, card, state.seat)
        return gap(self.game, state) - gap(self.game, after)
