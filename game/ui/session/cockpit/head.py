"""The head of the cockpit: the five stages with their time, the clock, and how late it is."""

from __future__ import annotations

from pygame import FRect

from game.i18n.sessions import worded
from game.session.clock import forecast, offer, stage_times
from game.session.plan import STAGES
from game.ui.canvas import Canvas, Type
from game.ui.session.cockpit.taps import Tap, TapSpot
from game.ui.session.desk import Desk
from game.ui.session.words import clock_words
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.plain import Drawing

CLOCK = 290.0
EVEN = 0.85
LATE = 60
TIME = Type(15, valign="middle", max_lines=1, smallest=12)


def head(desk: Desk, rect: FRect) -> list[Widget]:
    """The widgets of the head."""
    stages = FRect(rect.x + 14, rect.y + 8, rect.width - CLOCK - 40, rect.height - 14)
    clock = FRect(rect.right - CLOCK - 10, rect.y + 8, CLOCK - 60, rect.height - 14)
    runs = desk.session.clock.runs
    say = desk.place.say
    pause = Tap("pause", FRect(rect.right - 62, rect.y + 12, 48, 48), icon="pause" if runs else "play", kind="quiet",
                enabled=desk.session.phase == "running",
                hint=say.text("Stop the clock (P)") if runs else say.text("Let the clock run (P)"))
    return [*stage_spots(desk, stages), Drawing("clock", clock, lambda canvas, box: paint_clock(canvas, box, desk)),
            pause]


def stage_spots(desk: Desk, rect: FRect) -> list[Widget]:
    """The five stages, the longer the wider; each can be jumped to."""
    times = stage_times(desk.session)
    whole = sum(each.planned for each in times) or 1
    room, x = rect.width - 8 * (len(times) - 1), rect.x
    spots: list[Widget] = []
    now = STAGES.index(desk.session.stage)
    for number, each in enumerate(times):
        wide = room * (EVEN / len(times) + (1 - EVEN) * each.planned / whole)
        cell = FRect(x, rect.y, wide, rect.height)
        state = "now" if number == now else "done" if number < now else "ahead"
        name = worded(desk.place.say, "stage", each.stage)
        minutes = desk.place.say.text("{spent}/{planned} min", spent=each.spent // 60, planned=round(each.planned / 60))
        paint = stage_painter(name, minutes, each.spent / max(1, each.planned), state)
        spots.append(TapSpot(f"stage.{each.stage}", cell, paint, words=name,
                             hint=desk.place.say.text("Go to a step of this stage (J)")))
        x += wide + 8
    return spots


def stage_painter(name: str, minutes: str, share: float, state: str):
    """Draws one stage: name, minutes spent of those planned, and a bar."""

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        tint = "accent" if state == "now" else "ink-soft"
        style = Type(18, tint, bold=state == "now", valign="middle", max_lines=1, smallest=12)
        room = max(20.0, box.width - canvas.measure(minutes, TIME)[0] - 8)
        wide = min(canvas.measure(name, style)[0] + 2, room)
        canvas.text(name, FRect(box.x, box.y, wide, box.height - 16), style)
        canvas.text(minutes, FRect(box.x + wide + 6, box.y, box.width - wide - 6, box.height - 16),
                    TIME._replace(colour=tint))
        bar = FRect(box.x, box.bottom - 14, box.width, 10)
        canvas.box(bar, canvas.theme.unfilled, 5)
        if share > 0:
            over = "bad" if share > 1.1 else "accent"
            canvas.box(FRect(bar.x, bar.y, max(10, bar.width * min(1.0, share)), 10), over, 5)

    return paint


def paint_clock(canvas: Canvas, box: FRect, desk: Desk) -> None:
    """Minutes gone and planned, and whether the end will be kept."""
    say, session = desk.place.say, desk.session
    ahead = forecast(session)
    words = f"{clock_words(ahead.spent)} / {session.plan.minutes}:00"
    canvas.text(words, FRect(box.x, box.y, box.width, 34),
                Type(25, bold=True, align="right", valign="middle", max_lines=1, smallest=15))
    late = round(ahead.late / 60)
    if session.phase == "ready":
        told, tint = say.text("Not begun"), "ink-soft"
    elif not session.clock.runs:
        told, tint = say.text("The clock is stopped"), "warn"
    elif ahead.late > LATE:
        told, tint = say.plural("one minute late", "{n} minutes late", max(1, late)), "bad"
    elif ahead.late < -LATE:
        told, tint = say.plural("one minute in hand", "{n} minutes in hand", max(1, -late)), "good"
    else:
        told, tint = say.text("on time"), "good"
    canvas.text(told, FRect(box.x, box.y + 32, box.width, 26),
                Type(18, tint, bold=True, align="right", valign="middle", max_lines=1, smallest=12))


def late_offer(desk: Desk, rect: FRect) -> list[Widget]:
    """When it is late: which rounds could pass quietly, and how much that wins; nothing otherwise."""
    found = offer(desk.session)
    if found is None or desk.session.phase != "running":
        return []
    say = desk.place.say
    rounds = say.text(", ").join(str(number) for number in found.rounds)
    minutes = max(1, round(found.seconds / 60))
    words = say.text("Late? Let round {rounds} pass quietly: saves {minutes} min", rounds=rounds, minutes=minutes)
    return [Tap("drop-rounds", rect, words, icon="skip", value=list(found.rounds))]
