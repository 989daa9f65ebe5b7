"""The head line of a table: menu, name of the place, rounds, trust, meters."""

from __future__ import annotations

from pygame import FRect

from game.rules.change import TRUST_MOST
from game.rules.game import Game
from game.rules.state import State
from game.ui.beats import Shown
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.tables.marks import draw_bar, draw_pips
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label
from game.ui.widgets.spot import Spot

LOW_TRUST = 3
METER_GAP = 16.0
METERS = 546.0  # from the left


def head_line(place: Place, game: Game, state: State, shown: Shown, rect: FRect) -> list[Widget]:
    """The widgets of the head line."""
    say = place.say
    trust = FRect(rect.right - 356, rect.y + 8, 226, 40)
    widgets: list[Widget] = [
        Button("menu", FRect(rect.x + 10, rect.y + 6, 46, 44), icon="menu", kind="quiet", hint=say.text("Menu (Esc)")),
        Label("title", FRect(rect.x + 64, rect.y, 240, rect.height), place.words("deck.title"),
              Type(22, bold=True, valign="middle", max_lines=1, smallest=13)),
        round_marks(place, game, state, FRect(rect.x + 306, rect.y + 6, METERS - 326, rect.height - 12)),
        trust_spot(place, shown, trust),
        Button("help", FRect(rect.right - 108, rect.y + 6, 46, 44), icon="question", kind="quiet",
               hint=say.text("Help (F1)")),
        Button("insights", FRect(rect.right - 56, rect.y + 6, 46, 44), icon="bulb", kind="quiet",
               enabled=bool(state.insights), hint=say.text("What we have learned")),
    ]
    room = FRect(rect.x + METERS, rect.y + 6, trust.x - rect.x - METERS - 14, 44)
    return widgets + meter_spots(place, game, shown, room)


def round_marks(place: Place, game: Game, state: State, rect: FRect) -> Spot:
    """The rounds as dots with the year that the present one reaches; pressed, it tells what is to be reached."""
    rounds, now = game.setup.rounds, state.round
    words = place.say.text("Round {round} of {rounds} · up to {year}", round=now, rounds=rounds, year=game.year(now))

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.icon("flag", FRect(box.x, box.y + 3, 20, 20), "accent")
        canvas.text(words, FRect(box.x + 27, box.y, box.width - 27, 26),
                    Type(16, "ink-soft", valign="middle", max_lines=1, smallest=10))
        step = min(40.0, box.width / rounds)
        for number in range(1, rounds + 1):
            tint = "accent" if number <= now else canvas.theme.unfilled
            canvas.box(FRect(box.x + (number - 1) * step, box.y + 32, step - 6, 7), tint, 3.5)

    return Spot("goals", rect, paint, words=words, hint=place.say.text("What we want to reach (G)"))


def trust_spot(place: Place, shown: Shown, rect: FRect) -> Spot:
    """Trust as a row of hands; it can be asked why."""
    tint = "bad" if shown.trust <= LOW_TRUST else "trust"

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        draw_pips(canvas, FRect(box.x, box.y + 10, box.width - 36, 19), shown.trust, TRUST_MOST, "heart", tint)
        canvas.text(str(shown.trust), FRect(box.right - 34, box.y, 32, box.height),
                    Type(22, tint, bold=True, align="right", valign="middle", smallest=14))

    name = place.say.text("Trust")
    return Spot("why.trust", rect, paint, words=name,
                hint=place.say.text("Trust of the people around. At zero the game is lost."))


def meter_spots(place: Place, game: Game, shown: Shown, room: FRect) -> list[Widget]:
    """The deck's own meters, as many as there is room for."""
    meters = game.deck.meters
    if not meters or room.width < 120:
        return []
    wide = (room.width + METER_GAP) / len(meters)
    return [meter_spot(place, game, shown, number,
                       FRect(room.x + number * wide, room.y, wide - METER_GAP, room.height))
            for number in range(len(meters))]


def meter_spot(place: Place, game: Game, shown: Shown, number: int, rect: FRect) -> Spot:
    """One meter: name, value, and a bar with a mark wherever a step of the result asks for so much; it is full where
    the highest does."""
    meter, value = game.deck.meters[number], shown.meters[number]
    name = place.words(f"meter/{meter.id}.name")
    unit = place.meter_unit(meter.id)
    asked = [call.params for result in game.deck.results for call in result.when if call.name == "meter-at-least"]
    marks = {params["value"] for params in asked if params["id"] == meter.id}
    full = max(marks, default=meter.high)

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        words = f"{value}{unit}"
        strong = Type(17, bold=True, align="right", valign="middle", max_lines=1, smallest=9)
        wide = min(canvas.measure(words, strong)[0] + 2, box.width * 0.45)
        style = Type(15, "ink-soft", valign="middle", max_lines=1, smallest=9)
        beside = FRect(box.x + 26, box.y, box.width - 26, 24)
        if canvas.fits(name, beside, style):
            canvas.icon(place.meter_icon(meter.id), FRect(box.x, box.y + 2, 20, 20), "ink-soft")
            canvas.text(name, beside, style)
        else:
            canvas.text(name, FRect(box.x, box.y, box.width, 24), style)
        bar = FRect(box.x, box.y + 29, box.width - wide - 10, 9)
        draw_bar(canvas, bar, (value - meter.low) / (full - meter.low), "accent")
        for wanted in marks - {full}:
            x = bar.x + bar.width * (wanted - meter.low) / (full - meter.low)
            canvas.box(FRect(x - 1, bar.y - 4, 2.5, bar.height + 8), "ink-soft", 0)
        canvas.text(words, FRect(box.right - wide, box.y + 20, wide, 24), strong)

    return Spot(f"why.meter.{number}", rect, paint, words=name, value=number, hint=name)
