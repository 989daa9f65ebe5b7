"""What the pictures for the class are made of: sheets, titles, teams, bars. Everything is legible from eight metres."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, grid, inset, rows
from game.ui.place import Place
from game.ui.session.picture import Picture
from game.ui.tables.marks import draw_badge

HEAD = 74.0
TITLE = Type(40, bold=True, smallest=26)
BODY = Type(36, smallest=22)
SMALL = Type(25, "ink-soft", smallest=21, valign="middle")
NUMBER = Type(44, bold=True, valign="middle", align="right", smallest=26, max_lines=1)
ALONE = (46, 43, 40, 38, 36, 34, 32, 30, 28, 26, 24)
LINES = (34, 32, 30, 28, 26, 24, 22, 20, 18)
HUES = ("carbon", "coin", "accent", "effort", "trust", "team-4", "ink", "team-5", "bad", "warn")


class Ground(NamedTuple):
    """Where things are: the line at the head, the living place, and the sheet that the words are on."""

    head: FRect
    board: FRect
    sheet: FRect


Painter = Callable[[Canvas, FRect, Picture, Place], None]


class View(NamedTuple):
    """How one activity is shown: the sheet's side (left or foot), its share of the window, and what paints it; whether
    beside it the whole place is to be seen, or what fills the room."""

    side: str
    share: float
    paint: Painter
    is_whole: bool = False


def ground(area: FRect, side: str, share: float) -> Ground:
    """The window cut for a sheet at the left or at the foot that takes a share of what is below the head."""
    head, rest = rows(area, [HEAD, Share()])
    if side == "left":
        sheet, board = columns(rest, [rest.width * share, Share()])
    else:
        board, sheet = rows(rest, [Share(), rest.height * share])
    return Ground(head, board, sheet)


def room_in(canvas: Canvas, sheet: FRect) -> FRect:
    """Paints an opaque sheet; the room for words on it."""
    canvas.box(sheet, "panel", 0)
    return inset(sheet, 40, 28)


def heading(canvas: Canvas, room: FRect, words: str, lines: int = 2) -> FRect:
    """A title at the top of a room, at most so many lines high; the room that is left below."""
    style = TITLE._replace(max_lines=lines)
    high = min(canvas.measure(words, style, room.width)[1], lines * 60.0)
    canvas.text(words, FRect(room.x, room.y, room.width, high + 2), style)
    return FRect(room.x, room.y + high + 16, room.width, max(0.0, room.height - high - 16))


def passage(canvas: Canvas, room: FRect, words: str, style: Type = BODY) -> FRect:
    """A text at the top of a room; the room below it."""
    high = min(canvas.measure(words, style, room.width)[1] + 2, room.height)
    canvas.text(words, FRect(room.x, room.y, room.width, high), style)
    return FRect(room.x, room.y + high + 14, room.width, max(0.0, room.height - high - 14))


def alone(canvas: Canvas, room: FRect, words: str, most: float, sizes: Sequence[float] = ALONE) -> FRect:
    """A text that has a room to itself, as large as goes into the height `most`; the room below it."""
    rect = FRect(room.x, room.y, room.width, min(most, room.height))
    style = one_size(canvas, [(words, rect)], sizes, Type(smallest=20))
    return passage(canvas, room, words, style._replace(smallest=20))


def edge(canvas: Canvas, rect: FRect, tint: str, radius: float, width: float = 10) -> None:
    """A stripe of colour along the left edge of a rounded sheet, rounded as it is."""
    with canvas.clipped(FRect(rect.x, rect.y, width, rect.height)):
        canvas.box(rect, tint, radius)


def one_size(canvas: Canvas, told: Iterable[tuple[str, FRect]], sizes: Sequence[float], style: Type) -> Type:
    """The style in the largest of the sizes in which every text goes into its room, so that none is smaller than the
    others; where none does, in the last, from which each may shrink as the style says."""
    texts = list(told)
    exact = (style._replace(size=size, smallest=size) for size in sizes)
    fitting = (each for each in exact if all(canvas.fits(words, rect, each) for words, rect in texts))
    return next(fitting, style._replace(size=sizes[-1]))


def tiles(room: FRect, count: int) -> list[FRect]:
    """Cells for two to six things: one line up to three, else two lines."""
    across = count if count <= 3 else -(-count // 2)
    return grid(room, across, 1 if count <= 3 else 2, 18)[:count]


def team_tile(canvas: Canvas, rect: FRect, picture: Picture, seat: int, aside: float = 0.0) -> FRect:
    """A tile with a team's badge and name, some room left aside at the end of its head; the room below that."""
    canvas.box(rect, "panel-soft", 14)
    edge(canvas, rect, f"team-{picture.colour(seat)}", 14)
    head = FRect(rect.x + 24, rect.y + 12, rect.width - 40, 48)
    team_line(canvas, FRect(head.x, head.y, head.width - aside, head.height), picture, seat)
    return FRect(head.x, head.bottom + 6, head.width, rect.bottom - head.bottom - 16)


def team_line(canvas: Canvas, rect: FRect, picture: Picture, seat: int, style: Type | None = None) -> float:
    """A team's badge and name in one line; where the name ends."""
    side = min(48.0, rect.height)
    draw_badge(canvas, FRect(rect.x, rect.centery - side / 2, side, side), picture.colour(seat))
    words = FRect(rect.x + side + 14, rect.y, rect.width - side - 14, rect.height)
    style = style or Type(30, bold=True, valign="middle", max_lines=1, smallest=20)
    return canvas.text(picture.names[seat], words, style).right


def badges(canvas: Canvas, rect: FRect, picture: Picture, seats: Sequence[int]) -> None:
    """The badges of some teams, from the right edge inwards."""
    for number, seat in enumerate(reversed(seats)):
        side = min(rect.height, 44.0)
        draw_badge(canvas, FRect(rect.right - (number + 1) * (side + 6), rect.centery - side / 2, side, side),
                   picture.colour(seat))


def icon_line(canvas: Canvas, rect: FRect, icon: str, words: str, tint: str = "accent", bold: bool = False,
              size: float = 30) -> None:
    """An icon with words beside it."""
    side = min(52.0, rect.height)
    canvas.icon(icon, FRect(rect.x, rect.centery - side / 2, side, side), tint)
    canvas.text(words, FRect(rect.x + side + 20, rect.y, rect.width - side - 20, rect.height),
                Type(size, bold=bold, valign="middle", smallest=min(size, 21)))


def icon_lines(canvas: Canvas, room: FRect, high: float, lines: Sequence[tuple[str, str]]) -> None:
    """Lines of an icon and words below each other, `high` from one to the next, all in one size."""
    cells = [FRect(room.x, room.y + number * high, room.width, high - 8) for number in range(len(lines))]
    side = min(52.0, high - 8)
    told = [(words, FRect(cell.x, cell.y, cell.width - side - 20, cell.height))
            for (_, words), cell in zip(lines, cells, strict=True)]
    style = one_size(canvas, told, LINES, Type(valign="middle", smallest=18))
    for (icon, words), cell in zip(lines, cells, strict=True):
        icon_line(canvas, cell, icon, words, size=style.size)


def dots(canvas: Canvas, rect: FRect, page: int, pages: int) -> None:
    """Where one is among the pictures of a step."""
    if pages < 2:
        return
    wide = min(34.0, rect.width / pages)
    for number in range(pages):
        tint = "accent" if number == page else canvas.theme.unfilled
        canvas.box(FRect(rect.x + number * wide, rect.bottom - 10, wide - 8, 8), tint, 4)
