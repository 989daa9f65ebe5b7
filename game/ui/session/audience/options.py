"""Things to choose from, each with its letter, all in one size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.session.audience.pieces import badges, one_size
from game.ui.session.picture import Picture

LETTERS = "ABCDEFG"
SIZES = (34, 32, 30, 28, 26, 25, 24, 23, 22, 21, 20)
GAP, MOST = 12.0, 112.0


def paint_options(canvas: Canvas, room: FRect, options: Sequence[str], right: int = -1,
                  chosen: Mapping[int, Sequence[int]] | None = None, picture: Picture | None = None) -> None:
    """Answers with their letters; `right` is marked, and the teams that chose each stand at its end."""
    high = min(MOST, (room.height - GAP * (len(options) - 1)) / max(1, len(options)))
    lines = [FRect(room.x, room.y + number * (high + GAP), room.width, high) for number in range(len(options))]
    seats = [(chosen or {}).get(number, ()) for number in range(len(options))]
    told = [(words, FRect(line.x + 72, line.y + 4, line.width - 90 - 50 * len(by), high - 8))
            for words, line, by in zip(options, lines, seats, strict=True)]
    style = one_size(canvas, told, SIZES, Type(valign="middle", smallest=20))
    for number, (line, by, (words, rect)) in enumerate(zip(lines, seats, told, strict=True)):
        canvas.box(line, "accent-soft" if number == right else "panel-soft", 14)
        if number == right:
            canvas.ring(line, "accent", 14, 4)
        canvas.text(LETTERS[number], FRect(line.x, line.y, 72, high),
                    Type(36, bold=True, align="centre", valign="middle", smallest=22))
        canvas.text(words, rect, style)
        if by and picture is not None:
            badges(canvas, FRect(line.x, line.y, line.width - 12, high), picture, by)
