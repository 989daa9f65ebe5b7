"""What every verb of the cockpit is made of."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from game.core.event import Event
from game.session.act import Reason
from game.session.state import Session, Told


class Verb(NamedTuple):
    """`params` are the names and types of an act's parameters; both functions take them by name.

    `refusal` gives the first reason against it, or None; `perform` what an allowed act leads to. `when` are the phases
    of a session in which it can be done.
    """

    params: Mapping[str, type]
    refusal: Callable[..., Reason | None]
    perform: Callable[..., Told]
    when: tuple[str, ...] = ("running",)


def never_refused(session: Session, **params: Any) -> None:
    """For verbs that nothing stands against."""


def noted(session: Session, kind: str, **params: Any) -> Told:
    """A session with one note."""
    return Told(session, (Event(kind, params),))


def recorded(session: Session, **changes: Any) -> Session:
    """The session with some of its records changed."""
    return replace(session, records=replace(session.records, **changes))


def has_seat(session: Session, seat: int) -> bool:
    """Whether there is such a team."""
    return 0 <= seat < len(session.teams)


def is_short(text: str, most: int) -> bool:
    """Whether a text says something, in one line, and not too much."""
    return bool(text.strip()) and len(text) <= most and text.isprintable()
