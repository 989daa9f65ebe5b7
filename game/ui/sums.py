"""The sums behind the numbers of a game, ready to be shown. No pygame here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from game.core.event import Cause, Event
from game.i18n.narration import Narrator
from game.rules import change, explain
from game.rules.explain import Term
from game.rules.game import Game
from game.rules.state import ONE, POINT
from game.ui.match import Match
from game.ui.place import Place


class Line(NamedTuple):
    """One cause: its name and icon, the id of its card or rule, the change in the number's own unit, its colour."""

    name: str
    icon: str
    card: str
    by: int
    tint: str


class Sum(NamedTuple):
    """`start` plus the changes of all `lines` is `end`. `words` writes the number, `words_of_change` a change."""

    title: str
    icon: str
    tint: str
    start: int
    end: int
    lines: tuple[Line, ...]
    words: Callable[[int], str]
    words_of_change: Callable[[int], str]


def sum_of(place: Place, match: Match, kind: str, value: int = 0) -> Sum:
    """The sum behind a number; see `WhyScene` for the kinds. KeyError for another kind."""
    say, narrator, state, game = place.say, place.narrator(match.teams), match.state, match.game
    events = match.course.events
    terms, end, title, icon, tint, less_is_better = {
        "total": lambda: (explain.why_total(events), change.total(game.shares, state),
                          say.text("Why is the total what it is?"), "carbon", "carbon", True),
        "intensity": lambda: (why_intensity(game, events), change.intensity_index(game.shares, state),
                              say.text("Why so much for each unit?"), "package", "carbon", True),
        "source": lambda: (explain.why_source(events, value), change.emission(game.shares, state, value),
                           say.text("Why does this emit so much: {source}?", source=place.source_name(value)),
                           "fire", "carbon", True),
        "coins": lambda: (explain.why_coins(events, value), state.coins[value],
                          say.text("Where did the coins of {team} come from, and go?", team=narrator.team(value)),
                          "coin", "coin", False),
        "trust": lambda: (explain.why_trust(events), state.trust, say.text("Why do people trust us this much?"),
                          "trust", "trust", False),
        "output": lambda: (explain.why_output(events), state.output,
                           say.text("What moved this: {output}?", output=place.words("output.name")), "package",
                           "ink", False),
        "meter": lambda: (explain.why_meter(events, value), state.meters[value],
                          say.text("What moved this: {output}?", output=_meter_name(place, value)), "target",
                          "accent", False),
    }[kind]()
    words, words_of_change = _writers(place, kind)
    lines = tuple(_line(place, narrator, term, less_is_better) for term in sorted(terms, key=_weight))
    return Sum(title, icon, tint, end - sum(term.by for term in terms), end, lines, words, words_of_change)


def why_intensity(game: Game, events: Iterable[Event]) -> tuple[Term, ...]:
    """What moved emissions per unit, in hundredths of a point.

    It is a quotient, so each change counts as it came: with the emissions and the output of that moment. The changes
    add up to the whole.
    """
    total, output = sum(game.shares), ONE
    before = _per_unit(total, output)
    sums: dict[Cause, int] = {}
    for event in events:
        if event.kind not in ("carbon-changed", "output-changed"):
            continue
        if event.kind == "carbon-changed":
            total += event.params["by"]
        else:
            output += event.params["by"]
        after = _per_unit(total, output)
        cause = event.params["cause"]
        sums[cause] = sums.get(cause, 0) + after - before
        before = after
    return tuple(Term(cause, by) for cause, by in sums.items() if by)


def _per_unit(total: int, output: int) -> int:
    return (total * ONE + output // 2) // output


def _weight(term: Term) -> int:
    return -abs(term.by)


def _line(place: Place, narrator: Narrator, term: Term, less_is_better: bool) -> Line:
    is_good = (term.by < 0) == less_is_better
    name = narrator.cause(term.cause)
    if term.cause.seat >= 0 and term.cause.kind != "rule":
        name = place.say.text("{name} · {team}", name=name, team=narrator.team(term.cause.seat))
    return Line(name, place.icon(term.cause.id), term.cause.id, term.by, "good" if is_good else "bad")


def _meter_name(place: Place, number: int) -> str:
    return place.words(f"meter/{place.deck.meters[number].id}.name")


def _writers(place: Place, kind: str) -> tuple[Callable[[int], str], Callable[[int], str]]:
    """All digits are written: a sum that is rounded line by line does not add up for whoever checks it."""
    say = place.say
    if kind in ("total", "intensity", "source", "output"):
        return (lambda number: say.number(number / POINT, 2)), (lambda number: say.signed(number / POINT, 2))
    return say.number, say.signed
