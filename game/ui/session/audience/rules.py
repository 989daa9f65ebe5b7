"""The rules for the class by its first turn: the real table with a hint beside what it is about, lesson by lesson."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.translator import N_, Translator
from game.session.coaching import lessons
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.curves import draw_curves
from game.ui.session.audience.explore import paint_joint, paint_numbers, paint_outlook, table_parts
from game.ui.session.audience.pieces import BODY, View, alone, dots, edge, heading, icon_lines, passage, room_in
from game.ui.session.picture import Picture
from game.ui.tables.marks import draw_badge, draw_pips

USES = (
    ("hammer", N_("Build a card")), ("coin", N_("Back the joint project")), ("sprout", N_("Take an offer to grow")),
    ("bulb", N_("Advise: one like it costs 2 less")), ("book", N_("Study: draw two, keep one")),
    ("trust", N_("Talk with people: trust +1")), ("gift", N_("Pass on a card or up to two coins")),
)
TOGETHER = (
    ("lock", N_("Your cards and your brief are secret.")),
    ("hourglass", N_("Talk it over for a minute, at your table.")),
    ("users", N_("Four jobs: speaker, banker, scientist, watcher. They rotate.")),
    ("megaphone", N_("Hands up: the speakers say what you do.")),
)
AT_HOME = (
    ("lock", N_("Your cards and your brief are for your eyes only.")),
    ("hourglass", N_("Take your time: the bots wait.")),
    ("chat", N_("Bots run the other teams, and say why they do things.")),
    ("users", N_("All teams win together, or lose together.")),
)
ACCOUNTS = (
    ("coins", N_("Coins come in.")), ("chart-up", N_("More carbon than promised: trust −1.")),
    ("chart-down", N_("Well under the promise: trust +1.")), ("trust", N_("No trust left: the game is lost for all.")),
)
DEED = 130.0
HINTS = {
    "place": N_("This is the place that you run together. Smoke shows where its carbon comes from."),
    "line": N_("Bring this line below the dashed one: that is what was promised."),
    "outlook": N_("One of these two will happen after this round. The right finished projects soften it."),
}


def paint_rules(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The lesson that is on."""
    known = lessons(picture.plan)
    lesson = known[min(picture.page, len(known) - 1)]
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    room = FRect(room.x, room.y, room.width, room.height - 24)
    if lesson in HINTS:
        lesson_table(canvas, room, picture, place, lesson)
    else:
        PAGES[lesson](canvas, room, picture, place)


def lesson_table(canvas: Canvas, room: FRect, picture: Picture, place: Place, lesson: str) -> None:
    """The table as it will be played on, a ring around what the hint is about."""
    numbers, curves, outlook, joint = table_parts(FRect(room.x, room.y, room.width, room.height - 8))
    paint_numbers(canvas, numbers, picture, place)
    draw_curves(canvas, curves, picture, place)
    paint_outlook(canvas, outlook, picture, place)
    paint_joint(canvas, joint, picture, place)
    target = {"line": curves, "outlook": outlook}.get(lesson)
    if target is not None:
        canvas.ring(target.inflate(20, 14), "focus", 16, 6)


def draw_hint(canvas: Canvas, board: FRect, picture: Picture, place: Place) -> None:
    """The words of a lesson about the table, in the sky over the living place."""
    known = lessons(picture.plan)
    lesson = known[min(picture.page, len(known) - 1)]
    if lesson not in HINTS:
        return
    words, style = place.say.text(HINTS[lesson]), Type(29, bold=True, valign="middle", smallest=21)
    high = canvas.measure(words, style, board.width - 88)[1] + 32
    rect = FRect(board.x + 20, board.y + 14, board.width - 40, high)
    canvas.panel(rect, "panel", 18, 8)
    edge(canvas, rect, "focus", 18, 12)
    canvas.text(words, rect.inflate(-48, -12), style)


def signs(canvas: Canvas, room: FRect, lines: Sequence[tuple[str, str]], say: Translator) -> None:
    """Icons with words, one under the other."""
    high = min(122.0, room.height / len(lines))
    icon_lines(canvas, room, high, [(icon, say.text(words)) for icon, words in lines])


