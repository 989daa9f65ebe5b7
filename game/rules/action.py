"""What a seat can do, as plain data."""

from typing import NamedTuple


class Action(NamedTuple):
    """One step of one seat. Which of the fields mean something depends on the verb; the others keep their defaults."""

    verb: str
    item: str = ""
    to: int = -1
    amount: int = 0


DONE = Action("done")
MASTER = -1
MASTER_VERBS = frozenset({"award", "quiet"})


def actor(action: Action, seat: int) -> int:
    """Who carries out an action: the Game Master for a Game Master's verb, else the seat whose turn it is."""
    return MASTER if action.verb in MASTER_VERBS else seat
