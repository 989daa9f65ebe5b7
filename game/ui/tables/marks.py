"""Small drawings that the table repeats: a team's badge, odds, pips, a number with its change."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import centred
from game.ui.widgets.card_face import CardFace


def draw_badge(canvas: Canvas, rect: FRect, colour: int) -> None:
    """A team's colour with its shape, so that colour is never alone."""
    canvas.box(rect, f"team-{colour}", rect.height / 2)
    shape = canvas.theme.shape(colour)
    canvas.text(shape, rect, Type(rect.height * 0.56, "on-team", align="centre", valign="middle", smallest=8))


def draw_pips(canvas: Canvas, rect: FRect, filled: int, full: int, icon: str, tint: str) -> None:
    """`full` icons in a row, the first `filled` of them in colour."""
    step = min(rect.height + 2, rect.width / max(1, full))
    side = min(rect.height, step)
    for number in range(full):
        cell = FRect(rect.x + number * step, rect.centery - side / 2, side, side)
        canvas.icon(icon, cell, tint if number < filled else canvas.theme.unfilled)


def draw_bar(canvas: Canvas, rect: FRect, share: float, tint: str) -> None:
    """A bar filled to a share of one."""
    canvas.box(rect, "panel-soft", rect.height / 2)
    if share > 0:
        canvas.box(FRect(rect.x, rect.y, max(rect.height, rect.width * min(1.0, share)), rect.height),
                   canvas.shade(tint), rect.height / 2)


def draw_token(canvas: Canvas, rect: FRect, face: CardFace) -> None:
    """A card on its way: only its colour and icon, at any size."""
    canvas.panel(rect, "panel", rect.width * 0.09, 6)
    head = FRect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height * 0.55)
    canvas.box(head, "accent-soft", rect.width * 0.08)
    canvas.icon(face.icon, centred(head, rect.width * 0.6, rect.width * 0.6), face.tint)


def draw_title(canvas: Canvas, rect: FRect, words: str, tint: str = "ink-soft") -> None:
    """The small heading of a panel."""
    canvas.text(words, rect, Type(14, tint, bold=True, valign="middle", max_lines=1, smallest=10))
