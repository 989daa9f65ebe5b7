"""What the pages of the help say, and the pictures on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pygame import FRect

from game.i18n.translator import N_, Translator
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns, grid, rows
from game.ui.tables.marks import draw_bar, draw_pips

Paint = Callable[[Canvas, FRect, Translator], None]
NAME = Type(20, bold=True, valign="middle", max_lines=1, smallest=12)


class HelpPage(NamedTuple):
    """A page: its name on the tab, its title, its lines (none: the picture fills the page), and its picture."""

    name: str
    title: str
    lines: tuple[str, ...]
    paint: Paint


COUNTED = (
    ("coin", N_("Coins"), N_("Each team has its own purse.")),
    ("effort", N_("Effort"), N_("What you can do in a round.")),
    ("trust", N_("Trust"), N_("All share it. At zero it is over.")),
    ("carbon", N_("Carbon"), N_("Starts at 100. Bring it down.")),
)
ROUND = (
    ("eye", N_("Outlook"), N_("Two events may come. You see the odds.")),
    ("hammer", N_("Plan"), N_("Every team uses its effort.")),
    ("map", N_("Look up"), N_("Projects are finished, the place changes.")),
    ("storm", N_("Event"), N_("One of the two strikes.")),
    ("scales", N_("Accounts"), N_("Income, upkeep, and trust.")),
)
USES = (
    ("hammer", N_("Build"), N_("Pay for a card. It works a little later.")),
    ("users", N_("Back the joint project"), N_("Coins from all, a project for all.")),
    ("bulb", N_("Advise"), N_("Put a card away: one like it costs 2 less.")),
    ("book", N_("Study"), N_("Draw two cards, keep one.")),
    ("trust", N_("Talk with people"), N_("One more trust.")),
    ("sprout", N_("Grow"), N_("Coins now, but more carbon too.")),
    ("gift", N_("Pass on"), N_("A card or up to two coins for another team.")),
)
KEYS = (
    (N_("1 – 9"), N_("look at a card of your hand")), (N_("D"), N_("done: end the turn")),
    (N_("S"), N_("study")), (N_("E"), N_("talk with people")),
    (N_("H"), N_("pass on")), (N_("A"), N_("your role's gift")),
    (N_("J"), N_("the joint project")), (N_("B"), N_("your secret brief")),
    (N_("W"), N_("why this total?")), (N_("T"), N_("why this trust?")),
    (N_("G"), N_("what we want to reach")), (N_("L"), N_("what we have learned")),
    (N_("U"), N_("undo the last step")), (N_("Space"), N_("go on")),
    (N_("Tab, arrows"), N_("from one thing to the next")), (N_("Enter"), N_("press what is chosen")),
    (N_("Esc"), N_("one step back")), (N_("M"), N_("sound on or off")),
    (N_("F1"), N_("this help")), (N_("F11"), N_("full screen")),
)


def _table(canvas: Canvas, rect: FRect, say: Translator, lines: tuple[tuple[str, str, str], ...]) -> None:
    """Lines with an icon, a name and a few words."""
    for cell, (icon, name, words) in zip(rows(rect, [Share()] * len(lines), 8), lines, strict=True):
        mark, text = columns(cell, [48, Share()], 20)
        side = min(48.0, cell.height - 4)
        tint = icon if icon in ("coin", "effort", "trust", "carbon") else "accent"
        canvas.icon(icon, FRect(mark.x, mark.centery - side / 2, side, side), tint)
        upper, lower = rows(text, [Share(), Share()])
        canvas.text(say.text(name), FRect(upper.x, upper.y, upper.width, upper.height),
                    Type(21, bold=True, valign="bottom", max_lines=1, smallest=12))
        canvas.text(say.text(words), FRect(lower.x, lower.y, lower.width, lower.height),
                    Type(18, "ink-soft", max_lines=1, smallest=12))


def _counted(canvas: Canvas, rect: FRect, say: Translator) -> None:
    _table(canvas, rect, say, COUNTED)


def _round(canvas: Canvas, rect: FRect, say: Translator) -> None:
    _table(canvas, rect, say, ROUND)


def _uses(canvas: Canvas, rect: FRect, say: Translator) -> None:
    _table(canvas, rect, say, USES)


def _odds(canvas: Canvas, rect: FRect, say: Translator) -> None:
    """Two events with their odds, and the work that softens one of them."""
    first, second, soft = rows(rect, [Share(), Share(), Share(1.2)], 16)
    for place, icon, tint, name, share in ((first, "storm", "bad", N_("Heat wave"), 0.7),
                                           (second, "sun", "good", N_("A good year"), 0.3)):
        canvas.panel(place, "panel", 12, 3)
        canvas.icon(icon, FRect(place.x + 16, place.centery - 22, 44, 44), tint)
        canvas.text(say.text(name), FRect(place.x + 76, place.centery - 36, place.width - 166, 40), NAME)
        draw_bar(canvas, FRect(place.x + 76, place.centery + 12, place.width - 166, 12), share, tint)
        canvas.text(say.percent(share), FRect(place.right - 84, place.y, 68, place.height),
                    Type(22, tint, bold=True, align="right", valign="middle", max_lines=1, smallest=14))
    canvas.panel(soft, "panel", 12, 3)
    canvas.icon("shield", FRect(soft.x + 16, soft.centery - 22, 44, 44), "accent")
    canvas.text(say.text("Roofs for shade are built: the heat wave does half the harm."),
                FRect(soft.x + 76, soft.y, soft.width - 92, soft.height),
                Type(19, valign="middle", max_lines=3, smallest=12))


def _end(canvas: Canvas, rect: FRect, say: Translator) -> None:
    """The four steps, and a brief with two of three stars."""
    steps, _, brief = rows(rect, [Share(1.4), 24, 110])
    names = (N_("Not yet"), N_("As the real place"), N_("Better"), N_("Far better"))
    for number, (cell, name) in enumerate(zip(columns(steps, [Share()] * 4, 12), names, strict=True)):
        high = (steps.height - 60) * (0.25 + 0.25 * number)
        box = FRect(cell.x, steps.bottom - 56 - high, cell.width, high)
        canvas.box(box, "accent" if number == 2 else "accent-soft", 8)
        canvas.text(say.text(name), FRect(cell.x - 4, steps.bottom - 48, cell.width + 8, 48),
                    Type(15, "ink" if number == 2 else "ink-soft", bold=number == 2, align="centre", max_lines=2,
                         smallest=12))
    canvas.panel(brief, "panel", 12, 3)
    canvas.icon("lock", FRect(brief.x + 16, brief.centery - 20, 40, 40), "accent")
    canvas.text(say.text("Your secret brief"), FRect(brief.x + 72, brief.y, brief.width - 210, brief.height), NAME)
    draw_pips(canvas, FRect(brief.right - 130, brief.centery - 18, 120, 36), 2, 3, "star", "coin")


def _keys(canvas: Canvas, rect: FRect, say: Translator) -> None:
    """All keys in two columns."""
    for cell, (key, words) in zip(grid(rect, 2, len(KEYS) // 2, 10), KEYS, strict=True):
        cap, text = columns(cell, [148, Share()], 18)
        high = min(40.0, cap.height)
        box = FRect(cap.x, cap.centery - high / 2, cap.width, high)
        canvas.box(box, "panel-soft", 9)
        canvas.ring(box, "control-line", 9, 1.5)
        canvas.text(say.text(key), box.inflate(-12, 0),
                    Type(17, bold=True, align="centre", valign="middle", max_lines=1, smallest=12))
        canvas.text(say.text(words), text, Type(18, valign="middle", max_lines=1, smallest=12))


PAGES = (
    HelpPage(N_("The table"), N_("The place is your board"), (
        N_("Smoke shows where the carbon comes from. What you build appears there."),
        N_("Total is all the carbon of the place. Per unit is the carbon for each thing that it makes. "
           "One can fall while the other rises!"),
        N_("The dashed line is what was promised. Stay under it."),
        N_("Tap any number and ask: why?"),
    ), _counted),
    HelpPage(N_("A round"), N_("One round, five steps"), (
        N_("A game has 4, 6 or 8 rounds. Each stands for some years of the real place."),
        N_("The first team changes every round, so everybody is first once in a while."),
        N_("A mistake? Undo takes back a step. From the pause menu you can start the whole round again."),
    ), _round),
    HelpPage(N_("Your effort"), N_("Seven things to do"), (
        N_("Each of these costs one effort, in any order. Effort that is left becomes a coin, but only one."),
        N_("Each card says what it costs, how long it takes and what it changes. "
           "Open it to see what it would do today."),
        N_("Your role has a gift of its own. Use it every round!"),
    ), _uses),
    HelpPage(N_("Events"), N_("You see them coming"), (
        N_("At the start of a round two events lie open. One of them will strike after everybody has planned."),
        N_("Look at the odds, and at what would soften the blow: works of the right kind."),
        N_("Luck is in the forecast, not in dice thrown after you have chosen."),
    ), _odds),
    HelpPage(N_("The end"), N_("How far did you come?"), (
        N_("After the last round the place has reached one of four steps. It is over early if trust is gone, "
           "or if all purses are empty and nothing is under way."),
        N_("Each team also has a secret brief with three stars. Some want profit, some want calm. Talk!"),
        N_("Several ways lead there. Lost? Play it again and change one thing."),
    ), _end),
    HelpPage(N_("Keys"), N_("Keys"), (), _keys),
)
