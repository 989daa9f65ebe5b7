"""The lookahead with one hand tied: it leaves a tag alone."""

from game.bots.appraisal import Appraiser
from game.bots.styles import Style
from game.rules.action import Action
from game.rules.game import Game
from game.rules.state import State

WITHOUT = "lookahead-without:"


class Restricted(Style):
    """Builds, grows and backs nothing that carries a tag. The other cards it plays as well as it can."""

    NAME = "lookahead-without"

    def __init__(self, game: Game, seed: int, appraiser: Appraiser | None = None, tag: str = "") -> None:
        super().__init__(game, seed, appraiser)
        self.banned = frozenset(card.id for card in game.cards.values() if tag in card.tags)

    def considers(self, action: Action) -> bool:
        """Everything but works with the tag."""
        return action.verb not in ("build", "grow") or action.item not in self.banned

    def candidates(self, state: State, seat: int) -> list[Action]:
        """No backing of a joint project that carries the tag."""
        actions = super().candidates(state, seat)
        return [action for action in actions if action.verb != "back"] if state.joint in self.banned else actions
