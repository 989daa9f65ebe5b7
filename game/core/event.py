"""What happened, without words: the only record from which a "why?" is answered."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Cause(NamedTuple):
    """What made a number change: a card, an event, a rule of the round, or a use of effort."""

    kind: str
    id: str = ""
    seat: int = -1


class Event(NamedTuple):
    """One thing that happened. `seat` is the only seat that may know of it, or -1 when everybody may."""

    kind: str
    params: Mapping[str, Any]
    seat: int = -1
