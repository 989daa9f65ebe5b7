"""What a Game Master does, as plain data, and why it may not be done."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from game.rules.action import Action
from game.rules.refusal import Refusal


class Act(NamedTuple):
    """One thing done at the cockpit. `params` hold JSON types only, so that an act can be written down as it is."""

    verb: str
    params: Mapping[str, Any]


class Stop(StrEnum):
    """The first reason against an act."""

    UNKNOWN_ACT = "unknown-act"
    BAD_VALUE = "bad-value"
    NOT_STARTED = "not-started"
    STARTED = "started"
    SESSION_IS_OVER = "session-is-over"
    NO_SUCH_STEP = "no-such-step"
    FIRST_STEP = "first-step"
    LAST_STEP = "last-step"
    DEBRIEF_IS_PROTECTED = "debrief-is-protected"
    ALREADY_PAUSED = "already-paused"
    NOT_PAUSED = "not-paused"
    NO_SUCH_TEAM = "no-such-team"
    COLOUR_TAKEN = "colour-taken"
    NAME_TAKEN = "name-taken"
    NO_SUCH_ITEM = "no-such-item"
    ALREADY_REVEALED = "already-revealed"
    GAME_RESTS = "game-rests"
    NOTHING_TO_UNDO = "nothing-to-undo"
    ROUND_HAS_PASSED = "round-has-passed"
    GAME_NOT_OVER = "game-not-over"
    OWN_MACHINES = "own-machines"
    ONE_GAME = "one-game"
    CARD_NOT_FAIR = "card-not-fair"
    NO_CARD_MADE = "no-card-made"
    BONUS_RUNS = "bonus-runs"
    NO_BONUS = "no-bonus"


Reason = Stop | Refusal


class RefusedAct(ValueError):
    """Raised for an act that cannot be done. `reason` is the session's or the rules' code."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def play_act(action: Action, bonus: bool = False) -> Act:
    """An action of the game (or of its bonus round) as an act."""
    return Act("bonus" if bonus else "game", {"action": list(action)})


def action_of(fields: list[Any]) -> Action | None:
    """The action that an act carries; None for fields that make none."""
    kinds = (str, str, int, int)
    sound = 0 < len(fields) <= len(kinds) and all(
        isinstance(field, kind) and not isinstance(field, bool) for field, kind in zip(fields, kinds, strict=False)
    )
    return Action(*fields) if sound else None
