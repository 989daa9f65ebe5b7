"""What the class sees, in small; with one screen the way to it."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect, Surface, transform

from game.ui.canvas import Canvas, Type
from game.ui.layout import centred, rows
from game.ui.session.cockpit.taps import TapSpot
from game.ui.session.desk import Desk
from game.ui.widgets.base import Look

CORNER, FRAME, ICON = 12.0, 6.0, 46.0
WORDS = Type(16, bold=True, align="centre", valign="top", max_lines=3, smallest=13, balance=True)
MARK = Type(18, "on-bad", bold=True, align="centre", valign="middle", max_lines=1, smallest=13)


def mirror(desk: Desk, rect: FRect, taken: Callable[[], Surface | None]) -> TapSpot:
    """The spot for the picture in small; `taken` gives the class's picture, or nothing where it has no window of its
    own. Pressed it gives `mirror`."""
    words = desk.place.say.text("Show the class's picture here (F2)")

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        picture = taken()
        if picture is None:
            paint_way(canvas, box, words, look)
        else:
            box = paint_small(canvas, box, picture)
        paint_mark(canvas, box, desk)

    return TapSpot("mirror", rect, paint, words=words, radius=CORNER)


def paint_way(canvas: Canvas, box: FRect, words: str, look: Look) -> None:
    """A button in place of the picture."""
    canvas.box(box, "panel-soft" if look.hover or look.held else "panel", CORNER)
    canvas.ring(box, "control-line", CORNER, 1.5)
    wide = box.width - 24
    high = canvas.measure(words, WORDS, wide)[1] + 4
    icon, text = rows(centred(box, wide, ICON + 8 + high), [ICON, high], 8)
    canvas.icon("screen", icon, "accent")
    canvas.text(words, text, WORDS)


def paint_small(canvas: Canvas, box: FRect, picture: Surface) -> FRect:
    """The picture as large as it fits, its corners round; where it is then."""
    share = min(box.width / picture.get_width(), box.height / picture.get_height())
    place = centred(box, picture.get_width() * share, picture.get_height() * share)
    size = canvas.px(place).size
    canvas.picture(transform.smoothscale(picture, (max(1, size[0]), max(1, size[1]))), place)
    canvas.ring(place.inflate(2 * FRAME, 2 * FRAME), "paper", CORNER + FRAME, FRAME)
    canvas.ring(place, "line", CORNER, 1.5)
    return place


def paint_mark(canvas: Canvas, box: FRect, desk: Desk) -> None:
    """A word over the picture while it is dark or frozen."""
    say, screen = desk.place.say, desk.session.screen
    if screen.frozen or screen.blank:
        pill = FRect(box.right - 110, box.y + 8, 102, 32)
        canvas.box(pill, "bad", 16)
        canvas.text(say.text("Dark", context="screen") if screen.blank else say.text("Frozen"), pill, MARK)
