"""The places to lead a class in: a list with a small picture of each, and how high it wants to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pygame import FRect

from game.ui.atlas import Entry
from game.ui.canvas import Canvas, Type
from game.ui.scenes.thumbnails import Thumbnails
from game.ui.widgets.base import Look
from game.ui.widgets.scroll import ScrollList
from game.ui.widgets.spot import Spot

ROW, GAP, EDGE = 90.0, 8.0, 6.0
PICTURE = (102.0, 74.0)
TITLE = Type(18, bold=True, valign="middle", max_lines=1, smallest=12)
WHERE = Type(13, "ink-soft", max_lines=3, smallest=12)
ICON, NAME = 40.0, 24.0


def height_of(count: int) -> float:
    """The height at which that many places are all to be seen."""
    return count * (ROW + GAP) - GAP + 2 * EDGE


def place_list(rect: FRect, places: Mapping[str, Entry], chosen: str, thumbnails: Thumbnails) -> ScrollList:
    """The list of places by what they are opened with; a row gives `press` with that as its value. The list is a little
    wider than the rectangle, so that its rows are not and their rings have room."""
    outer = rect.inflate(2 * EDGE, 0)
    bar = 0.0 if height_of(len(places)) <= rect.height else 14.0
    return ScrollList("places", outer, [
        Spot(f"place.{name}", FRect(rect.x, rect.y + EDGE + number * (ROW + GAP), rect.width - bar, ROW),
             painter(entry, name == chosen, thumbnails), words=entry.title, value=name, radius=12)
        for number, (name, entry) in enumerate(places.items())
    ])


def painter(entry: Entry, is_chosen: bool, thumbnails: Thumbnails) -> Callable[[Canvas, FRect, Look], None]:
    """Draws a place with its name and where it is; its icon until the picture is there."""

    def paint(canvas: Canvas, rect: FRect, look: Look) -> None:
        canvas.panel(rect, "accent-soft" if is_chosen else "panel", 12, 3)
        if is_chosen:
            canvas.ring(rect, "accent", 12, 3)
        side = FRect(rect.x + 8, rect.y + 8, *PICTURE)
        picture = thumbnails.of(entry.map_path, canvas.px(side).size)
        if picture is not None:
            canvas.picture(picture, side)
        else:
            canvas.box(side, "panel-soft", 8)
            canvas.icon(entry.icon, FRect(side.centerx - ICON / 2, side.centery - ICON / 2, ICON, ICON), "accent")
        wide = rect.right - side.right - 24
        style = WHERE._replace(balance=entry.where.isascii())
        high = min(56.0, canvas.measure(entry.where, style, wide)[1])
        words = FRect(side.right + 14, rect.centery - (NAME + high) / 2, wide, NAME)
        canvas.text(entry.title, words, TITLE)
        canvas.text(entry.where, FRect(words.x, words.bottom, wide, high + 2), style)

    return paint
