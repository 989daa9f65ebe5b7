"""The sum behind a number, to be read out: where it started, what moved it most, where it is."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.pieces import View, heading, room_in
from game.ui.session.picture import Picture
from game.ui.sums import Sum

MOST = 7


def paint_sum(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The causes that moved a number most, the others in one line, so that it still adds up."""
    found = picture.sum
    if found is None:
        return
    room = heading(canvas, room_in(canvas, sheet), found.title, 1)
    lines = lines_of(found, place)
    high = min(66.0, room.height / len(lines))
    for number, (name, words, tint, icon) in enumerate(lines):
        line = FRect(room.x, room.y + number * high, room.width, high - 8)
        is_end = number in (0, len(lines) - 1)
        if is_end:
            canvas.box(line, "panel-soft", 12)
        canvas.icon(icon, FRect(line.x + 12, line.centery - 20, 40, 40), tint)
        canvas.text(words, FRect(line.right - 182, line.y, 170, line.height),
                    Type(32, tint, bold=True, align="right", valign="middle", max_lines=1, smallest=20))
        canvas.text(name, FRect(line.x + 66, line.y, line.width - 260, line.height),
                    Type(29, bold=is_end, valign="middle", max_lines=2, smallest=18))


def lines_of(found: Sum, place: Place) -> list[tuple[str, str, str, str]]:
    """Name, number, colour and icon of each line, the start first and the end last."""
    say = place.say
    told = [(line.name, found.words_of_change(line.by), line.tint, line.icon) for line in found.lines[:MOST]]
    rest = sum(line.by for line in found.lines[MOST:])
    if rest:
        told.append((say.text("Everything else"), found.words_of_change(rest), "ink", "list"))
    return [(say.text("At the start"), found.words(found.start), "ink", "flag"), *told,
            (say.text("Now"), found.words(found.end), "ink", found.icon)]


SUM = View("left", 0.66, paint_sum)
