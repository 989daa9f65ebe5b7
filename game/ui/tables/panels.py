"""The side column of the Hero table: carbon and its curves, outlook, joint project, growth offers."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.translator import Translator
from game.rules.game import Game
from game.rules.state import POINT, State
from game.ui.beats import Shown
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, rows
from game.ui.place import Place
from game.ui.tables.marks import draw_bar, draw_title
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.chart import LineChart, Series
from game.ui.widgets.plain import Drawing, Panel
from game.ui.widgets.spot import NumberSpot, Spot

NUMBERS, WIDE = 56.0, 500.0
NAME = Type(17, bold=True, valign="middle", max_lines=1, smallest=11)
BIG = Type(31, bold=True, valign="middle", max_lines=1, smallest=16)
SMALL = Type(14, "ink-soft", valign="middle", max_lines=1, smallest=10)


def titled(id: str, rect: FRect, title: str, inside: Sequence[Widget]) -> Panel:
    """A panel with a small heading."""
    head = FRect(rect.x + 14, rect.y + 5, rect.width - 28, 22)
    return Panel(id, rect, [Drawing(f"{id}.title", head, lambda canvas, box: draw_title(canvas, box, title)), *inside],
                 depth=4)


def carbon_panel(place: Place, game: Game, state: State, shown: Shown, rect: FRect) -> Panel:
    """Total and emissions per unit as numbers and as curves beside the promised path: the numbers above the curves, in
    a wide panel before them."""
    say = place.say
    half = (rect.width - 40) / 2 if rect.width < WIDE else 150.0
    total = FRect(rect.x + 14, rect.y + 6, half, NUMBERS)
    if rect.width < WIDE:
        unit = total.move(half + 12, 0)
        chart = FRect(rect.x + 8, total.bottom, rect.width - 14, rect.bottom - total.bottom)
    else:
        total.y, unit = rect.centery - NUMBERS - 12, FRect(total.x, rect.centery + 12, half, NUMBERS)
        chart = FRect(total.right, rect.y + 4, rect.right - 6 - total.right, rect.height - 4)
    return Panel("carbon", rect, [
        number_spot(say, "why.total", total, (say.text("Total"), shown.total(game)), "carbon",
                    say.text("Why this total?")),
        number_spot(say, "why.intensity", unit, (say.text("Per unit"), shown.per_unit(game)), "package",
                    say.text("Why so much per unit?")),
        curves(place, game, state, shown, chart),
    ], depth=4)


def number_spot(say: Translator, id: str, rect: FRect, told: tuple[str, int], icon: str, hint: str) -> Spot:
    """Hundredths of a point of carbon with their name, that can be asked why."""
    (name, hundredths), unit = told, say.text("points")

    def paint(canvas: Canvas, box: FRect, look: Look, value: float) -> None:
        canvas.icon(icon, FRect(box.x, box.y + 11, 36, 36), "carbon")
        room = FRect(box.x + 46, box.y, box.width - 46, box.height)
        canvas.text(name, FRect(room.x, room.y, room.width, 22), SMALL._replace(size=15))
        number = canvas.text(f"{value:.1f}", FRect(room.x, room.y + 17, room.width, 39), BIG)
        rest = FRect(number.right + 6, room.y + 22, room.right - number.right - 6, 34)
        if canvas.fits(unit, rest, SMALL):
            canvas.text(unit, rest, SMALL)

    return NumberSpot(id, rect, hundredths / POINT, paint, words=name, hint=hint)


def curves(place: Place, game: Game, state: State, shown: Shown, rect: FRect) -> LineChart:
    """Total, emissions per unit and the promised path over the rounds."""
    say = place.say
    closed = min(len(state.totals), state.round if not state.over else len(state.totals))
    totals = [value / POINT for value in state.totals[:closed]]
    units = [total * POINT / max(1, output / POINT) / POINT * 100
             for total, output in zip(totals, state.outputs[:closed], strict=True)]
    if not state.over:
        totals.append(shown.total(game) / POINT)
        units.append(shown.per_unit(game) / POINT)
    rounds = game.setup.rounds + 1
    fill: list[float | None] = [None]
    path = [value / POINT for value in game.path]
    least = min(value // 10 * 10 - 10 for value in (*totals, *units, path[-1]))
    return LineChart("curves", rect, [
        Series(say.text("Promised"), path, "coin", dashed=True),
        Series(say.text("Per unit"), units + fill * (rounds - len(units)), "accent"),
        Series(say.text("Total"), totals + fill * (rounds - len(totals)), "carbon"),
    ], [str(number) for number in range(rounds)], least=least, most=max(102.0, *totals))


def outlook_panel(place: Place, state: State, rect: FRect) -> Panel:
    """The two events that may strike, with their odds."""
    whole = sum(weight for _, weight in state.outlook) or 1
    room = FRect(rect.x + 14, rect.y + 28, rect.width - 28, rect.height - 34)
    lines = rows(room, [Share()] * 2, 2)
    spots = [
        event_spot(place, name, weight / whole, line)
        for (name, weight), line in zip(state.outlook, lines, strict=False)
    ]
    return titled("outlook", rect, place.say.text("Outlook: one of these will happen"), spots)


def event_spot(place: Place, event: str, share: float, rect: FRect) -> Spot:
    """One event of the outlook."""
    bad = bool(place.entry(event).get("bad"))
    name = place.words(f"{event}.name")

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        tint = "bad" if bad else "good"
        canvas.icon(place.icon(event), FRect(box.x, box.y + 2, box.height - 4, box.height - 4), tint)
        canvas.text(place.say.percent(share), FRect(box.right - 56, box.y, 56, box.height),
                    Type(18, tint, bold=True, align="right", valign="middle", smallest=12))
        canvas.text(name, FRect(box.x + box.height + 4, box.y, box.width - box.height - 68, box.height), NAME)

    return Spot(f"event.{event}", rect, paint, words=name, value=event, hint=place.words(f"{event}.text"))


def joint_panel(place: Place, game: Game, state: State, rect: FRect) -> Panel:
    """The joint project and how much of its price is there."""
    title = place.say.text("Joint project")
    if not state.joint:
        none = FRect(rect.x + 14, rect.y + 28, rect.width - 28, rect.height - 34)
        is_last = state.round >= game.setup.rounds
        words = place.say.text("No more will come: this is the last round.") if is_last else place.say.text(
            "The next one comes with the new round.")
        return titled("joint", rect, title, [Drawing("joint.none", none, lambda canvas, box: canvas.text(
            words, box, SMALL))])
    card = game.cards[state.joint]
    paid = state.joint_paid
    name = place.words(f"{card.id}.name")

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.icon(place.icon(card.id), FRect(box.x, box.y + 3, box.height - 6, box.height - 6), "effort")
        left = box.x + box.height + 4
        canvas.text(name, FRect(left, box.y, box.right - left - 78, box.height - 12), NAME)
        canvas.icon("coin", FRect(box.right - 74, box.y + 3, 20, 20), "coin")
        canvas.text(f"{paid}/{card.cost}", FRect(box.right - 52, box.y, 52, box.height - 12),
                    Type(17, "coin", bold=True, align="right", valign="middle", smallest=11))
        draw_bar(canvas, FRect(left, box.bottom - 11, box.right - left, 8), paid / card.cost, "coin")

    spot = Spot(f"joint.{card.id}", FRect(rect.x + 14, rect.y + 27, rect.width - 28, rect.height - 33), paint,
                words=name, value=card.id, hint=place.words(f"{card.id}.text"))
    return titled("joint", rect, title, [spot])


def growth_panel(place: Place, game: Game, state: State, rect: FRect) -> Panel:
    """The growth offers that lie open."""
    room = FRect(rect.x + 14, rect.y + 28, rect.width - 28, rect.height - 34)
    lines = rows(room, [Share()] * 3, 2)
    spots = [growth_spot(place, game, card, line) for card, line in zip(state.growth_row, lines, strict=False)]
    return titled("growth", rect, place.say.text("Offers to grow"), spots)


def growth_spot(place: Place, game: Game, card: str, rect: FRect) -> Spot:
    """One growth offer: its name and the coins that it brings."""
    entry = game.cards[card]
    now = sum(call.params["by"] for call in entry.effects if call.verb == "coins")
    gain = place.say.text(", ").join(part for part in (
        place.say.signed(now - entry.cost) if now != entry.cost else "",
        place.say.text("{by} a round", by=place.say.signed(entry.savings)) if entry.savings else "") if part)
    name = place.words(f"{card}.name")

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        side = box.height - 4
        canvas.icon(place.icon(card), FRect(box.x, box.y + 2, side, side), "warn")
        style = Type(15, "coin", bold=True, align="right", valign="middle", smallest=10, max_lines=1)
        wide = min(canvas.measure(gain, style)[0] + 2, box.width * 0.42)
        canvas.text(gain, FRect(box.right - wide, box.y, wide, box.height), style)
        canvas.icon("coin", FRect(box.right - wide - 19, box.centery - 7, 15, 15), "coin")
        canvas.text(name, FRect(box.x + side + 8, box.y, box.width - side - 30 - wide, box.height), NAME)

    return Spot(f"growth.{card}", rect, paint, words=name, value=card, hint=place.words(f"{card}.text"))
