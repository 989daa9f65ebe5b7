"""The verbs of ice-break and inspiration: teams, the footprint order, the pulse, Number Detectives."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from game.core.event import Event
from game.session.act import Reason, Stop
from game.session.footprint import ordered_ids, scored
from game.session.state import OVER, RUNNING, Session, Team, Told
from game.session.verb import Verb, has_seat, is_short, noted, recorded

COLOURS = 6
LONGEST_NAME = 16
MOST_ANSWERS = 200
USUAL_OPTIONS = 2
WHEN = ("before", "after")
FOOTPRINT = "footprint"


def no_team(session: Session, seat: int, name: str, colour: int) -> Reason | None:
    """No such seat; a name too long or taken; a colour that is none or taken."""
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    if not is_short(name, LONGEST_NAME) or not 0 <= colour < COLOURS:
        return Stop.BAD_VALUE
    others = [team for at, team in enumerate(session.teams) if at != seat]
    if name.strip() in {team.name for team in others}:
        return Stop.NAME_TAKEN
    return Stop.COLOUR_TAKEN if colour in {team.colour for team in others} else None


def team(session: Session, seat: int, name: str, colour: int) -> Told:
    """A table's name and colour."""
    teams = (*session.teams[:seat], Team(name.strip(), colour), *session.teams[seat + 1:])
    return noted(replace(session, teams=teams), "team-named", seat=seat, name=name.strip(), colour=colour)


def no_swap(session: Session, seat: int, other: int) -> Reason | None:
    return None if seat != other and has_seat(session, seat) and has_seat(session, other) else Stop.NO_SUCH_TEAM


def swap(session: Session, seat: int, other: int) -> Told:
    """Two tables take each other's colour; with six tables no other way leads there."""
    teams = list(session.teams)
    one, two = teams[seat], teams[other]
    teams[seat], teams[other] = one._replace(colour=two.colour), two._replace(colour=one.colour)
    return noted(replace(session, teams=tuple(teams)), "colours-swapped", seat=seat, other=other)


def no_order(session: Session, seat: int, ids: list) -> Reason | None:
    """Not these things each once, or turned over already."""
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    if FOOTPRINT in session.records.revealed:
        return Stop.ALREADY_REVEALED
    known = ordered_ids(session.plan.document)
    sound = all(isinstance(entry, str) for entry in ids) and sorted(ids) == sorted(known)
    return None if known and sound else Stop.NO_SUCH_ITEM


def order(session: Session, seat: int, ids: list) -> Told:
    """A table's order, least first."""
    orders = {**session.records.orders, seat: tuple(ids)}
    return noted(recorded(session, orders=orders), "order-laid", seat=seat)


def no_reveal(session: Session, id: str) -> Reason | None:
    known = {FOOTPRINT} if session.plan.document.get(FOOTPRINT) else set()
    known |= {entry["id"] for entry in session.plan.document.get("detectives", ())}
    if id not in known:
        return Stop.NO_SUCH_ITEM
    return Stop.ALREADY_REVEALED if id in session.records.revealed else None


def reveal(session: Session, id: str) -> Told:
    """Turns the right answer over; the footprint order is scored for every table."""
    shown = recorded(session, revealed=session.records.revealed | {id})
    scores = tuple(Event("order-scored", {"seat": seat, **scored(session.plan.document, ids)._asdict()})
                   for seat, ids in sorted(session.records.orders.items()) if id == FOOTPRINT)
    return Told(shown, (Event("revealed", {"id": id}), *scores))


def options_of(entry: Mapping[str, Any]) -> int:
    """How many answers a question counts; two (yes and no) where it names none."""
    return len(entry.get("options", ())) or USUAL_OPTIONS


def no_pulse(session: Session, when: str, item: str, counts: list) -> Reason | None:
    """No such question or moment, or counts that cannot be."""
    entry = session.plan.entry("pulse", item)
    if entry is None or when not in WHEN:
        return Stop.NO_SUCH_ITEM
    sound = len(counts) == options_of(entry) and all(type(count) is int and count >= 0 for count in counts)
    return None if sound and sum(counts) <= MOST_ANSWERS else Stop.BAD_VALUE


def pulse(session: Session, when: str, item: str, counts: list) -> Told:
    """Hands counted for a question, by option. A second count takes the place of the first."""
    asked = {**session.records.pulse, when: {**session.records.pulse.get(when, {}), item: tuple(counts)}}
    return noted(recorded(session, pulse=asked), "pulse-counted", when=when, item=item)


def no_detective(session: Session, seat: int, id: str, option: str) -> Reason | None:
    """No such team, question or answer, or turned over already."""
    entry = session.plan.entry("detectives", id)
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    if entry is None or option not in {each["id"] for each in entry["options"]}:
        return Stop.NO_SUCH_ITEM
    return Stop.ALREADY_REVEALED if id in session.records.revealed else None


def detective(session: Session, seat: int, id: str, option: str) -> Told:
    """A table's answer to a Number Detective."""
    answers = {**session.records.detectives.get(id, {}), seat: option}
    detectives = {**session.records.detectives, id: answers}
    return noted(recorded(session, detectives=detectives), "detective-answered", seat=seat, id=id)


LATE_TOO = (RUNNING, OVER)
VERBS: Mapping[str, Verb] = MappingProxyType({
    "team": Verb({"seat": int, "name": str, "colour": int}, no_team, team),
    "swap-colours": Verb({"seat": int, "other": int}, no_swap, swap),
    "order": Verb({"seat": int, "ids": list}, no_order, order),
    "reveal": Verb({"id": str}, no_reveal, reveal),
    "pulse": Verb({"when": str, "item": str, "counts": list}, no_pulse, pulse, LATE_TOO),
    "detective": Verb({"seat": int, "id": str, "option": str}, no_detective, detective),
})
