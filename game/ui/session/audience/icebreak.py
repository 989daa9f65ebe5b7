"""Ice-break: teams, the footprint order, the pulse before."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.footprint import items
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, grid, rows
from game.ui.place import Place
from game.ui.session.audience.options import LETTERS, paint_options
from game.ui.session.audience.pieces import (
    SMALL,
    View,
    dots,
    heading,
    one_size,
    room_in,
    team_tile,
    tiles,
)
from game.ui.session.picture import Picture
from game.ui.session.words import tied
from game.ui.tables.marks import draw_badge
from game.ui.typesetting import CLOSE, unit_of

ITEMS = (36, 34, 32, 30, 28, 26, 25, 24, 23, 22, 21, 20)
IN_A_LINE, SCORE = 4, 68.0
LETTER = Type(24, "on-accent", bold=True, align="centre", valign="middle", max_lines=1, smallest=18)
SIGN = Type(42, bold=True, align="centre", valign="middle", max_lines=1, smallest=22)


def paint_teams(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A tile for every table, which fills with its name and colour."""
    say = place.say
    words = say.text("Find a name and a colour for your team!") if picture.plan.preset.guided else say.text(
        "Your table is a team. Find a name and a colour!")
    room = heading(canvas, room_in(canvas, sheet), words, 1)
    for seat, cell in enumerate(tiles(room, picture.teams)):
        rest = team_tile(canvas, cell, picture, seat)
        role = picture.facts.state.roles[seat]
        if rest.height > 34:
            canvas.text(place.words(f"{role}.name"), FRect(rest.x + 62, rest.y - 8, rest.width - 62, 40), SMALL)


def paint_order(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The things to put in order; once turned over, in the right order with their values and every table's result."""
    say, view = place.say, picture.view
    room = room_in(canvas, sheet)
    question = place.words("footprint.question") or say.text("Which emits most? From least to most!")
    title = say.text("The order, from least to most") if view.right_order else question
    room = heading(canvas, room, title, 1)
    known = {item["id"]: item for item in items(picture.document)}
    letters = dict(zip(known, LETTERS, strict=False))
    shown = list(view.right_order) or list(known)
    low = SCORE * score_lines(picture) if view.right_order else 40
    cells, foot = rows(room, [Share(), low], 12)
    paint_items(canvas, cells, [(known[name], letters[name]) for name in shown], place, bool(view.right_order))
    if view.right_order:
        paint_scores(canvas, foot, picture, place)
    elif not picture.plan.preset.guided:
        words = say.plural("One table has laid its order", "{n} tables have laid their order",
                           view.orders) if view.orders else say.text("No table has laid its order yet")
        canvas.text(words, foot, SMALL)


def paint_items(canvas: Canvas, room: FRect, shown: Sequence[tuple[dict, str]], place: Place, is_open: bool) -> None:
    """The things side by side, each with its letter; once they are open with its value too, the letter small."""
    cells = columns(room, [Share()] * len(shown), 16)
    told = []
    for (item, _), rect in zip(shown, cells, strict=True):
        name = place.words(f"footprint.{item['id']}.name")
        body = f"{unit_of(item['unit']).replace(' ', CLOSE)}\n{name}" if is_open else name
        told.append((body, FRect(rect.x + 12, rect.y + 68, rect.width - 24, rect.height - 80)))
    style = one_size(canvas, told, ITEMS, Type(align="centre", smallest=19))
    for (item, letter), rect, (body, words) in zip(shown, cells, told, strict=True):
        canvas.box(rect, "accent-soft" if is_open else "panel-soft", 14)
        sign = place.say.number(item["value"]) if is_open else letter
        canvas.text(sign, FRect(words.x, rect.y + 12, words.width, 50), SIGN)
        canvas.text(body, words, style)
        if is_open:
            corner = FRect(rect.x + 8, rect.y + 8, 36, 36)
            canvas.disc(corner.center, 18, "accent")
            canvas.text(letter, corner, LETTER)


def score_lines(picture: Picture) -> int:
    """How many lines the tables' results take."""
    return 2 if len(picture.view.scores) > IN_A_LINE else 1


def paint_scores(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """How many pairs every table had the right way round, up to four tables in a line."""
    scores = picture.view.scores
    if not scores:
        canvas.text(place.say.text("This is the order."), rect, SMALL)
        return
    lines = score_lines(picture)
    across = -(-len(scores) // lines)
    for seat, cell in zip(scores, grid(rect, max(3, across), lines, 10), strict=False):
        draw_badge(canvas, FRect(cell.x, cell.centery - 25, 50, 50), picture.colour(seat))
        words = tied(place.say.text("{right} of {pairs} pairs right", right=scores[seat].right,
                                    pairs=scores[seat].pairs))
        name, result = rows(FRect(cell.x + 64, cell.y, cell.width - 64, cell.height), [Share(), Share()])
        canvas.text(picture.names[seat], name, Type(25, valign="middle", max_lines=1, smallest=19))
        canvas.text(words, result, Type(27, bold=True, valign="middle", max_lines=1, smallest=19))


def paint_pulse(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A question with its answers, for a show of cards; nobody's answer is shown."""
    questions = picture.document.get("pulse", ())
    room = room_in(canvas, sheet)
    if picture.page >= len(questions):
        return
    entry = questions[picture.page]
    dots(canvas, FRect(room.x, room.bottom - 12, room.width, 12), picture.page, len(questions))
    above = FRect(room.x, room.y, room.width, room.height - 28)
    room = heading(canvas, above, place.words(f"pulse/{entry['id']}.text"), 3)
    options = [place.words(f"pulse/{entry['id']}.{each['id']}.text") or each["text"]
               for each in entry.get("options", ())]
    paint_options(canvas, room, options or [place.say.text("Yes"), place.say.text("No")])


VIEWS = {
    "teams": View("foot", 0.62, paint_teams),
    "order": View("foot", 0.66, paint_order),
    "pulse": View("left", 0.58, paint_pulse),
}
