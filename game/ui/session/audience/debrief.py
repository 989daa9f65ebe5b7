"""Look back: the path with its turning points, the real place beside it, questions, the pulse after, certificates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pygame import FRect

from game.i18n.sessions import worded
from game.i18n.translator import N_
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.curves import draw_curves, ring_legend
from game.ui.session.audience.icebreak import paint_pulse
from game.ui.session.audience.inspire import paint_detective
from game.ui.session.audience.pieces import View, alone, dots, heading, one_size, passage, room_in, team_tile, tiles
from game.ui.session.audience.reading import paint_sentences
from game.ui.session.audience.told import good_if
from game.ui.session.deeds import capital
from game.ui.session.pages import MIRROR
from game.ui.session.picture import Picture
from game.ui.session.words import tied
from game.ui.tables.marks import draw_badge

TALK = (56, 52, 48, 45, 42, 38, 34, 30, 26)
END = (72, 66, 60, 54, 48, 44, 40, 36, 32)
HONOURS = (32, 30, 28, 26, 24, 22, 20)
TURNS = (32, 30, 28, 26, 24, 22, 20, 19)
LEAD = Type(27, "ink-soft", smallest=19)
CHANCE, WAY = 206.0, 300.0
MIRROR_TITLES: Mapping[str, str] = MappingProxyType({
    "did": N_("What the real place did"), "cost": N_("What it cost"), "wrong": N_("What went wrong there"),
    "not_the_answer": N_("It is not the answer"),
})


def paint_path(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The curves; then the turning points and what another choice would have led to."""
    say = place.say
    room = room_in(canvas, sheet)
    if picture.page == 0:
        room = heading(canvas, room, say.text("The path that we took"), 1)
        draw_curves(canvas, ring_legend(canvas, room, picture, place), picture, place)
        return
    room = heading(canvas, room, say.text("Where it turned"), 1)
    if not picture.turns:
        words = say.text("Looking for the moments where it turned …") if picture.is_looking else say.text(
            "No single step turned this game: it was many small ones.")
        canvas.text(words, room, Type(34, smallest=22))
        return
    lead = say.text("Our chance of catching up with the real place: before → after")
    room = passage(canvas, room, lead, LEAD)
    high = min(168.0, room.height / (len(picture.turns) + len(picture.what_ifs)))
    lines = [FRect(room.x, room.y + number * high, room.width, high - 12) for number in range(len(picture.turns))]
    told = [(say.text("Round {round}: {step}", round=turn.round, step=turn.words),
             FRect(line.x + 78, line.y + 4, line.width - 78 - CHANCE - 26, line.height - 8))
            for turn, line in zip(picture.turns, lines, strict=True)]
    style = one_size(canvas, told, TURNS, Type(valign="middle", smallest=19))
    for turn, line, (words, rect) in zip(picture.turns, lines, told, strict=True):
        canvas.box(line, "panel-soft", 14)
        if turn.seat >= 0:
            draw_badge(canvas, FRect(line.x + 14, line.centery - 24, 48, 48), picture.colour(turn.seat))
        canvas.text(words, rect, style)
        chance = f"{say.percent(turn.before)} → {say.percent(turn.after)}"
        canvas.text(chance, FRect(line.right - CHANCE - 16, line.y, CHANCE, line.height),
                    Type(32, good_if(turn.after > turn.before), bold=True, align="right", valign="middle", max_lines=1,
                         smallest=19))
    paint_what_ifs(canvas, FRect(room.x, room.y + len(picture.turns) * high, room.width, high), picture, place)


def paint_what_ifs(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """What another choice would have led to, from the same moment."""
    say = place.say
    for number, other in enumerate(picture.what_ifs):
        line = FRect(rect.x, rect.y + number * rect.height, rect.width, rect.height - 12)
        canvas.box(line, "accent-soft", 14)
        canvas.text(say.text("What if: {step}", step=other.words),
                    FRect(line.x + 20, line.y + 4, line.width - 300, line.height - 8),
                    Type(28, valign="middle", smallest=19))
        numbers = say.text("total {instead} instead of {played}", instead=say.number(other.total / POINT, 1),
                           played=say.number(other.as_played / POINT, 1))
        canvas.text(numbers, FRect(line.right - 276, line.y + 4, 260, line.height - 8),
                    Type(26, bold=True, align="right", valign="middle", smallest=18))


def draw_way(canvas: Canvas, board: FRect, picture: Picture, place: Place) -> None:
    """Beside what the real place did, the class's own path, small, over the foot of the living place."""
    rect = FRect(board.x + 20, board.bottom - WAY - 20, board.width - 40, WAY)
    canvas.panel(rect, "panel", 16, 8)
    canvas.text(place.say.text("Your way"), FRect(rect.x + 24, rect.y + 10, rect.width - 48, 40),
                Type(28, bold=True, valign="middle", max_lines=1, smallest=20))
    draw_curves(canvas, FRect(rect.x + 14, rect.y + 50, rect.width - 28, rect.height - 56), picture, place)


def paint_mirror(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The real place: what it did, cost and missed, and that it is not the answer; then the Number Detective again."""
    if picture.page >= len(MIRROR):
        paint_detective(canvas, sheet, picture, place)
        return
    key = MIRROR[picture.page]
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    room = heading(canvas, room, place.say.text(MIRROR_TITLES[key]), 1)
    words = place.words(f"mirror.{key.replace('_', '-')}") or place.words(f"mirror.{key}")
    text = FRect(room.x, room.y, room.width, room.height - 24)
    paint_sentences(canvas, text, words)


def paint_talk(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A question to talk about."""
    questions = picture.document.get("reflection", ())
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    if picture.page < len(questions):
        words = place.words(f"reflection/{questions[picture.page]['id']}.text")
        rect = FRect(room.x, room.y, room.width, room.height - 40)
        canvas.text(words, rect, one_size(canvas, [(words, rect)], TALK, Type(bold=True, valign="middle", smallest=24)))


def paint_close(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The pulse again, a question a page; then how it changed, and a certificate for every team."""
    if picture.page < len(picture.document.get("pulse", ())):
        paint_pulse(canvas, sheet, picture, place)
        return
    room = heading(canvas, room_in(canvas, sheet), place.say.text("Thank you! Every team has earned something"), 1)
    cells = [(cell, team_tile(canvas, cell, picture, seat, 56)) for seat, cell in enumerate(tiles(room, picture.teams))]
    told = [(capital(tied(worded(place.say, "honour", honour.kind, count=honour.count))), rest)
            for honour, (_, rest) in zip(picture.honours, cells, strict=False)]
    style = one_size(canvas, told, HONOURS, Type())
    for cell, _ in cells:
        canvas.icon("certificate", FRect(cell.right - 66, cell.y + 10, 52, 52), "coin")
    for words, rest in told:
        canvas.text(words, rest, style)


def paint_end(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """After the end."""
    room = heading(canvas, room_in(canvas, sheet), place.words("deck.title"))
    room = passage(canvas, room, place.say.text("Thank you for playing!"), Type(42, smallest=26))
    alone(canvas, FRect(room.x, room.y + 40, room.width, room.height - 40),
          place.say.text("What will you tell them at home tonight?"), room.height - 60, END)


VIEWS = {
    "path": View("left", 0.7, paint_path),
    "mirror": View("left", 0.6, paint_mirror),
    "talk": View("left", 0.6, paint_talk),
    "close": View("foot", 0.74, paint_close),
}
