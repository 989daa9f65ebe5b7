"""Inspire: the story of the place, its sources, a Number Detective."""

from __future__ import annotations

from pygame import FRect

from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, grid, rows
from game.ui.place import Place
from game.ui.session.audience.options import paint_options
from game.ui.session.audience.pieces import HUES, View, alone, dots, heading, icon_line, one_size, passage, room_in
from game.ui.session.picture import Picture

WAFFLE = 10
CLAIM = Type(24, "ink-soft", smallest=19, max_lines=4)
ANSWER = (34, 32, 30, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19)
NAMES = (30, 28, 27, 25, 23, 21, 20)


def paint_story(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A panel of the story, and after the last the dilemma."""
    panels = picture.document.get("panels", ())
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    if picture.page < len(panels):
        panel = panels[picture.page]["id"]
        room = heading(canvas, room, place.words(f"panel/{panel}.title"))
        alone(canvas, room, place.words(f"panel/{panel}.text"), room.height - 44)
    else:
        room = heading(canvas, room, place.say.text("What would you do?"))
        alone(canvas, room, place.words("dilemma.text"), room.height - 44)


def paint_sources(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A hundred points of carbon as squares, a colour for each source, and the sources beside them."""
    room = heading(canvas, room_in(canvas, sheet), place.say.text("Where do a hundred points of carbon come from?"))
    game = picture.game
    order = sorted(range(len(game.shares)), key=lambda number: -game.shares[number])
    side = min(room.height, room.width * 0.54)
    colours = [hue for number, hue in zip(order, HUES, strict=False) for _ in range(round(game.shares[number] / POINT))]
    for cell, tint in zip(grid(FRect(room.x, room.y, side, side), WAFFLE, WAFFLE, 4), colours, strict=False):
        canvas.box(cell, canvas.shade(tint), 5)
    lines = FRect(room.x + side + 34, room.y, room.width - side - 34, room.height)
    high = min(76.0, lines.height / len(order))
    cells = [FRect(lines.x, lines.y + place_of * high, lines.width, high - 8) for place_of in range(len(order))]
    told = [(place.source_name(number), FRect(line.x + 46, line.y, line.width - 112, line.height))
            for number, line in zip(order, cells, strict=True)]
    style = one_size(canvas, told, NAMES, Type(valign="middle", max_lines=2, smallest=20))
    for number, hue, line, (name, rect) in zip(order, HUES, cells, told, strict=False):
        canvas.box(FRect(line.x, line.centery - 15, 30, 30), canvas.shade(hue), 6)
        canvas.text(place.say.number(game.shares[number] / POINT), FRect(line.right - 62, line.y, 62, line.height),
                    Type(38, bold=True, align="right", valign="middle", max_lines=1, smallest=22))
        canvas.text(name, rect, style)


def paint_detective(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A claim, the question, the answers; once turned over the right one with the sum."""
    room = room_in(canvas, sheet)
    name = picture.detective
    if not name:
        heading(canvas, room, place.say.text("Number Detective"))
        return
    entry = place.entry(name)
    is_open = name in picture.view.answers or is_revealed(picture, name)
    icon_line(canvas, FRect(room.x, room.y, room.width, 46), "detective",
              place.say.text("Number Detective: {name}", name=place.words(f"{name}.name")), bold=True)
    room = FRect(room.x, room.y + 60, room.width, room.height - 60)
    options = [place.words(f"{name}.{each['id']}.text") or each["text"] for each in entry.get("options", ())]
    if not is_open:
        room = passage(canvas, room, f"“{place.words(f'{name}.claim')}”", Type(29, smallest=20))
        room = passage(canvas, room, place.words(f"{name}.question"), Type(30, bold=True, smallest=21))
        paint_options(canvas, room, options)
        return
    right = next((number for number, each in enumerate(entry.get("options", ())) if each.get("right")), -1)
    given = picture.view.answers.get(name, {})
    chosen = {number: [seat for seat, option in given.items() if option == each["id"]]
              for number, each in enumerate(entry.get("options", ()))}
    room = passage(canvas, room, f"“{place.words(f'{name}.claim')}” {place.words(f'{name}.question')}", CLAIM)
    answers, rest = rows(room, [min(room.height * 0.5, 66.0 * len(options)), Share()], 14)
    paint_options(canvas, answers, options, right, chosen, picture)
    words = place.words(f"{name}.answer") + "\n" + place.words(f"{name}.sum")
    alone(canvas, rest, words.strip(), rest.height, ANSWER)


def is_revealed(picture: Picture, name: str) -> bool:
    """Whether the answer lies open although no table gave one."""
    return name in picture.revealed


VIEWS = {
    "story": View("left", 0.46, paint_story),
    "sources": View("left", 0.7, paint_sources),
    "detective": View("left", 0.66, paint_detective),
}
