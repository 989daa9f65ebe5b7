"""The parts of the card maker: chips to choose from, steppers for numbers, the balance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.i18n.translator import N_
from game.session.balance import Verdict, needle, scale
from game.session.draft import Draft
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, grid, rows
from game.ui.session.audience.create import VERDICT_TINTS
from game.ui.session.cockpit.taps import Tap
from game.ui.session.desk import Desk
from game.ui.theme import Colour
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label, Panel

STEPS = {"cost": 1, "rounds": 1, "cut": 2, "trust": 1, "savings": 1, "upkeep": 1}
NAMES = {"cost": N_("Coins"), "rounds": N_("Rounds"), "cut": N_("Cut %"), "trust": N_("Trust"),
         "savings": N_("Saves a round"), "upkeep": N_("Costs a round")}
HEAD, CHIP, STEP, GAP = 22.0, 35.0, 42.0, 4.0
NARROW = 640.0
GROUP = Type(15, "accent", bold=True, valign="middle", max_lines=1, smallest=12)
CHIP_WORDS = Type(16, bold=True, align="centre", valign="middle", max_lines=2, smallest=12, balance=True)
END = Type(15, "ink-soft", bold=True, valign="middle", max_lines=1, smallest=12)
NUMBER = Type(20, bold=True, align="centre", valign="middle", max_lines=1, smallest=14)


class Chip(Tap):
    """A small button to choose with; its words are as large on all of them."""

    def draw_content(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        canvas.text(self.words, rect.inflate(-10, -4), CHIP_WORDS._replace(colour=ink))


def chips_height(count: int, across: int) -> float:
    """How high a group of chips is with its heading."""
    return HEAD + CHIP * -(-count // across)


def chips(rect: FRect, head: str, prefix: str, entries: Sequence[tuple[str, str]], chosen: Sequence[str],
          across: int) -> list[Widget]:
    """A heading over things to choose from, all of one width."""
    title, body = rows(rect, [HEAD, Share()])
    cells = grid(body, across, -(-len(entries) // across), GAP)
    return [Label(f"{prefix}.head", title, head, GROUP),
            *(Chip(f"{prefix}.{name}", cell, words, value=name, selected=name in chosen)
              for (name, words), cell in zip(entries, cells, strict=False))]


def numbers_across(wide: float) -> int:
    """How many numbers stand side by side."""
    return 3 if wide >= NARROW else 2


def steppers_height(wide: float) -> float:
    """How high the numbers are."""
    return STEP * -(-len(STEPS) // numbers_across(wide))


def steppers(rect: FRect, draft: Draft, say: Callable[[str], str]) -> list[Widget]:
    """A sheet for every number of a card: what it is, less, the number, more."""
    side = numbers_across(rect.width)
    widgets: list[Widget] = []
    for field, cell in zip(STEPS, grid(rect, side, -(-len(STEPS) // side), 6), strict=True):
        label, less, value, more = columns(cell.inflate(-8, -6), [Share(), 36, 34, 36], 2)
        label.x, label.width = label.x + 6, label.width - 6
        widgets.append(Panel(f"sheet.{field}", cell, [
            Label(f"number.{field}", label, say(NAMES[field]), Type(16, valign="middle", smallest=12, max_lines=2)),
            Tap(f"less.{field}", less, icon="minus", value=(field, -STEPS[field]), kind="quiet"),
            Label(f"value.{field}", value, str(getattr(draft, field)), NUMBER),
            Tap(f"more.{field}", more, icon="add", value=(field, STEPS[field]), kind="quiet"),
        ], tint="panel-soft", depth=0))
    return widgets


def paint_balance(canvas: Canvas, box: FRect, desk: Desk, verdict: Verdict | None) -> None:
    """A scale with a pointer: too dear at the left, too good at the right, fair in the middle. No pointer while there
    is nothing to weigh."""
    say = desk.place.say
    dear, good = say.text("too dear"), say.text("too good")
    left, right = (canvas.measure(words, END)[0] + 10 for words in (dear, good))
    canvas.text(dear, FRect(box.x, box.y, left, box.height), END)
    canvas.text(good, FRect(box.right - right, box.y, right, box.height), END._replace(align="right"))
    bar = FRect(box.x + left, box.centery - 7, box.width - left - right, 14)
    canvas.box(bar, canvas.theme.unfilled, 7)
    canvas.box(FRect(bar.x + bar.width * 0.25, bar.y, bar.width * 0.5, 14), "good", 7)
    if verdict is None or verdict.code == "empty":
        return
    marks, _ = scale(desk.session.plan.game, desk.session.course.steps[0].state)
    x = bar.x + bar.width * (needle(verdict, marks) + 1) / 2
    at = (max(bar.x + 13, min(bar.right - 13, x)), bar.centery)
    canvas.disc(at, 14, "panel")
    canvas.disc(at, 11, VERDICT_TINTS[verdict.code])
