"""What a beat changed: a line for each kind, with the unit that it is counted in, and whether that is good."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from game.core.event import Event
from game.rules.state import POINT
from game.ui.beats import Beat
from game.ui.place import Place
from game.ui.session.picture import Picture
from game.ui.session.words import tied


class Change(NamedTuple):
    """One change: an icon, what it is about, how much with its unit, its colour role."""

    icon: str
    name: str
    amount: str
    tint: str


def changes_of(place: Place, picture: Picture, beat: Beat) -> list[Change]:
    """Every change of a beat but that of single purses: carbon by source first, then trust, output, meters, effort,
    works; coins where every team has the same."""
    carbon: dict[int, int] = {}
    for event in beat.events:
        if event.kind == "carbon-changed":
            carbon[event.params["source"]] = carbon.get(event.params["source"], 0) + event.params["by"]
    lines = [points_line(place, picture, number, by) for number, by in carbon.items() if by]
    lines += [line for event in beat.events if (line := line_of(place, picture, event)) is not None]
    purses = coins_of(beat)
    if same_for_all(purses, picture.teams):
        words = coins_words(place, purses[0])
        lines.append(Change("coins", place.say.text("Every team"), words, good_if(purses[0] > 0)))
    efforts = {event.params["seat"]: event.params["by"] for event in beat.events if event.kind == "effort-promised"}
    if same_for_all(efforts, picture.teams):
        lines.append(Change("effort", place.say.text("Every team’s effort next round"), place.say.signed(efforts[0]),
                            good_if(efforts[0] > 0)))
    return lines


def points_line(place: Place, picture: Picture, number: int, by: int) -> Change:
    """A source of carbon with the points by which it changed."""
    say = place.say
    words = say.text("{by} points", by=say.signed(by / POINT, 1))
    return Change(place.source_icon(picture.game.deck.sources[number].id), place.source_name(number), tied(words),
                  good_if(by < 0))


def line_of(place: Place, picture: Picture, event: Event) -> Change | None:
    """The line of an event of which there is one in a beat; None for the other kinds."""
    say, params = place.say, event.params
    by = params.get("by", 0)
    match event.kind:
        case "trust-changed":
            return Change("trust", say.text("Trust"), say.signed(by), good_if(by > 0))
        case "output-changed":
            return Change("package", place.words("output.name"), f"{say.signed(by / POINT, 0)}%", good_if(by > 0))
        case "meter-changed":
            meter = picture.game.deck.meters[params["meter"]].id
            return Change(place.meter_icon(meter), place.words(f"meter/{meter}.name"),
                          say.signed(by) + place.meter_unit(meter), good_if(by > 0))
        case "work-shifted":
            rounds = say.plural("one round later", "{n} rounds later", by) if by > 0 else say.plural(
                "one round sooner", "{n} rounds sooner", -by)
            return Change("hourglass", place.words(f"{params['card']}.name"), tied(rounds), good_if(by < 0))
    return None


def good_if(is_good: bool) -> str:
    """The colour role of a change."""
    return "good" if is_good else "bad"


def coins_of(beat: Beat) -> dict[int, int]:
    """What every purse got or lost in a beat, by seat; purses that stayed as they were are left out."""
    return summed((event.params["seat"], event.params["by"]) for event in beat.events if event.kind == "coins-changed")


def summed(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The sums of the amounts with the same number, without those that are nothing."""
    sums: dict[int, int] = {}
    for number, by in pairs:
        sums[number] = sums.get(number, 0) + by
    return {number: by for number, by in sorted(sums.items()) if by}


def coins_words(place: Place, by: int) -> str:
    """A change in coins with its unit."""
    return tied(place.say.plural("{by} coin", "{by} coins", abs(by), by=place.say.signed(by)))


def same_for_all(purses: dict[int, int], teams: int) -> bool:
    """Whether all teams have the same change, so that one line tells it."""
    return len(purses) == teams and len(set(purses.values())) == 1
