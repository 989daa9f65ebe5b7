"""What each team's certificate praises: for every team something that it really did, different ones where possible."""

from typing import NamedTuple

from game.session.footprint import scored
from game.session.state import Session

KINDS = ("backer", "helper", "listener", "builder", "grower", "saver", "estimator", "leader")


class Honour(NamedTuple):
    """A team's certificate: `kind` is one of KINDS, or `there` where nothing else can be counted; `count` proves it."""

    seat: int
    kind: str
    count: int


def tallies(session: Session, seat: int) -> dict[str, int]:
    """What a team did, in numbers."""
    state = session.course.state
    order = session.records.orders.get(seat)
    if session.plan.preset.machines:
        return own_tallies(session, seat)
    return {
        "backer": state.backed[seat],
        "helper": state.helped[seat],
        "listener": state.engaged_ever[seat],
        "builder": sum(owner == seat for card, owner in state.built if session.plan.game.cards[card].kind == "measure"),
        "grower": state.grown[seat],
        "saver": state.coins[seat],
        "estimator": scored(session.plan.document, order).right if order else 0, "leader": 0,
    }


def own_tallies(session: Session, seat: int) -> dict[str, int]:
    """What is known of a table that played on its own machine."""
    order, (_, total) = session.records.orders.get(seat), session.records.outcomes.get(seat, (0, 0))
    known = {"estimator": scored(session.plan.document, order).right if order else 0, "leader": total}
    return {**dict.fromkeys(KINDS, 0), **known}


def honours(session: Session) -> tuple[Honour, ...]:
    """A certificate for every team, by seat. Where teams stand out in the same, the next kind is taken."""
    every = {seat: tallies(session, seat) for seat in range(len(session.teams))}
    means = {kind: sum(tally[kind] for tally in every.values()) / len(every) for kind in KINDS}
    given: dict[int, Honour] = {}
    free = list(KINDS)
    while len(given) < len(every):
        claims = [
            ((every[seat][kind] - means[kind]) / (means[kind] + 1), -seat, kind)
            for seat in every if seat not in given for kind in free if every[seat][kind]
        ]
        if not claims:
            break
        _, place, kind = max(claims)
        given[-place] = Honour(-place, kind, every[-place][kind])
        free.remove(kind)
    return tuple(given.get(seat, Honour(seat, "there", 0)) for seat in every)
