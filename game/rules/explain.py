"""Why a number is what it is: the sum of the events that moved it."""

from collections.abc import Iterable
from typing import NamedTuple

from game.core.event import Cause, Event


class Term(NamedTuple):
    """One cause and what it did to a number in all, in the number's own unit."""

    cause: Cause
    by: int


def why_total(events: Iterable[Event]) -> tuple[Term, ...]:
    """What moved the total, in hundredths of a point."""
    return terms(events, "carbon-changed")


def why_source(events: Iterable[Event], source: int) -> tuple[Term, ...]:
    """What moved one source's emissions, in hundredths of a point."""
    return terms(events, "carbon-changed", "source", source)


def why_coins(events: Iterable[Event], seat: int) -> tuple[Term, ...]:
    """What moved a purse."""
    return terms(events, "coins-changed", "seat", seat)


def why_trust(events: Iterable[Event]) -> tuple[Term, ...]:
    """What moved trust."""
    return terms(events, "trust-changed")


def why_output(events: Iterable[Event]) -> tuple[Term, ...]:
    """What moved the output index, in ten-thousandths of its start."""
    return terms(events, "output-changed")


def why_meter(events: Iterable[Event], meter: int) -> tuple[Term, ...]:
    """What moved one of the deck's meters."""
    return terms(events, "meter-changed", "meter", meter)


def terms(events: Iterable[Event], kind: str, key: str = "", value: int = 0) -> tuple[Term, ...]:
    """The changes of a kind, added up by cause, in the order in which the causes first came."""
    sums: dict[Cause, int] = {}
    for event in events:
        if event.kind == kind and (not key or event.params[key] == value):
            cause = event.params["cause"]
            sums[cause] = sums.get(cause, 0) + event.params["by"]
    return tuple(Term(cause, by) for cause, by in sums.items() if by)
