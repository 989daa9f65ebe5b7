"""Why an action is not allowed, as codes; `i18n.phrases` says them."""

from enum import StrEnum


class Refusal(StrEnum):
    """The first reason that stands against an action."""

    GAME_IS_OVER = "game-is-over"
    NOT_YOUR_TURN = "not-your-turn"
    UNKNOWN_ACTION = "unknown-action"
    CHOOSE_FIRST = "choose-first"
    NOTHING_TO_CHOOSE = "nothing-to-choose"
    NO_EFFORT = "no-effort"
    NOT_IN_HAND = "not-in-hand"
    NOT_ON_OFFER = "not-on-offer"
    TOO_EXPENSIVE = "too-expensive"
    NEEDS_UNMET = "needs-unmet"
    NO_JOINT_PROJECT = "no-joint-project"
    BAD_AMOUNT = "bad-amount"
    ALREADY_ENGAGED = "already-engaged"
    PEOPLE_ARE_TIRED = "people-are-tired"
    ALREADY_HANDED_ON = "already-handed-on"
    NO_SUCH_TEAM = "no-such-team"
    NOTHING_TO_GIVE = "nothing-to-give"
    PILE_IS_EMPTY = "pile-is-empty"
    ABILITY_USED = "ability-used"
    NO_ABILITY = "no-ability"


class IllegalAction(ValueError):
    """Raised by the checked `apply`. Carries the refusal code."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
