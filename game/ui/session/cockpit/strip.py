"""The strip of teams: badge, name, purse, and whether the table's plan is in."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns
from game.ui.session.cockpit.taps import TapSpot
from game.ui.session.desk import Desk
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Look, Widget


def strip(desk: Desk, rect: FRect) -> list[Widget]:
    """A spot for every team; pressed it opens what the Game Master can see and do there."""
    session = desk.session
    cells = columns(rect, [Share()] * len(session.teams), 8)
    return [TapSpot(f"team.{seat}", cell, painter(desk, seat), words=desk.names[seat], radius=12, value=seat,
                    hint=desk.place.say.text("Award coins, read the brief, see the hand"))
            for seat, cell in enumerate(cells)]


def painter(desk: Desk, seat: int):
    """Draws one team, its coins as far as the class has been told."""
    session, name = desk.session, desk.names[seat]
    state = (session.bonus or session.course).state
    coins = desk.board.shown.coins if desk.board.beat is not None else state.coins
    planned = len(desk.plans.of(seat))
    ready = seat in desk.plans.ready

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.panel(box, "panel", 12, 2)
        draw_badge(canvas, FRect(box.x + 8, box.y + 9, 32, 32), session.teams[seat].colour)
        canvas.text(str(seat + 1), FRect(box.x + 8, box.y + 40, 32, 22),
                    Type(15, "ink-soft", bold=True, align="centre", valign="middle", max_lines=1, smallest=12))
        canvas.text(name, FRect(box.x + 46, box.y + 4, box.width - 54, 28),
                    Type(18, bold=True, valign="middle", max_lines=1, smallest=12))
        canvas.icon("coin", FRect(box.x + 46, box.y + 35, 20, 20), "coin")
        canvas.text(str(coins[seat]), FRect(box.x + 70, box.y + 32, 40, 26),
                    Type(19, bold=True, valign="middle", max_lines=1, smallest=12))
        for number in range(planned):
            canvas.disc((box.right - 18 - number * 16, box.y + 46), 6, "accent")
        if ready:
            canvas.icon("check", FRect(box.right - 30 - planned * 16, box.y + 36, 20, 20), "good")

    return paint
