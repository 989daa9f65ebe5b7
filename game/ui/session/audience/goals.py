"""What a step of the result asks for, each condition with where the class stands."""

from __future__ import annotations

from typing import NamedTuple

from pygame import FRect

from game.rules.change import intensity_index, total
from game.rules.game import Game
from game.rules.model import ConditionCall
from game.rules.state import POINT, State
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.pieces import one_size

SIZES = (30, 28, 26, 24, 22, 20)

class Goal(NamedTuple):
    """A condition in words, where the class stands, and whether that is enough."""

    words: str
    now: str
    is_met: bool


def goals(place: Place, game: Game, state: State) -> list[Goal]:
    """The conditions of the next step of the result, of the highest where that is reached."""
    deck = game.deck
    wanted = deck.results[min(state.result, len(deck.results) - 1)].when
    found = [goal_of(place, game, state, call) for call in wanted]
    return [goal for goal in found if goal is not None]


def goal_of(place: Place, game: Game, state: State, call: ConditionCall) -> Goal | None:
    """One condition; None for a kind that cannot be said in a line."""
    say, value = place.say, call.params.get("value")
    if call.name == "total-at-most":
        now = total(game.shares, state)
        return Goal(say.text("Total at most {n}", n=value), say.number(now / POINT, 1), now <= value * POINT)
    if call.name == "intensity-at-most":
        now = intensity_index(game.shares, state)
        return Goal(say.text("Per unit at most {n}", n=value), say.number(now / POINT, 1), now <= value * POINT)
    if call.name == "trust-at-least":
        return Goal(say.text("Trust at least {n}", n=value), say.number(state.trust), state.trust >= value)
    if call.name == "meter-at-least":
        number = next(at for at, meter in enumerate(game.deck.meters) if meter.id == call.params["id"])
        name = place.words(f"meter/{call.params['id']}.name")
        now = state.meters[number]
        return Goal(say.text("{name}: at least {n}", name=name, n=value), say.number(now), now >= value)
    return None


def paint_goals(canvas: Canvas, rect: FRect, found: list[Goal]) -> None:
    """The conditions one under the other, met or not, with the number that the class has."""
    high = min(66.0, rect.height / max(1, len(found)))
    lines = [FRect(rect.x, rect.y + at * high, rect.width, high - 8) for at in range(len(found))]
    told = [(goal.words, FRect(line.x + 68, line.y, line.width - 208, line.height))
            for goal, line in zip(found, lines, strict=True)]
    style = one_size(canvas, told, SIZES, Type(valign="middle", max_lines=2, smallest=19))
    for goal, line, (words, room) in zip(found, lines, told, strict=True):
        canvas.box(line, "accent-soft" if goal.is_met else "panel-soft", 12)
        canvas.icon("check" if goal.is_met else "close", FRect(line.x + 14, line.centery - 19, 38, 38),
                    "good" if goal.is_met else "bad")
        canvas.text(words, room, style)
        canvas.text(goal.now, FRect(line.right - 134, line.y, 118, line.height),
                    Type(32, bold=True, align="right", valign="middle", max_lines=1, smallest=20))
