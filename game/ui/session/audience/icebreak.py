"""Ice-break: teams, the footprint order, the pulse before."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.footprint import items
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.place import Place
from game.ui.session.audience.pieces import (
    SMALL,
    View,
    badges,
    dots,
    heading,
    one_size,
    room_in,
    team_tile,
    tiles,
)
from game.ui.session.picture import Picture
from game.ui.tables.marks import draw_badge
from game.ui.typesetting import unit_of

LETTERS = "ABCDEFG"
ITEMS = (28, 26, 25, 24, 23, 22, 21, 20)
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
    question = place.words("footprint.question") or say.text("Which emits more? From least to most!")
    room = heading(canvas, room, question, 1)
    known = {item["id"]: item for item in items(picture.document)}
    shown = list(view.right_order) or list(known)
    low = 64 if view.right_order else 40
    cells, foot = rows(room, [Share(), low], 12)
    paint_items(canvas, cells, [known[name] for name in shown], place, bool(view.right_order))
    if view.right_order:
        paint_scores(canvas, foot, picture, place)
    elif not picture.plan.preset.guided:
        words = say.plural("One table has laid its order", "{n} tables have laid their order", view.orders)
        canvas.text(words, foot, SMALL)


def paint_items(canvas: Canvas, room: FRect, shown: Sequence[dict], place: Place, is_open: bool) -> None:
    """The things side by side, with their letters, or with their values once they are open."""
    cells = columns(room, [Share()] * len(shown), 16)
    told = []
    for item, rect in zip(shown, cells, strict=True):
        name = place.words(f"footprint.{item['id']}.name")
        body = f"{unit_of(item['unit'])}\n{name}" if is_open else name
        told.append((body, FRect(rect.x + 12, rect.y + 68, rect.width - 24, rect.height - 80)))
    style = one_size(canvas, told, ITEMS, Type(align="centre", smallest=19))
    for number, (item, rect, (body, words)) in enumerate(zip(shown, cells, told, strict=True)):
        canvas.box(rect, "accent-soft" if is_open else "panel-soft", 14)
        sign = place.say.number(item["value"]) if is_open else LETTERS[number]
        canvas.text(sign, FRect(words.x, rect.y + 12, words.width, 50), SIGN)
        canvas.text(body, words, style)


def paint_scores(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """How many pairs every table had the right way round."""
    scores = picture.view.scores
    if not scores:
        canvas.text(place.say.text("This is the order."), rect, SMALL)
        return
    for seat, cell in zip(scores, columns(rect, [Share()] * len(scores), 14), strict=True):
        draw_badge(canvas, FRect(cell.x, cell.centery - 24, 48, 48), picture.colour(seat))
        words = f"{scores[seat].right}/{scores[seat].pairs}"
        canvas.text(words, FRect(cell.x + 60, cell.y, cell.width - 60, cell.height),
                    Type(32, bold=True, valign="middle", max_lines=1, smallest=20))


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


def paint_options(canvas: Canvas, room: FRect, options: list[str], right: int = -1,
                  chosen: dict[int, list[int]] | None = None, picture: Picture | None = None) -> None:
    """Answers with their letters; `right` is marked, and the teams that chose each stand at its end."""
    high = min(112.0, (room.height - 12 * (len(options) - 1)) / max(1, len(options)))
    for number, words in enumerate(options):
        line = FRect(room.x, room.y + number * (high + 12), room.width, high)
        canvas.box(line, "accent-soft" if number == right else "panel-soft", 14)
        if number == right:
            canvas.ring(line, "accent", 14, 4)
        canvas.text(LETTERS[number], FRect(line.x, line.y, 72, high),
                    Type(36, bold=True, align="centre", valign="middle", smallest=22))
        seats = (chosen or {}).get(number, [])
        canvas.text(words, FRect(line.x + 72, line.y + 4, line.width - 90 - 50 * len(seats), high - 8),
                    Type(30, valign="middle", smallest=20))
        if seats and picture is not None:
            badges(canvas, FRect(line.x, line.y, line.width - 12, high), picture, seats)


VIEWS = {
    "teams": View("foot", 0.62, paint_teams),
    "order": View("foot", 0.66, paint_order),
    "pulse": View("left", 0.58, paint_pulse),
}
