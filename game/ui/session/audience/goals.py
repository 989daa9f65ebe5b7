"""What a step of the result asks for, drawn for the class: each condition with where it stands."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.goals import Goal
from game.ui.session.audience.pieces import one_size

SIZES = (30, 28, 26, 24, 22, 20)


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
