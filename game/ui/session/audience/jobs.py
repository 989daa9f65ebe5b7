"""The four jobs at every table, handed on each round, so that nobody only looks on."""

from __future__ import annotations

from pygame import FRect

from game.i18n.translator import N_
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns
from game.ui.place import Place
from game.ui.session.words import tied

JOBS = (("megaphone", N_("Speaker")), ("coins", N_("Banker")), ("microscope", N_("Scientist")), ("eye", N_("Watcher")))
HEIGHT = 104.0
SEAT = Type(30, bold=True, valign="middle", max_lines=1, smallest=20)


def draw_jobs(canvas: Canvas, board: FRect, round_number: int, place: Place) -> None:
    """Draws at the foot of the board which number at every table has which job in this round."""
    rect = FRect(board.x + 16, board.bottom - HEIGHT - 14, board.width - 32, HEIGHT)
    canvas.panel(rect, "panel", 16, 5)
    inner = rect.inflate(-24, -14)
    for number, ((icon, name), cell) in enumerate(zip(JOBS, columns(inner, [Share()] * len(JOBS), 8), strict=True)):
        who = (number - round_number + 1) % len(JOBS) + 1
        words = tied(place.say.text("No. {number}", number=who))
        wide = canvas.measure(words, SEAT)[0] + 4
        left = cell.centerx - (wide + 46) / 2
        canvas.icon(icon, FRect(left, cell.y + 2, 40, 42), "accent")
        canvas.text(words, FRect(left + 46, cell.y, wide, 46), SEAT)
        canvas.text(place.say.text(name), FRect(cell.x, cell.y + 48, cell.width, cell.height - 48),
                    Type(24, "ink-soft", align="centre", valign="middle", max_lines=1, smallest=18))
