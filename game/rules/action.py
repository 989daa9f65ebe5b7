"""What a seat can do, as plain data."""

from typing import NamedTuple


class Action(NamedTuple):
    """One step of one seat. Which of the fields mean something depends on the verb; the others keep their defaults."""

    verb: str
    item: str = ""
    to: int = -1
    amount: int = 0


DONE = Action("done")
