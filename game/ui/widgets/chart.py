"""Charts: lines, stacked areas, bars. Values come in, axes and labels are worked out here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor, log10
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Tint, Type
from game.ui.theme import mix
from game.ui.widgets.base import Look, Widget

AXIS = Type(14, "ink-soft", valign="middle", smallest=10, max_lines=1)
END = Type(14, bold=True, valign="middle", smallest=9, max_lines=1)
LABEL_GAP = 20.0
STEP_HEIGHT = 28.0
APART = 3.0
HAIR = 1.2  # more than a unit, or a line between two pixels is not there


class Series(NamedTuple):
    """A row of numbers with its name and colour role; None is a gap. `dashed` marks a plan or promise."""

    name: str
    values: Sequence[float | None]
    tint: Tint
    dashed: bool = False


def nice_ticks(low: float, high: float, about: int = 4) -> list[float]:
    """Round numbers that reach from `low` to `high` in at most `about` + 1 steps of 1, 2, 2.5, 5 by a power of 10."""
    span = max(high - low, 1e-9)
    power = 10 ** floor(log10(span / about))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if span / (power * factor) <= about)
    first = floor(low / step + 1e-9)
    count = 1
    while (first + count) * step < high - 1e-9:
        count += 1
    return [(first + number) * step for number in range(count + 1)]


def plain_number(value: float) -> str:
    """The number with as many digits as it needs: 40, 2.5."""
    return f"{value:g}"


class Chart(Widget):
    """What all charts share: the plot's place, the axis of values at the left, the names below."""

    def __init__(
        self, id: str, rect: FRect, series: Sequence[Series], names: Sequence[str], *,
        number: Callable[[float], str] = plain_number, least: float = 0.0, most: float | None = None, hint: str = "",
    ) -> None:
        super().__init__(id, rect, hint=hint)
        self.series = tuple(series)
        self.names = tuple(names)
        self.number = number
        top = self._highest() if most is None else most
        steps = max(2, min(5, int((rect.height - 42) / STEP_HEIGHT)))
        self.ticks = nice_ticks(least, max(top, least + 1e-6), steps)

    def draw(self, canvas: Canvas, look: Look) -> None:
        plot = self._plot(canvas)
        grid = mix(canvas.theme.unfilled, canvas.theme["panel"], 0.35)
        for tick in self.ticks:
            y = self._y(plot, tick)
            canvas.box(FRect(plot.x, y - 0.5, plot.width, HAIR), grid, 0)
            label = FRect(self.rect.x, y - 11, plot.x - self.rect.x - 8, 22)
            canvas.text(self.number(tick), label, Type(14, "ink-soft", align="right", valign="middle", smallest=9))
        self._draw_names(canvas, plot)
        self._draw_values(canvas, plot)

    def _highest(self) -> float:
        return max((value for row in self.series for value in row.values if value is not None), default=1.0)

    def _room_for_labels(self, canvas: Canvas) -> float:
        return 0.0

    def _plot(self, canvas: Canvas) -> FRect:
        left = max(canvas.measure(self.number(tick), AXIS)[0] for tick in self.ticks) + 12
        right = self._room_for_labels(canvas)
        return FRect(self.rect.x + left, self.rect.y + 12, self.rect.width - left - right, self.rect.height - 12 - 30)

    def _y(self, plot: FRect, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return plot.bottom - plot.height * (value - low) / (high - low)

    def _x(self, plot: FRect, number: int) -> float:
        return plot.x + plot.width * number / max(1, len(self.names) - 1)

    def _slot(self) -> float:
        return 1 / max(1, len(self.names) - 1)

    def _draw_names(self, canvas: Canvas, plot: FRect) -> None:
        wide = plot.width * self._slot()
        for number, name in enumerate(self.names):
            place = FRect(self._x(plot, number) - wide / 2 + 3, plot.bottom + 6, wide - 6, 22)
            canvas.text(name, place, Type(14, "ink-soft", align="centre", valign="middle", smallest=9))

    def _draw_values(self, canvas: Canvas, plot: FRect) -> None:
        raise NotImplementedError


class LineChart(Chart):
    """Each series as a line with its name at its end."""

    def _room_for_labels(self, canvas: Canvas) -> float:
        wide = max((canvas.measure(row.name, END)[0] for row in self.series), default=0.0)
        return min(wide + 18, self.rect.width * 0.36)

    def _draw_values(self, canvas: Canvas, plot: FRect) -> None:
        ends = []
        drawn: dict[float, float] = {}
        for row in self.series:
            known = [(number, value) for number, value in enumerate(row.values) if value is not None]
            points = [(self._x(plot, number), self._y(plot, value)) for number, value in known]
            if not points:
                continue
            if not row.dashed:
                points = [(x, beside(y, drawn.get(x))) for x, y in points]
                drawn.update(points)
            if row.dashed:
                _dash(canvas, points, canvas.shade(row.tint))
            else:
                canvas.line(points, canvas.shade(row.tint), 3)
                for point in points:
                    canvas.disc(point, 4.5, canvas.shade(row.tint))
            ends.append((points[-1][1], row))
        self._draw_ends(canvas, plot.right + 12, ends)

    def _draw_ends(self, canvas: Canvas, x: float, ends: Sequence[tuple[float, Series]]) -> None:
        wanted = sorted(ends, key=lambda end: end[0])
        heights = spread([height for height, _ in wanted], LABEL_GAP, self.rect.top + 12, self.rect.bottom - 30)
        for (_, row), y in zip(wanted, heights, strict=True):
            place = FRect(x, y - 11, self.rect.right - x, 22)
            canvas.text(row.name, place, END._replace(colour=row.tint))


class AreaChart(Chart):
    """The series piled upon each other, so that the upper edge is their sum; a legend names them from the top down."""

    def _highest(self) -> float:
        return max((sum(value or 0.0 for value in column) for column in self._columns()), default=1.0)

    def _room_for_labels(self, canvas: Canvas) -> float:
        wide = max((canvas.measure(row.name, AXIS)[0] for row in self.series), default=0.0)
        return min(wide + 40, self.rect.width * 0.35)

    def _columns(self) -> list[tuple[float | None, ...]]:
        return list(zip(*(row.values for row in self.series), strict=True))

    def _draw_values(self, canvas: Canvas, plot: FRect) -> None:
        floor_line = [0.0] * len(self.names)
        for row in self.series:
            roof = [low + (value or 0.0) for low, value in zip(floor_line, row.values, strict=True)]
            upper = [(self._x(plot, number), self._y(plot, value)) for number, value in enumerate(roof)]
            lower = [(self._x(plot, number), self._y(plot, value)) for number, value in enumerate(floor_line)]
            canvas.area([*upper, *reversed(lower)], mix(canvas.colour(row.tint), canvas.theme["panel"], 0.12))
            if row is not self.series[-1]:
                canvas.line(upper, "panel", 2)
            floor_line = roof
        for number, row in enumerate(reversed(self.series)):
            y = plot.y + 10 + number * 24
            canvas.box(FRect(plot.right + 14, y - 6, 12, 12), row.tint, 3)
            place = FRect(plot.right + 32, y - 11, self.rect.right - plot.right - 32, 22)
            canvas.text(row.name, place, Type(14, "ink", valign="middle", smallest=9))


class BarChart(Chart):
    """A bar for each name and series, with its number on top; the series stand side by side."""

    def _x(self, plot: FRect, number: int) -> float:
        return plot.x + plot.width * (number + 0.5) / len(self.names)

    def _slot(self) -> float:
        return 1 / len(self.names)

    def _draw_values(self, canvas: Canvas, plot: FRect) -> None:
        slot = plot.width / len(self.names)
        thick = min(64.0, slot * 0.72 / len(self.series))
        for place, row in enumerate(self.series):
            for number, value in enumerate(row.values):
                if value is not None:
                    x = self._x(plot, number) + (place - len(self.series) / 2) * thick
                    self._draw_bar(canvas, FRect(x + 2, self._y(plot, value), thick - 4, 0), plot, (value, row.tint))

    def _draw_bar(self, canvas: Canvas, top: FRect, plot: FRect, what: tuple[float, Tint]) -> None:
        value, tint = what
        bar = FRect(top.x, top.y, top.width, max(1.0, self._y(plot, self.ticks[0]) - top.y))
        canvas.box(bar, tint, min(6, bar.height / 2))
        canvas.box(FRect(bar.x, bar.bottom - min(6, bar.height / 2), bar.width, min(6, bar.height / 2)), tint, 0)
        words = FRect(bar.centerx - 40, bar.y - 22, 80, 20)
        canvas.text(self.number(value), words, Type(14, "ink", bold=True, align="centre", valign="middle", smallest=9))


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The places, in order, moved apart to be at least `gap` from each other and kept within the ends if they fit."""
    result: list[float] = []
    for place in places:
        result.append(max(place, low if not result else result[-1] + gap))
    limit = high
    for number in range(len(result) - 1, -1, -1):
        result[number] = min(result[number], limit)
        limit = result[number] - gap
    return result


def beside(y: float, other: float | None, apart: float = APART) -> float:
    """The height of a point, moved a little where one of another line would cover it."""
    return y if other is None or abs(y - other) >= apart else other - apart


def _dash(canvas: Canvas, points: Sequence[tuple[float, float]], tint: Tint) -> None:
    """A line of dashes through the points."""
    for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
        count = max(1, round(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 / 12))
        for number in range(count):
            shares = (number / count, (number + 0.55) / count)
            canvas.line([(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in shares], tint, 2.5)
