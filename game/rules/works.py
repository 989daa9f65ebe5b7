"""Works under way: measures, growth and joint projects that are paid for and not finished."""

from collections.abc import Set as AbstractSet

from game.core.event import Cause, Event
from game.rules.change import Log
from game.rules.state import State


def shift(state: State, seat: int, by: int, concerned: AbstractSet[str] | None, cause: Cause, log: Log) -> None:
    """Moves the finishing of works by some rounds. `seat` -1 means everybody's, `concerned` None means every card."""
    for index, (card, owner, left) in enumerate(state.works):
        if seat not in (-1, owner) or (concerned is not None and card not in concerned):
            continue
        after = max(0, left + by)
        state.works[index] = (card, owner, after)
        if log is not None and after != left:
            log.append(Event("work-shifted", {"card": card, "seat": owner, "by": after - left, "cause": cause}))
