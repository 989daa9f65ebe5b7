"""Where every table plays on its own machine: what to do there, and how it ended at each of them."""

from __future__ import annotations

from pygame import FRect

from game.i18n.translator import Translator
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, rows
from game.ui.place import Place
from game.ui.session.audience.pieces import View, heading, icon_lines, room_in, team_line, team_tile, tiles
from game.ui.session.picture import Picture
from game.ui.tables.marks import draw_bar

START_POINTS = 100
VALUE = Type(34, bold=True, align="right", valign="middle", max_lines=1, smallest=20)


def paint_machines(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """What every table opens on its machine, and which tables are through."""
    say, setup = place.say, picture.game.setup
    room = heading(canvas, room_in(canvas, sheet), say.text("Every table at its own machine"), 1)
    lines = (
        ("map", say.text("Open “{place}” and choose several teams at this screen.", place=place.words("deck.title"))),
        ("sliders", say.text("{rounds} rounds, {level}, game number {number}. Then: Start.", rounds=setup.rounds,
                             level=level_words(say, setup.level), number=setup.seed)),
        ("users", say.text("Pass the mouse on with every turn. Decide together.")),
        ("megaphone", say.text("When it is over, call out: how many stars, and which total?")),
    )
    words, teams = rows(room, [Share(), 54.0 * (-(-picture.teams // 2)) + 8], 12)
    high = min(104.0, words.height / len(lines))
    icon_lines(canvas, words, high, lines)
    for seat in range(picture.teams):
        cell = columns(FRect(teams.x, teams.y + seat // 2 * 54, teams.width, 48), [Share(), Share()], 20)[seat % 2]
        end = team_line(canvas, FRect(cell.x, cell.y, cell.width - 46, cell.height), picture, seat)
        icon, tint = ("check", "good") if seat in picture.view.outcomes else ("hourglass", "ink-soft")
        canvas.icon(icon, FRect(end + 12, cell.y + 6, 36, 36), tint)


def level_words(say: Translator, level: str) -> str:
    """The name of a level, as the set-up has it."""
    names = {"easy": say.text("Easy"), "normal": say.text("Normal", context="level"), "hard": say.text("Hard")}
    return names[level]


def paint_outcomes(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A tile for every table with its stars and its total."""
    say = place.say
    room = heading(canvas, room_in(canvas, sheet), say.text("How far every table came"), 1)
    for seat, cell in enumerate(tiles(room, picture.teams)):
        rest = team_tile(canvas, cell, picture, seat)
        if seat not in picture.view.outcomes:
            canvas.text(say.text("still playing"), rest, Type(29, "ink-soft", smallest=20))
            continue
        result, total = picture.view.outcomes[seat]
        for number in range(len(picture.game.deck.results)):
            name, tint = ("star", "coin") if number < result else ("star-empty", "control-line")
            canvas.icon(name, FRect(rest.x + number * 54, rest.y + 4, 50, 50), tint)
        if total:
            beside = 54 * len(picture.game.deck.results) + 16
            words = say.text("total {n}", n=total)
            canvas.text(words, FRect(rest.x + beside, rest.y, rest.width - beside, 58),
                        Type(36, bold=True, align="right", valign="middle", smallest=20, max_lines=1))


def paint_paths(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The totals of all tables as bars, beside the start and what was promised; then where each finds its turns."""
    if picture.page:
        paint_own_turns(canvas, sheet, place)
        return
    say = place.say
    promised = round(picture.game.path[-1] / POINT)
    room = heading(canvas, room_in(canvas, sheet), say.text("One place, many paths: the total at the end"), 1)
    totals = {seat: total for seat, (_, total) in picture.view.outcomes.items()}
    most = max([START_POINTS, *totals.values()])
    high = min(88.0, room.height / (picture.teams + 2))
    lines = [FRect(room.x, room.y + number * high, room.width, high - 10) for number in range(picture.teams + 2)]
    paint_bar(canvas, lines[0], say.text("At the start"), START_POINTS / most, str(START_POINTS), "ink-soft")
    paint_bar(canvas, lines[1], say.text("We promised"), promised / most, say.text("at most {n}", n=promised), "coin")
    for seat, line in enumerate(lines[2:]):
        name, bar, value = bar_parts(line)
        team_line(canvas, name, picture, seat)
        total = totals.get(seat, 0)
        if total:
            draw_bar(canvas, bar, total / most, f"team-{picture.colour(seat)}")
            canvas.text(str(total), value, VALUE)
            icon, tint = ("check", "good") if total <= promised else ("close", "bad")
            canvas.icon(icon, FRect(value.x - 4, value.centery - 19, 38, 38), tint)
        elif seat not in totals:
            canvas.text(say.text("still playing"), FRect(bar.x, line.y, bar.width, line.height),
                        Type(27, "ink-soft", valign="middle", max_lines=1, smallest=20))
    x = bar_parts(lines[0])[1].x + bar_parts(lines[0])[1].width * promised / most
    canvas.line([(x, lines[1].y + 4), (x, lines[-1].bottom - 4)], canvas.shade("coin"), 3)


def bar_parts(line: FRect) -> tuple[FRect, FRect, FRect]:
    """Where name, bar and value of a line are."""
    name, bar, value = columns(line, [line.width * 0.3, Share(), 150], 16)
    return name, FRect(bar.x, bar.centery - 15, bar.width, 30), value


def paint_bar(canvas: Canvas, line: FRect, words: str, share: float, value: str, tint: str) -> None:
    """A line that is no team's: its name, its bar, its number."""
    name, bar, end = bar_parts(line)
    canvas.text(words, name, Type(30, bold=True, valign="middle", max_lines=1, smallest=20))
    draw_bar(canvas, bar, share, tint)
    canvas.text(value, end, VALUE)


def paint_own_turns(canvas: Canvas, sheet: FRect, place: Place) -> None:
    """The turning points of a table are on its own screen: how to find them, and what to tell of them."""
    say = place.say
    room = heading(canvas, room_in(canvas, sheet), say.text("Where did it turn at your table?"))
    icon_lines(canvas, room, min(170.0, room.height / 3), (
        ("screen", say.text("On your own screen, open “{page}”.", page=say.text("Turning points"))),
        ("bulb", say.text("Find the moment that changed most. What did you know then, and what not yet?")),
        ("chat", say.text("One sentence from every table: which other step would you try?")),
    ))


MACHINES = View("left", 0.62, paint_machines)
VIEWS = {"first": MACHINES, "middle": MACHINES, "last": MACHINES, "count": View("foot", 0.74, paint_outcomes),
         "path": View("left", 0.66, paint_paths)}
