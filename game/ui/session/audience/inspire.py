"""Inspire: the story of the place, its sources, a Number Detective, the rules."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.translator import N_, Translator
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, grid, rows
from game.ui.place import Place
from game.ui.session.audience.icebreak import paint_options
from game.ui.session.audience.pieces import BODY, HUES, View, dots, heading, icon_line, passage, room_in
from game.ui.session.pages import RULES
from game.ui.session.picture import Picture

WAFFLE = 10
USES = (
    ("hammer", N_("Build a card")), ("coin", N_("Back the joint project")), ("sprout", N_("Take an offer to grow")),
    ("bulb", N_("Advise: a card for others' builds")), ("book", N_("Study: draw two, keep one")),
    ("trust", N_("Talk with people: trust +1")), ("gift", N_("Hand on a card or two coins")),
)
TOGETHER = (
    ("lock", N_("Your cards and your brief are secret.")),
    ("hourglass", N_("Talk it over for a minute, at your table.")),
    ("users", N_("Four jobs: speaker, banker, scientist, watcher. They rotate.")),
    ("megaphone", N_("Hands up: the speakers say what you do.")),
)
ACCOUNTS = (
    ("coins", N_("Coins come in.")), ("chart-up", N_("More carbon than promised: trust −1.")),
    ("chart-down", N_("Well under the promise: trust +1.")), ("trust", N_("No trust left: the game is lost for all.")),
)


def paint_story(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A panel of the story, and after the last the dilemma."""
    panels = picture.document.get("panels", ())
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    if picture.page < len(panels):
        panel = panels[picture.page]["id"]
        room = heading(canvas, room, place.words(f"panel/{panel}.title"))
        passage(canvas, FRect(room.x, room.y, room.width, room.height - 24), place.words(f"panel/{panel}.text"))
    else:
        room = heading(canvas, room, place.say.text("What would you do?"))
        passage(canvas, FRect(room.x, room.y, room.width, room.height - 24), place.words("dilemma.text"))


