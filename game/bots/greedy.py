"""Takes whatever brings the goal nearer right now, and thinks of neither money nor time."""

from game.bots.appraisal import Appraiser
from game.bots.bot import Bot
from game.bots.imagine import imagined
from game.rules.action import DONE, Action
from game.rules.engine import attempt, legal_actions
from game.rules.game import Game
from game.rules.state import State
from game.rules.view import View

WORRY = 2
SKIPPED = ("hand-on", "advise", "study")


class Greedy(Bot):
    """Looks one action ahead. Visits people when trust is low, and otherwise wants the largest step at once."""

    NAME = "greedy"

    def __init__(self, game: Game, seed: int) -> None:
        super().__init__(game, seed)
        self.appraiser = Appraiser(game)

    def choose(self, view: View) -> Action:
        """The action after which least is missing, works under way included; else the end of the turn."""
        state = imagined(self.game, view, self.rng)
        actions = legal_actions(self.game, state, view.seat)
        if state.agenda[-1][0] != "turn":
            return self.answer(state, actions)
        if state.trust <= WORRY and any(action.verb == "engage" for action in actions):
            return Action("engage")
        best, least = DONE, self.missing(state) - 1e-9
        for action in actions:
            if action.verb not in SKIPPED and action != DONE:
                after = state.clone()
                attempt(self.game, after, action)
                missing = self.missing(after)
                if missing < least:
                    best, least = action, missing
        return best

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
        """What is missing when all works are finished, whenever that may be; a paid part of a project counts."""
        end = self.appraiser.projected(state)
        gap = self.appraiser.gap(end)
        if state.joint and state.joint_paid:
            self.appraiser.finish(end, state.joint, -1)
            card = self.game.cards[state.joint]
            gap -= (gap - self.appraiser.gap(end)) * state.joint_paid / card.cost
        return gap

    def cut_of(self, state: State, card: str) -> float:
        """How much nearer a card would bring the goal."""
        after = state.clone()
        self.appraiser.finish(after, card, state.seat)
        return self.appraiser.gap(state) - self.appraiser.gap(after)
