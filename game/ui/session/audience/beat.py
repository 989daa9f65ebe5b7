"""What has just happened, large: a work, an event with what there is to choose, an insight, a new round."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.beats import Beat
from game.ui.canvas import Canvas, Type
from game.ui.layout import rows
from game.ui.place import Place
from game.ui.session.audience.accounts import paint_accounts, paint_purses
from game.ui.session.audience.moves import paint_moves
from game.ui.session.audience.options import paint_options
from game.ui.session.audience.pieces import alone, one_size, room_in
from game.ui.session.audience.told import Change, changes_of, coins_of, same_for_all
from game.ui.session.picture import Picture
from game.ui.tables.beat_panel import ICONS, beat_body, beat_tint, beat_title
from game.ui.tables.marks import draw_badge

CHANGE, OPTION, LEAST, MOST = 62.0, 116.0, 130.0, 7
SIZES = (32, 30, 28, 26, 24, 22)
HEAD = Type(40, bold=True, valign="middle", smallest=24, max_lines=3)


def paint_beat(canvas: Canvas, sheet: FRect, picture: Picture, place: Place, beat: Beat) -> None:
    """One moment, each kind as it is best told."""
    room = room_in(canvas, sheet)
    if beat.kind == "move":
        paint_moves(canvas, room, picture, place, beat)
        return
    body = paint_head(canvas, room, picture, place, beat)
    if beat.kind == "accounts":
        paint_accounts(canvas, body, picture, place, beat)
    elif beat.kind == "round" and picture.facts.state.outlook:
        paint_coming(canvas, body, picture, place)
    else:
        paint_told(canvas, body, picture, place, beat)


def paint_head(canvas: Canvas, room: FRect, picture: Picture, place: Place, beat: Beat) -> FRect:
    """What it is about, with its icon and the badge of the team whose it is; the room below."""
    tint = tint_of(place, beat)
    icon = place.icon(beat.subject) if beat.subject else ICONS.get(beat.kind, "info")
    canvas.disc((room.x + 60, room.y + 60), 60, tint)
    canvas.icon(icon, FRect(room.x + 22, room.y + 22, 76, 76), "on-accent")
    if beat.seat >= 0:
        draw_badge(canvas, FRect(room.x + 96, room.y + 84, 44, 44), picture.colour(beat.seat))
    head = FRect(room.x + 156, room.y, room.width - 156, 124)
    canvas.text(beat_title(place, place.narrator(picture.names), beat), head, HEAD)
    return FRect(room.x, room.y + 146, room.width, room.height - 146)


def tint_of(place: Place, beat: Beat) -> str:
    """The colour role of a beat: a work that brings more carbon is no reason for green."""
    carbon = sum(event.params["by"] for event in beat.events if event.kind == "carbon-changed")
    return "warn" if beat.kind == "work" and carbon > 0 else beat_tint(place, beat)


def paint_told(canvas: Canvas, body: FRect, picture: Picture, place: Place, beat: Beat) -> None:
    """The words of a beat, as large as they can be; then what it changed, and what there is to choose."""
    purses = coins_of(beat)
    purses = {} if same_for_all(purses, picture.teams) else purses
    lines = -(-len(purses) // 2)
    changes, options = changes_of(place, picture, beat)[:MOST - lines], options_of(place, picture, beat)
    high = min(CHANGE, (body.height - LEAST - OPTION * len(options)) / max(1, len(changes) + lines))
    foot = high * (len(changes) + lines) + OPTION * len(options) + 24
    words = beat_body(place, place.narrator(picture.names), beat)
    rest = alone(canvas, body, words, max(LEAST - 24, body.height - foot))
    rest = paint_changes(canvas, rest, changes, high)
    rest = paint_purses(canvas, rest, picture, place, purses, high)
    if options:
        paint_options(canvas, rest, options)


def options_of(place: Place, picture: Picture, beat: Beat) -> list[str]:
    """What an event lets the class choose from; nothing where it was softened."""
    event = picture.game.events.get(beat.subject) if beat.kind == "event" else None
    if event is None or beat.events[0].params.get("softened"):
        return []
    choice = next((call for call in event.effects if call.verb == "choose"), None)
    return [place.words(f"{event.id}.{option['id']}.text") for option in choice.params["options"]] if choice else []


def paint_changes(canvas: Canvas, room: FRect, changes: Sequence[Change], high: float) -> FRect:
    """The changes one under the other, each line so high, good or bad by their colour; the room below."""
    if not changes:
        return room
    lines = [FRect(room.x, room.y + number * high, room.width, high - 8) for number in range(len(changes))]
    amount = Type(30, bold=True, align="right", valign="middle", max_lines=1, smallest=22)
    wide = max(canvas.measure(change.amount, amount)[0] for change in changes) + 8
    told = [(change.name, FRect(line.x + 70, line.y, line.width - 70 - wide - 26, line.height))
            for change, line in zip(changes, lines, strict=True)]
    style = one_size(canvas, told, SIZES, Type(bold=True, valign="middle", max_lines=2, smallest=19))
    for change, line, (name, words) in zip(changes, lines, told, strict=True):
        canvas.box(line, "panel-soft", 12)
        canvas.icon(change.icon, FRect(line.x + 14, line.centery - 21, 42, 42), change.tint)
        canvas.text(name, words, style)
        canvas.text(change.amount, FRect(line.right - wide - 16, line.y, wide, line.height),
                    amount._replace(colour=change.tint))
    return FRect(room.x, room.y + high * len(changes), room.width, room.height - high * len(changes))


def paint_coming(canvas: Canvas, body: FRect, picture: Picture, place: Place) -> None:
    """The two events of the outlook: how likely each is, and what it is about."""
    say, outlook = place.say, picture.facts.state.outlook
    whole = sum(weight for _, weight in outlook) or 1
    lead = FRect(body.x, body.y, body.width, 44)
    canvas.text(say.text("One of these two comes next:"), lead, Type(28, valign="middle", max_lines=1, smallest=20))
    high = min(204.0, (body.height - 54) / len(outlook) - 7)
    cells = rows(FRect(body.x, body.y + 54, body.width, body.height - 54), [high] * len(outlook), 14)
    told = [(place.words(f"{name}.text"), FRect(cell.x + 22, cell.y + 72, cell.width - 44, cell.height - 82))
            for (name, _), cell in zip(outlook, cells, strict=True)]
    style = one_size(canvas, told, SIZES, Type(smallest=19))
    for (name, weight), cell, (words, rect) in zip(outlook, cells, told, strict=True):
        tint = "bad" if place.entry(name).get("bad") else "good"
        canvas.box(cell, "panel-soft", 14)
        canvas.icon(place.icon(name), FRect(cell.x + 18, cell.y + 14, 52, 52), tint)
        canvas.text(place.words(f"{name}.name"), FRect(cell.x + 86, cell.y + 12, cell.width - 200, 56),
                    Type(32, bold=True, valign="middle", max_lines=2, smallest=20))
        canvas.text(say.percent(weight / whole), FRect(cell.right - 112, cell.y + 12, 96, 56),
                    Type(36, bold=True, align="right", valign="middle", max_lines=1, smallest=22))
        canvas.text(words, rect, style)