def paint_sources(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A hundred points of carbon as squares, a colour for each source, and the sources beside them."""
    room = heading(canvas, room_in(canvas, sheet), place.say.text("Where do a hundred points of carbon come from?"))
    game = picture.game
    order = sorted(range(len(game.shares)), key=lambda number: -game.shares[number])
    side = min(room.height, room.width * 0.42)
    colours = [hue for number, hue in zip(order, HUES, strict=False) for _ in range(round(game.shares[number] / POINT))]
    for cell, tint in zip(grid(FRect(room.x, room.y, side, side), WAFFLE, WAFFLE, 4), colours, strict=False):
        canvas.box(cell, canvas.shade(tint), 5)
    lines = FRect(room.x + side + 34, room.y, room.width - side - 34, room.height)
    high = min(76.0, lines.height / len(order))
    for place_of, (number, hue) in enumerate(zip(order, HUES, strict=False)):
        line = FRect(lines.x, lines.y + place_of * high, lines.width, high - 8)
        canvas.box(FRect(line.x, line.centery - 15, 30, 30), canvas.shade(hue), 6)
        canvas.text(place.say.number(game.shares[number] / POINT), FRect(line.right - 80, line.y, 80, line.height),
                    Type(38, bold=True, align="right", valign="middle", max_lines=1, smallest=22))
        canvas.text(place.source_name(number), FRect(line.x + 46, line.y, line.width - 136, line.height),
                    Type(29, valign="middle", max_lines=2, smallest=20))


def paint_detective(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """A claim, the question, the answers; once turned over the right one with the sum."""
    room = room_in(canvas, sheet)
    name = picture.detective
    if not name:
        heading(canvas, room, place.say.text("Number Detective"))
        return
    entry = place.entry(name)
    is_open = name in picture.view.answers or is_revealed(picture, name)
    icon_line(canvas, FRect(room.x, room.y, room.width, 46), "detective",
              place.say.text("Number Detective") + (f": {place.words(f'{name}.name')}"), bold=True)
    room = FRect(room.x, room.y + 60, room.width, room.height - 60)
    options = [place.words(f"{name}.{each['id']}.text") or each["text"] for each in entry.get("options", ())]
    if not is_open:
        room = passage(canvas, room, f"“{place.words(f'{name}.claim')}”", Type(29, smallest=20))
        room = passage(canvas, room, place.words(f"{name}.question"), Type(30, bold=True, smallest=21))
        paint_options(canvas, room, options)
        return
    right = next((number for number, each in enumerate(entry.get("options", ())) if each.get("right")), -1)
    given = picture.view.answers.get(name, {})
    chosen = {number: [seat for seat, option in given.items() if option == each["id"]]
              for number, each in enumerate(entry.get("options", ()))}
    answers, rest = rows(room, [min(room.height * 0.5, 76.0 * len(options)), Share()], 12)
    paint_options(canvas, answers, options, right, chosen, picture)
    words = place.words(f"{name}.answer") + "\n" + place.words(f"{name}.sum")
    canvas.text(words, rest, Type(27, smallest=19))


def is_revealed(picture: Picture, name: str) -> bool:
    """Whether the answer lies open although no table gave one."""
    return name in picture.revealed


def paint_rules(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The rules, a page at a time, with what really lies on the table in the first round."""
    room = room_in(canvas, sheet)
    dots(canvas, room, picture.page, picture.pages)
    PAGES[RULES[min(picture.page, len(RULES) - 1)]](canvas, FRect(room.x, room.y, room.width, room.height - 24),
                                                   picture, place)


def signs(canvas: Canvas, room: FRect, lines: Sequence[tuple[str, str]], say: Translator) -> None:
    """Icons with words, one under the other."""
    high = min(96.0, room.height / len(lines))
    for number, (icon, words) in enumerate(lines):
        icon_line(canvas, FRect(room.x, room.y + number * high, room.width, high - 8), icon, say.text(words))


def rule_outlook(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """One of two events will strike."""
    say, state = place.say, picture.facts.state
    room = heading(canvas, room, say.text("1  Look ahead"))
    room = passage(canvas, room, say.text("One of these two will happen at the end of the round."))
    whole = sum(weight for _, weight in state.outlook) or 1
    for number, (name, weight) in enumerate(state.outlook):
        line = FRect(room.x, room.y + number * 84, room.width, 72)
        canvas.box(line, "panel-soft", 14)
        words = f"{place.words(f'{name}.name')}  {say.percent(weight / whole)}"
        tint = "bad" if place.entry(name).get("bad") else "good"
        icon_line(canvas, FRect(line.x + 16, line.y + 8, line.width - 32, 56), place.icon(name), words, tint, True)


def rule_plan(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """The seven uses of effort."""
    say = place.say
    title = say.plural("2  Plan: one effort a round", "2  Plan: {n} effort a round", picture.game.effort)
    signs(canvas, heading(canvas, room, title), USES, say)


def rule_together(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """All tables decide at once, and nobody sees another's cards."""
    signs(canvas, heading(canvas, room, place.say.text("3  All at once")), TOGETHER, place.say)


def rule_look_up(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """What is finished changes the place."""
    say = place.say
    room = heading(canvas, room, say.text("4  Look up!"))
    passage(canvas, room, say.text("Works finish and the place changes. Then one of the two events strikes. "
                                   "What you have built may soften it."), BODY)


def rule_accounts(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """Coins come in, and the promise is checked."""
    signs(canvas, heading(canvas, room, place.say.text("5  Accounts")), ACCOUNTS, place.say)


def rule_first_turn(canvas: Canvas, room: FRect, picture: Picture, place: Place) -> None:
    """The first turn, step by step, with what really lies on the table."""
    say, game = place.say, picture.game
    most = max(range(len(game.shares)), key=lambda number: game.shares[number])
    joint = picture.facts.state.joint
    room = heading(canvas, room, say.text("The first turn, together"))
    for number, words in enumerate((
        say.text("Read your role and your brief. Quietly!"),
        say.text("What helps most against “{source}”?", source=place.source_name(most)),
        say.text("Find one card that you can pay now."),
        say.text("Or put coins into “{joint}” with the others.", joint=place.words(f"{joint}.name")) if joint else "",
        say.text("Hands up when your table has decided."),
    )):
        line = FRect(room.x, room.y + number * 88, room.width, 78)
        if words:
            canvas.disc((line.x + 27, line.centery), 27, "accent")
            canvas.text(str(number + 1), FRect(line.x, line.y, 54, line.height),
                        Type(30, "on-accent", bold=True, align="centre", valign="middle", smallest=20))
            canvas.text(words, FRect(line.x + 74, line.y, line.width - 74, line.height),
                        Type(30, valign="middle", smallest=20))


PAGES = {"outlook": rule_outlook, "plan": rule_plan, "together": rule_together, "look-up": rule_look_up,
         "accounts": rule_accounts, "first-turn": rule_first_turn}
VIEWS = {
    "story": View("left", 0.46, paint_story),
    "sources": View("left", 0.62, paint_sources),
    "detective": View("left", 0.66, paint_detective),
    "rules": View("left", 0.5, paint_rules),
}
