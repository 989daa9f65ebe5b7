"""The Game Master's script: what to say, what to watch, a question, and what to do when it stalls."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.session.clock import step_left
from game.ui.canvas import Canvas, Type
from game.ui.session.cockpit.company import guide_words, question_words
from game.ui.session.cockpit.head import late_offer
from game.ui.session.cockpit.taps import Tap
from game.ui.session.desk import Desk
from game.ui.session.words import clock_words, step_title
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Drawing, Label, Panel
from game.ui.widgets.scroll import ScrollList

SIZES = ((24, 19), (22, 18), (20, 17), (18, 16))
GUIDE_SIZES = (20, 19, 18, 17)
TIMES, LONGER = 150.0, 70.0
TITLE = Type(21, bold=True, valign="middle", max_lines=3, smallest=18)
ICONS = (("watch", "eye"), ("ask", "question"), ("stuck", "wrench"))


def script(desk: Desk, rect: FRect, measure: Callable[[str, Type, float], tuple[float, float]]) -> Panel:
    """The panel of the script. `measure` gives width and height of a text."""
    step, inner = desk.session.step, rect.inflate(-36, -24)
    words = desk.place.words
    left = step_left(desk.session, desk.session.at)
    name = step_title(desk.place, step.id) or step.id
    high = max(40.0, measure(name, TITLE, inner.width - TIMES)[1] + 4)
    title = FRect(inner.x, inner.y, inner.width - TIMES, high)
    extra = Tap("extend", FRect(inner.right - LONGER, inner.y - 2, LONGER, 44), desk.place.say.text("+1 min"),
                kind="quiet", enabled=desk.session.phase == "running",
                hint=desk.place.say.text("One minute more for this step (=)"))
    clock = FRect(title.right + 2, inner.y, TIMES - LONGER - 4, 40)
    offer = late_offer(desk, FRect(inner.x, inner.bottom - 48, inner.width, 48))
    room = FRect(inner.x, inner.y + high + 8, inner.width, inner.height - high - 8 - (56 if offer else 0))
    return Panel("script", rect, [
        Label("script.title", title, name, TITLE),
        Label("script.clock", clock, clock_words(left),
              Type(23, "bad" if left < 0 else "accent", bold=True, align="right", valign="middle", max_lines=1)),
        extra, ScrollList(f"script.{step.id}", room, fitted(words, step.id, room, measure)), *offer,
    ], depth=3)


def guide(desk: Desk, rect: FRect, measure: Callable[[str, Type, float], tuple[float, float]]) -> Panel:
    """The panel for those who play without a Game Master: what there is to do, and the script's question. What it says
    to a class is not for them."""
    step, inner = desk.session.step.id, rect.inflate(-32, -18)
    room = FRect(inner.x, inner.y + 28, inner.width, inner.height - 28)
    told: list[Widget] = []
    for size in GUIDE_SIZES:
        told, y = [], room.y
        for name, words, tint in (("guide", guide_words(desk), "ink"), ("ask", question_words(desk), "accent")):
            style = Type(size, tint, smallest=14)
            high = measure(words, style, room.width - 16)[1] + 4
            told += [Label(name, FRect(room.x, y, room.width - 16, high), words, style)] if words else []
            y += high + 6
        if y - 6 <= room.bottom:
            break
    return Panel("script", rect, [
        Label("script.title", FRect(inner.x, inner.y, inner.width, 26), step_title(desk.place, step),
              Type(18, "accent", bold=True, valign="middle", max_lines=1, smallest=13)),
        ScrollList(f"script.{step}", room, told),
    ], depth=3)


def fitted(words: Callable[[str], str], step: str, room: FRect,
           measure: Callable[[str, Type, float], tuple[float, float]]) -> list[Widget]:
    """The script at the largest size at which all of it can be seen; at the smallest it scrolls."""
    found: list[Widget] = []
    for say, note in SIZES:
        found = lines(words, step, room, measure, (Type(say, smallest=14), Type(note, smallest=13)))
        if found[-1].rect.bottom <= room.bottom:
            break
    return found


def lines(words: Callable[[str], str], step: str, room: FRect,
          measure: Callable[[str, Type, float], tuple[float, float]], styles: tuple[Type, Type]) -> list[Widget]:
    """What to say in large, the notes below it, one under the other."""
    wide = room.width - 16
    large, small = styles
    said = words(f"script/{step}.say")
    high = measure(said, large, wide)[1] + 4
    found: list[Widget] = [Label(f"say.{step}", FRect(room.x, room.y, wide, high), said, large)]
    y = room.y + high + 14
    for key, icon in ICONS:
        note = words(f"script/{step}.{key}")
        if note:
            high = max(30.0, measure(note, small, wide - 40)[1] + 4)
            found.append(Drawing(f"icon.{key}.{step}", FRect(room.x, y, 28, 28),
                                 lambda canvas, box, icon=icon: paint_icon(canvas, box, icon)))
            found.append(Label(f"{key}.{step}", FRect(room.x + 40, y, wide - 40, high), note, small))
            y += high + 10
    return found


def paint_icon(canvas: Canvas, box: FRect, icon: str) -> None:
    """The sign of a note."""
    canvas.icon(icon, box, "accent")
