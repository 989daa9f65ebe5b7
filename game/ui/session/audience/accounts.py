"""The accounts of a round for the class: where the total stands against the promise, what trust says, every purse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pygame import FRect

from game.core.event import Event
from game.i18n.translator import Translator
from game.rules.state import POINT
from game.ui.beats import Beat
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, grid
from game.ui.place import Place
from game.ui.session.audience.pieces import one_size
from game.ui.session.audience.told import coins_of, good_if
from game.ui.session.picture import Picture
from game.ui.session.words import tied
from game.ui.tables.marks import draw_badge

NUMBERS, VERDICT, PURSE = 100.0, 80.0, 62.0
BIG = Type(52, bold=True, align="centre", valign="middle", max_lines=1, smallest=28)
COIN = 30.0
AMOUNT = Type(28, bold=True, align="right", valign="middle", max_lines=1, smallest=20)
LEAD = Type(25, "ink-soft", valign="middle", max_lines=1, smallest=19)
NAMES = (27, 26, 25, 24, 23, 22, 21, 20)
NAME = Type(25, "ink-soft", align="centre", valign="middle", max_lines=1, smallest=20)


def paint_accounts(canvas: Canvas, room: FRect, picture: Picture, place: Place, beat: Beat) -> None:
    """Total, promise and per unit side by side; why trust changed or not; the coins that came in."""
    say = place.say
    closed = next((event for event in beat.events if event.kind == "round-closed"), None)
    y = room.y
    if closed is not None:
        params = closed.params
        told = ((say.text("Total"), params["total"]), (say.text("Promised"), params["promised"]),
                (say.text("Per unit"), params["intensity"]))
        for (name, value), cell in zip(told, columns(FRect(room.x, y, room.width, NUMBERS), [Share()] * 3, 12),
                                       strict=True):
            canvas.text(say.number(value / POINT, 1), FRect(cell.x, cell.y, cell.width, 60), BIG)
            canvas.text(name, FRect(cell.x, cell.y + 62, cell.width, 36), NAME)
        y += NUMBERS + 6
        paint_verdict(canvas, FRect(room.x, y, room.width, VERDICT), say, params, trust_in(beat.events))
        y += VERDICT + 12
    purses, rest = coins_of(beat), FRect(room.x, y, room.width, room.bottom - y)
    if purses and rest.height > 40 + PURSE * -(-len(purses) // 2):
        canvas.text(say.text("Coins that came and went"), FRect(rest.x, rest.y, rest.width, 36), LEAD)
        rest = FRect(rest.x, rest.y + 40, rest.width, rest.height - 40)
    paint_purses(canvas, rest, picture, place, purses)


def trust_in(events: Sequence[Event]) -> int:
    """By how much trust changed in some events."""
    return sum(event.params["by"] for event in events if event.kind == "trust-changed")


def paint_verdict(canvas: Canvas, rect: FRect, say: Translator, params: Mapping[str, int], trust: int) -> None:
    """Whether the promise was kept, and what people make of it."""
    total, promised = params["total"], params["promised"]
    is_kept = total <= promised
    tint = good_if(is_kept)
    canvas.box(rect, "accent-soft" if is_kept else "panel-soft", 14)
    canvas.ring(rect, tint, 14, 3)
    canvas.icon("trust", FRect(rect.x + 16, rect.centery - 26, 52, 52), tint)
    canvas.text(tied(verdict_words(say, total, promised, trust)),
                FRect(rect.x + 84, rect.y + 4, rect.width - 100, rect.height - 8),
                Type(32, "ink", bold=True, valign="middle", max_lines=2, smallest=22))


def verdict_words(say: Translator, total: int, promised: int, trust: int) -> str:
    """Why trust changed, or did not. The difference is that of the two numbers as they are shown, unless they look the
    same."""
    over = total - promised
    seen = abs(round(total / POINT, 1) - round(promised / POINT, 1))
    by = say.number(seen, 1) if round(seen, 1) or not over else say.number(abs(over) / POINT, 2)
    if not trust:
        return say.text("{by} above the promise: trust stays", by=by) if over > 0 else say.text(
            "{by} below the promise: kept, trust stays", by=by)
    change = say.signed(trust)
    return say.text("{by} above the promise: trust {change}", by=by, change=change) if over > 0 else say.text(
        "{by} below the promise: trust {change}", by=by, change=change)


def paint_purses(canvas: Canvas, room: FRect, picture: Picture, place: Place, purses: Mapping[int, int],
                 line: float = PURSE) -> FRect:
    """What every purse got or lost, two in a line with their badges, each line so high; the room below."""
    if not purses:
        return room
    lines = -(-len(purses) // 2)
    high = min(line * lines, room.height)
    cells = grid(FRect(room.x, room.y, room.width, high - 8), 2, lines, 8)[:len(purses)]
    side = min(46.0, cells[0].height - 4)
    amounts = [place.say.signed(by) for by in purses.values()]
    wide = max(canvas.measure(words, AMOUNT)[0] for words in amounts) + 4
    told = [(picture.names[seat], FRect(cell.x + side + 18, cell.y, cell.width - side - wide - COIN - 38, cell.height))
            for seat, cell in zip(purses, cells, strict=True)]
    style = one_size(canvas, told, NAMES, Type(valign="middle", max_lines=2, smallest=19))
    for (seat, by), cell, amount, (name, rect) in zip(purses.items(), cells, amounts, told, strict=True):
        canvas.box(cell, "panel-soft", 12)
        draw_badge(canvas, FRect(cell.x + 8, cell.centery - side / 2, side, side), picture.colour(seat))
        canvas.icon("coin", FRect(cell.right - COIN - 10, cell.centery - COIN / 2, COIN, COIN), "coin")
        canvas.text(amount, FRect(cell.right - COIN - wide - 16, cell.y, wide, cell.height),
                    AMOUNT._replace(colour=good_if(by > 0)))
        canvas.text(name, rect, style)
    return FRect(room.x, room.y + high + 4, room.width, room.height - high - 4)