def rule_uses(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """The seven uses of effort."""
    say = place.say
    title = say.plural("Plan: one effort a round", "Plan: {n} effort a round", picture.game.effort)
    signs(canvas, heading(canvas, room, title), USES, say)


def rule_together(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """All tables decide at once, and nobody sees another's cards; at home bots play along."""
    say = place.say
    if picture.plan.preset.guided:
        signs(canvas, heading(canvas, room, say.text("At the table")), AT_HOME, say)
    else:
        signs(canvas, heading(canvas, room, say.text("All at once")), TOGETHER, say)


def rule_turn(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """The first turn: whose it is, what it can spend, what to think of, and what the table has done so far."""
    say, game, state = place.say, picture.game, picture.facts.state
    seat = picture.coached
    team = FRect(room.x, room.y, room.width, 64)
    draw_badge(canvas, FRect(team.x, team.y, 60, 60), picture.colour(seat))
    words = say.text("{team}: the first turn, all watch", team=picture.names[seat])
    canvas.text(words, FRect(team.x + 78, team.y, team.width - 78, 60),
                Type(38, bold=True, valign="middle", max_lines=1, smallest=22))
    draw_pips(canvas, FRect(room.x, team.bottom + 14, 300, 34), state.effort[seat], game.effort, "effort", "effort")
    canvas.icon("coin", FRect(room.x + 330, team.bottom + 10, 42, 42), "coin")
    canvas.text(say.number(state.coins[seat]), FRect(room.x + 384, team.bottom + 10, 120, 42),
                Type(36, bold=True, valign="middle", max_lines=1, smallest=22))
    low = FRect(room.x, team.bottom + 74, room.width, room.height - 138)
    if picture.deeds:
        numbered(canvas, low, picture.deeds, "good", DEED)
    else:
        numbered(canvas, low, questions(picture, place), "accent")


def questions(picture: Picture, place: Place) -> list[str]:
    """What the table may ask itself."""
    say, game, joint = place.say, picture.game, picture.facts.state.joint
    most = max(range(len(game.shares)), key=lambda number: game.shares[number])
    asked = [say.text("Read your role and your brief. Quietly!"),
             say.text("What helps most against “{source}”?", source=place.source_name(most)),
             say.text("Find one card that you can pay now.")]
    if joint:
        asked.append(say.text("Or put coins into “{joint}” with the others.", joint=place.words(f"{joint}.name")))
    return asked


def numbered(canvas: Canvas, room: FRect, lines: Sequence[str], tint: str, most: float = 92.0) -> None:
    """Lines with numbers on discs, one under the other, each as high as `most` where there is room."""
    high = min(most, room.height / max(1, len(lines)))
    for number, words in enumerate(lines):
        line = FRect(room.x, room.y + number * high, room.width, high - 10)
        side = min(most * 0.59, line.height)
        canvas.disc((line.x + side / 2, line.centery), side / 2, tint)
        canvas.text(str(number + 1), FRect(line.x, line.y, side, line.height),
                    Type(round(side * 0.55), "on-accent", bold=True, align="centre", valign="middle", smallest=20))
        canvas.text(words, FRect(line.x + side + 20, line.y, line.width - side - 20, line.height),
                    Type(round(high * 0.2 + 14), valign="middle", smallest=20))


def rule_look_up(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """What is finished changes the place; what the first table began is named."""
    say = place.say
    room = heading(canvas, room, say.text("Look up!"))
    words = say.text("Projects finish and the place changes. Then one of the two events strikes. "
                     "What you have built may soften it.")
    if not picture.deeds:
        alone(canvas, room, words, room.height)
    else:
        room = passage(canvas, room, words, BODY)
        name = picture.names[picture.coached]
        words = say.text("{team} have begun. Now all tables plan like this, all at once.", team=name)
        room = passage(canvas, room, words, Type(34, bold=True, smallest=22))
        numbered(canvas, room, picture.deeds, "good")


def rule_accounts(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """Coins come in, and the promise is checked."""
    signs(canvas, heading(canvas, room, place.say.text("Accounts")), ACCOUNTS, place.say)


PAGES = {"uses": rule_uses, "together": rule_together, "turn": rule_turn, "look-up": rule_look_up,
         "accounts": rule_accounts}
VIEWS = {"rules": View("left", 0.5, paint_rules, is_whole=True)}
