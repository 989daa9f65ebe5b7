"""Pictures of numbers: the path of the game, the pulse before and after, the minutes of the stages."""

from collections.abc import Sequence
from typing import NamedTuple

from game.record.report.parts import BLUE, GREEN, INK, LINE, PALE, RED, SOFT, Picture, Shape
from game.record.report.story import Story
from game.rules.state import ONE, POINT

WIDTH = 640.0
LEFT, RIGHT, TOP = 44.0, 96.0, 14.0
SMALL = 12.0
HEIGHT = 260.0
WHITE = "#ffffff"


class Span(NamedTuple):
    """A scale: values from `low` to `high` lie between two places of the picture."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def path_chart(story: Story) -> Picture:
    """Total and emissions per unit round by round beside the promised path, the turning points marked."""
    state, game, say = story.state, story.session.plan.game, story.say
    totals = [total / POINT for total in state.totals]
    per_unit = [total * ONE / output / POINT for total, output in zip(state.totals, state.outputs, strict=True)]
    promised = [point / POINT for point in game.path]
    curves = ((promised, SOFT, say.text("promised")), (per_unit, BLUE, say.text("per unit")),
              (totals, GREEN, say.text("total")))
    low = min(*totals, *per_unit, *promised) // 10 * 10
    high = max(*totals, *per_unit, *promised) // 10 * 10 + 10
    across, up = Span(0, game.setup.rounds, LEFT, WIDTH - RIGHT), Span(low, high, HEIGHT - 34, TOP)
    shapes = grid(up, [low + 10 * step for step in range(int((high - low) / 10) + 1)], story)
    shapes += [
        Shape("text", ((across.at(number), HEIGHT - 16),), SOFT, SMALL, str(game.year(number)), "middle")
        for number in range(game.setup.rounds + 1)
    ]
    for values, colour, _ in curves:
        points = tuple((across.at(at), up.at(value)) for at, value in enumerate(values))
        shapes.append(Shape("line", points, colour, 2.5 if values is totals else 1.5, dashed=values is promised))
    shapes += labels(across, up, curves) + marks(story, across, up, totals)
    said = say.text("The total went from {start} to {end} points; {promised} were promised.",
                    start=say.number(totals[0], 1), end=say.number(totals[-1], 1),
                    promised=say.number(promised[len(totals) - 1], 1))
    return Picture(WIDTH, HEIGHT, tuple(shapes), said)


def marks(story: Story, across: Span, up: Span, totals: Sequence[float]) -> list[Shape]:
    """The numbers of the turning points on the curve of the total, each in the middle of its round."""
    shapes = []
    for number, turn in enumerate(story.turns, start=1):
        middle = (totals[turn.round - 1] + totals[min(turn.round, len(totals) - 1)]) / 2
        spot = (across.at(turn.round - 0.5), up.at(middle))
        shapes += [Shape("dot", (spot,), GREEN if turn.after >= turn.before else RED, 9),
                   Shape("text", ((spot[0], spot[1] + 4),), WHITE, SMALL, str(number), "middle")]
    return shapes


def grid(up: Span, values: Sequence[float], story: Story) -> list[Shape]:
    """Horizontal lines with their values."""
    shapes = []
    for value in values:
        y = up.at(value)
        shapes += [Shape("line", ((LEFT, y), (WIDTH - RIGHT, y)), LINE, 0.7),
                   Shape("text", ((LEFT - 8, y + 4),), SOFT, SMALL, story.say.number(value), "end")]
    return shapes


def labels(across: Span, up: Span, curves: Sequence[tuple[Sequence[float], str, str]]) -> list[Shape]:
    """The names of curves at their ends, moved apart where they would touch."""
    shapes: list[Shape] = []
    floor = -100.0
    for values, colour, name in sorted(curves, key=lambda curve: up.at(curve[0][-1])):
        y = max(up.at(values[-1]) + 4, floor + 15)
        floor = y
        shapes.append(Shape("text", ((across.at(len(values) - 1) + 8, y),), colour, SMALL + 1, name))
    return shapes


class Bar(NamedTuple):
    """A named pair of bars: parts of one (or of the longest), each with the text behind it."""

    name: str
    first: float
    first_text: str
    second: float
    second_text: str


def paired_bars(bars: Sequence[Bar], said: str) -> Picture:
    """Two bars under each name: before in grey, after in green."""
    row, left = 54.0, 190.0
    across = Span(0, 1, left, WIDTH - 130)
    shapes: list[Shape] = []
    for number, bar in enumerate(bars):
        top = TOP + number * row
        shapes.append(Shape("text", ((left - 12, top + 25),), INK, SMALL + 1, bar.name, "end"))
        lines = ((bar.first, bar.first_text, SOFT, 0.0), (bar.second, bar.second_text, GREEN, 19.0))
        for value, text, colour, down in lines:
            shapes += [
                Shape("box", ((left, top + down), (across.at(1), top + down + 15)), PALE),
                Shape("box", ((left, top + down), (across.at(value), top + down + 15)), colour),
                Shape("text", ((across.at(1) + 8, top + down + 12),), SOFT, SMALL, text),
            ]
    return Picture(WIDTH, TOP + len(bars) * row, tuple(shapes), said)
