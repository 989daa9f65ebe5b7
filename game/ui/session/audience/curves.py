"""The path of a game as curves that can be read from the last row: total, per unit, and what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pygame import FRect

from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns
from game.ui.place import Place
from game.ui.session.picture import Picture
from game.ui.widgets.chart import beside, nice_ticks, spread

AXIS = Type(23, "ink-soft", valign="middle", max_lines=1, smallest=18)
LEGEND = Type(25, valign="middle", max_lines=2, smallest=19)
LABEL = 40.0
THICK = 6.0
ROOM = 26.0  # beside the last point, so that a ring around it stays clear of the names


class Row(NamedTuple):
    """A curve: name, one value a round, colour role, whether it is dashed."""

    name: str
    values: Sequence[float]
    tint: str
    dashed: bool = False


def rows_of(picture: Picture, place: Place) -> list[Row]:
    """The three curves up to what is shown now."""
    say, state, shown, game = place.say, picture.facts.state, picture.facts.shown, picture.game
    closed = len(state.totals) if state.over else min(len(state.totals), state.round)
    totals = [value / POINT for value in state.totals[:closed]]
    units = [total * 10_000 / max(1, output) for total, output in zip(totals, state.outputs[:closed], strict=True)]
    if not state.over:
        totals.append(shown.total(game) / POINT)
        units.append(shown.per_unit(game) / POINT)
    return [Row(say.text("Promised"), [value / POINT for value in game.path], "coin", True),
            Row(say.text("Per unit"), units, "accent"), Row(say.text("Total"), totals, "carbon")]


def draw_curves(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """Draws the curves with their names at their ends; the places of turning points carry a ring."""
    found = rows_of(picture, place)
    values = [value for row in found for value in row.values]
    ticks = nice_ticks(min(values) - 4, max(values), 3)
    wide = max(canvas.measure(row.name, Type(24, bold=True))[0] for row in found) + ROOM + 10
    plot = FRect(rect.x + 62, rect.y + 16, rect.width - 62 - min(wide, rect.width * 0.34), rect.height - 62)
    span = (ticks[-1] - ticks[0]) or 1.0
    rounds = picture.game.setup.rounds

    def at(number: float, value: float) -> tuple[float, float]:
        return (plot.x + plot.width * number / rounds,
                plot.bottom - plot.height * (value - ticks[0]) / span)

    for tick in ticks:
        y = at(0, tick)[1]
        canvas.line([(plot.x, y), (plot.right, y)], "line", 1.5)
        canvas.text(f"{tick:g}", FRect(rect.x, y - 17, 52, 34), AXIS._replace(align="right"))
    for number in range(rounds + 1):
        canvas.text(str(number), FRect(at(number, 0)[0] - 20, plot.bottom + 8, 40, 34), AXIS._replace(align="centre"))
    axis = FRect(plot.right + ROOM - 2, plot.bottom + 8, rect.right - plot.right - ROOM + 2, 34)
    canvas.text(place.say.text("round", context="axis"), axis, AXIS)
    drawn: dict[float, float] = {}
    for row in found:
        points = [at(number, value) for number, value in enumerate(row.values)]
        if not row.dashed:
            points = [(x, beside(y, drawn.get(x), THICK)) for x, y in points]
            drawn.update(points)
        draw_row(canvas, row, points)
    for turn in picture.turns:
        reached = found[2].values
        draw_turn(canvas, at(turn.round, reached[min(turn.round, len(reached) - 1)]), turn.after > turn.before)
    draw_names(canvas, found, [at(len(row.values) - 1, row.values[-1])[1] for row in found],
               FRect(plot.right + ROOM, rect.y, rect.right - plot.right - ROOM, rect.height))


def draw_turn(canvas: Canvas, point: tuple[float, float], is_easier: bool) -> None:
    """The mark of a turning point: a ring where it got easier, a square where it got harder."""
    x, y = point
    canvas.ring(FRect(x - 18, y - 18, 36, 36), "good" if is_easier else "bad", 18 if is_easier else 5, 5)


def ring_legend(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> FRect:
    """What the rings mean, at the foot of a room, for the kinds that there are; the room above."""
    say = place.say
    words = {True: say.text("here it got easier"), False: say.text("here it got harder")}
    found = [kind for kind in words if any((turn.after > turn.before) == kind for turn in picture.turns)]
    if not found:
        return room
    for kind, cell in zip(found, columns(FRect(room.x, room.bottom - 46, room.width, 46), [Share()] * 2, 16),
                          strict=False):
        draw_turn(canvas, (cell.x + 20, cell.centery), kind)
        canvas.text(words[kind], FRect(cell.x + 52, cell.y, cell.width - 52, cell.height), LEGEND)
    return FRect(room.x, room.y, room.width, room.height - 54)


def draw_row(canvas: Canvas, row: Row, points: list[tuple[float, float]]) -> None:
    """One curve, dashed or with its points."""
    tint = canvas.shade(row.tint)
    if row.dashed:
        for start, end in zip(points, points[1:], strict=False):
            for part in (0.0, 0.4, 0.8):
                ends = [tuple(a + (b - a) * share for a, b in zip(start, end, strict=True))
                        for share in (part, min(1.0, part + 0.2))]
                canvas.line(ends, tint, 5)
        return
    canvas.line(points, tint, THICK)
    for point in points:
        canvas.disc(point, 8, tint)


def draw_names(canvas: Canvas, found: Sequence[Row], heights: Sequence[float], rect: FRect) -> None:
    """The curves' names beside their ends, moved apart."""
    order = sorted(range(len(found)), key=lambda number: heights[number])
    places = spread([heights[number] for number in order], LABEL, rect.top + 20, rect.bottom - 50)
    for number, y in zip(order, places, strict=True):
        row = found[number]
        tint = "ink" if row.tint == "carbon" else row.tint
        canvas.text(row.name, FRect(rect.x, y - 18, rect.width, 36),
                    Type(24, tint, bold=True, valign="middle", max_lines=1, smallest=18))
