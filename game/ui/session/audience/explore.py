"""Explore: the common table in large, with what just happened over it; at the end the result and the briefs."""

from __future__ import annotations

from pygame import FRect

from game.rules.formats.hero.ending import stars
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.goals import goals
from game.ui.layout import Share, columns, rows
from game.ui.place import Place
from game.ui.session.audience.beat import paint_beat
from game.ui.session.audience.curves import draw_curves
from game.ui.session.audience.goals import paint_goals
from game.ui.session.audience.pieces import BODY, SMALL, View, heading, icon_line, room_in, team_tile, tiles
from game.ui.session.picture import Picture
from game.ui.tables.marks import draw_bar, draw_pips

TRUST_MOST = 10
BIG = Type(46, bold=True, valign="middle", max_lines=1, smallest=26)


def paint_table(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The column beside the place: numbers, curves, outlook and joint project; or what has just happened."""
    if picture.beat is not None:
        paint_beat(canvas, sheet, picture, place, picture.beat)
        return
    numbers, curves, outlook, joint = table_parts(room_in(canvas, sheet))
    paint_numbers(canvas, numbers, picture, place)
    draw_curves(canvas, curves, picture, place)
    paint_outlook(canvas, outlook, picture, place)
    paint_joint(canvas, joint, picture, place)


def table_parts(room: FRect) -> list[FRect]:
    """Where numbers, curves, outlook and joint project are in the column."""
    return rows(room, [104, Share(), 136, 84], 12)


def paint_numbers(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """Round, trust, total and per unit."""
    say, game, shown, state = place.say, picture.game, picture.facts.shown, picture.facts.state
    words = say.text("Round {round} of {rounds} · up to {year}", round=state.round, rounds=game.setup.rounds,
                     year=game.year(state.round))
    top, low = rows(rect, [40, Share()], 6)
    canvas.text(words, FRect(top.x, top.y, top.width - 240, top.height), SMALL)
    draw_pips(canvas, FRect(top.right - 230, top.y + 8, 230, 24), shown.trust, TRUST_MOST, "heart",
              "bad" if shown.trust < 4 else "trust")
    pairs = ((say.text("Total"), shown.total(game)), (say.text("Per unit"), shown.per_unit(game)))
    for (name, value), cell in zip(pairs, columns(low, [Share(), Share()], 20), strict=True):
        number = f"{value / POINT:.1f}"
        wide = canvas.measure(number, BIG)[0] + 4
        canvas.text(number, FRect(cell.x, cell.y, wide, cell.height), BIG)
        canvas.text(name, FRect(cell.x + wide + 12, cell.y, cell.width - wide - 12, cell.height), SMALL)


def paint_outlook(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """The two events that may strike."""
    state = picture.facts.state
    whole = sum(weight for _, weight in state.outlook) or 1
    for (name, weight), line in zip(state.outlook, rows(rect, [Share(), Share()], 8), strict=False):
        canvas.box(line, "panel-soft", 12)
        tint = "bad" if place.entry(name).get("bad") else "good"
        canvas.text(place.say.percent(weight / whole), FRect(line.right - 92, line.y, 80, line.height),
                    Type(30, bold=True, align="right", valign="middle", max_lines=1, smallest=20))
        icon_line(canvas, FRect(line.x + 14, line.y, line.width - 120, line.height), place.icon(name),
                  place.words(f"{name}.name"), tint)


def paint_joint(canvas: Canvas, rect: FRect, picture: Picture, place: Place) -> None:
    """The joint project and how much of it is paid."""
    state = picture.facts.state
    if not state.joint:
        canvas.text(place.say.text("The next one comes with the new round."), rect, SMALL)
        return
    cost = picture.game.cards[state.joint].cost
    icon_line(canvas, FRect(rect.x, rect.y, rect.width - 130, rect.height - 18), "users",
              place.words(f"{state.joint}.name"), "effort", True)
    canvas.text(f"{state.joint_paid}/{cost}", FRect(rect.right - 120, rect.y, 120, rect.height - 18),
                Type(34, bold=True, align="right", valign="middle", max_lines=1, smallest=20))
    draw_bar(canvas, FRect(rect.x, rect.bottom - 14, rect.width, 12), state.joint_paid / cost, "coin")


def paint_count(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The result, and then what every team had in mind and how far it came."""
    if picture.page == 0 or not picture.facts.state.over:
        paint_result(canvas, room_in(canvas, sheet), picture, place)
        return
    say, state = place.say, picture.facts.state
    room = heading(canvas, room_in(canvas, sheet), say.text("What each team had in mind"), 1)
    won = stars(picture.game, state)
    for seat, cell in enumerate(tiles(room, picture.teams)):
        rest = team_tile(canvas, cell, picture, seat)
        for number in range(3):
            name, tint = ("star", "coin") if number < won[seat] else ("star-empty", "control-line")
            canvas.icon(name, FRect(rest.x + number * 44, rest.y, 40, 40), tint)
        brief = state.briefs[seat]
        words = place.words(f"{brief}.name")
        low = FRect(rest.x, rest.y + 46, rest.width, rest.height - 46)
        canvas.text(words, FRect(low.x, low.y, low.width, min(40.0, low.height)),
                    Type(29, bold=True, valign="middle", max_lines=1, smallest=18))
        if low.height > 180:
            canvas.text(place.words(f"{brief}.text"), FRect(low.x, low.y + 46, low.width, low.height - 46),
                        Type(29, smallest=18))


def paint_result(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """How far the class came together."""
    say, state, deck = place.say, picture.facts.state, picture.game.deck
    if not state.over:
        heading(canvas, room, say.text("The game is not over yet."))
        return
    name = deck.results[state.result - 1].id if state.result else ""
    title = place.words(f"result/{name}.name") if name else say.text("Not yet")
    for number in range(3):
        sign, tint = ("star", "coin") if number < state.result else ("star-empty", "control-line")
        canvas.icon(sign, FRect(room.x + number * 92, room.y, 84, 84), tint)
    room = heading(canvas, FRect(room.x, room.y + 104, room.width, room.height - 104), title)
    words = place.words(f"result/{name}.text") if name else say.text(
        "The first step was not reached this time. Where did the path turn? Look back together.")
    found = goals(place, picture.game, state)
    wanted = deck.results[min(state.result, len(deck.results) - 1)].id
    text, head, low = rows(room, [Share(), 44, 66.0 * len(found)], 6)
    canvas.text(words, text, BODY)
    canvas.text(say.text("For “{step}”:", step=place.words(f"result/{wanted}.name")), head, SMALL)
    paint_goals(canvas, low, found)


TABLE = View("left", 0.5, paint_table, is_whole=True)
VIEWS = {"first": TABLE, "middle": TABLE, "last": TABLE, "count": View("foot", 0.78, paint_count)}
