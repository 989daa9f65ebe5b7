"""What a step of the result asks for, each condition in a line with where the class stands. No pygame here."""

from __future__ import annotations

from typing import NamedTuple

from game.i18n.translator import Translator
from game.rules.change import intensity_index, total
from game.rules.formats.hero.ending import stars_won
from game.rules.game import Game
from game.rules.model import ConditionCall
from game.rules.state import POINT, State
from game.ui.match import Match
from game.ui.place import Place


class Goal(NamedTuple):
    """A condition in words, where the class stands, and whether that is enough."""

    words: str
    now: str
    is_met: bool


def goals(place: Place, game: Game, state: State) -> list[Goal]:
    """The conditions of the next step of the result, of the highest where that is reached."""
    return goals_of_step(place, game, state, min(state.result, len(game.deck.results) - 1))


def goals_of_step(place: Place, game: Game, state: State, number: int) -> list[Goal]:
    """The conditions of a step, counted from 0, with where the class stands now."""
    found = [goal_of(place, game, state, call) for call in game.deck.results[number].when]
    return [goal for goal in found if goal is not None]


def goal_of(place: Place, game: Game, state: State, call: ConditionCall) -> Goal | None:
    """One condition; None for a kind that cannot be said in a line."""
    say, value = place.say, call.params.get("value")
    if call.name == "total-at-most":
        now = total(game.shares, state)
        return Goal(say.text("Total at most {n}", n=value), _told(say, now, value), now <= value * POINT)
    if call.name == "intensity-at-most":
        now = intensity_index(game.shares, state)
        return Goal(say.text("Per unit at most {n}", n=value), _told(say, now, value), now <= value * POINT)
    if call.name == "trust-at-least":
        return Goal(say.text("Trust at least {n}", n=value), say.number(state.trust), state.trust >= value)
    if call.name == "meter-at-least":
        number = next(at for at, meter in enumerate(game.deck.meters) if meter.id == call.params["id"])
        name, unit = place.words(f"meter/{call.params['id']}.name"), place.meter_unit(call.params["id"])
        now = state.meters[number]
        words = say.text("{name}: at least {n}", name=name, n=f"{say.number(value)}{unit}")
        return Goal(words, f"{say.number(now)}{unit}", now >= value)
    return None


def stars_of(place: Place, match: Match, seat: int) -> list[tuple[str, bool]]:
    """What each star of a seat's brief asks for, and whether that holds as things stand."""
    brief = match.state.briefs[seat]
    won = stars_won(match.game, match.state, seat)
    return [(place.words(f"{brief}.star-{number}.text"), is_won) for number, is_won in enumerate(won, 1)]


def _told(say: Translator, now: int, most: int) -> str:
    """Points of carbon, as exactly as it takes to see that they are more than `most`."""
    is_close = now > most * POINT and round(now / POINT, 1) <= most
    return say.number(now / POINT, 2 if is_close else 1)
