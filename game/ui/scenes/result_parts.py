"""Parts of the result: the ladder of steps, briefs with their stars, turning points, the real place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.rules.formats.hero.ending import stars
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.goals import goals, stars_of
from game.ui.match import Match
from game.ui.place import Place
from game.ui.tables.marks import draw_badge
from game.ui.typesetting import CLOSE
from game.ui.widgets.base import Widget
from game.ui.widgets.meter import Stars
from game.ui.widgets.plain import Drawing, Label, Panel

STEPS = 4
WON, LOST = "★", "☆"
BODY = Type(16, "ink-soft", smallest=12)
BRIEF_SIZES = (18, 17, 16, 15, 14)
HEAD, EDGE, APART = 34.0, 7.0, 5.0
NAME = Type(18, bold=True, valign="middle", max_lines=1, smallest=13)


class Turn(NamedTuple):
    """A round in which much changed: its number, the change of the total in hundredths, and what did most of it."""

    round: int
    by: int
    card: str
    card_by: int


def ladder(place: Place, reached: int) -> Callable[[Canvas, FRect], None]:
    """Draws the four steps, the one that was reached standing out."""
    say = place.say
    names = [say.text("Not yet"), *(place.words(f"result/{result.id}.name") for result in place.deck.results)]

    def paint(canvas: Canvas, rect: FRect) -> None:
        gap = 8.0
        wide = (rect.width - gap * (STEPS - 1)) / STEPS
        for number, name in enumerate(names):
            high = 7 + 6.0 * number
            box = FRect(rect.x + number * (wide + gap), rect.y + 28 - high, wide, high)
            on = number <= reached and (reached > 0 or number == 0)
            canvas.box(box, ("accent" if reached else "ink-soft") if on else "panel-soft", 4)
            tint = "ink" if number == reached else "ink-soft"
            canvas.text(name, FRect(box.x, rect.y + 32, wide, rect.height - 32),
                        Type(14, tint, bold=number == reached, max_lines=2, smallest=12))

    return paint


def brief_list(canvas: Canvas, place: Place, match: Match, rect: FRect) -> list[Widget]:
    """Every team's brief, now open, with the stars that it has won, set as large as all of them have room."""
    found: list[Widget] = []
    y = rect.y + 4
    won = stars(match.game, match.state)
    texts = [star_line(place, match, seat) for seat in range(len(match.chairs))]
    style = brief_style(canvas, texts, rect)
    for seat, chair in enumerate(match.chairs):
        brief = match.state.briefs[seat]
        text = texts[seat]
        high = HEAD + canvas.measure(text, style, rect.width - 76)[1] + EDGE
        box = FRect(rect.x + 4, y, rect.width - 8, high)
        name = place.say.text("{team}: {brief}", team=chair.name, brief=place.words(f"{brief}.name"))
        found.append(Panel(f"brief.{seat}", box, [
            Drawing(f"brief.{seat}.badge", FRect(box.x + 12, box.y + 8, 34, 34), _badge(chair.colour)),
            Label(f"brief.{seat}.name", FRect(box.x + 58, box.y + 3, box.width - 58 - 116, 32), name, NAME),
            Stars(f"brief.{seat}.stars", FRect(box.right - 104, box.y + 4, 92, 30), won[seat]),
            Label(f"brief.{seat}.text", FRect(box.x + 58, box.y + HEAD, rect.width - 76, high - HEAD), text, style),
        ], depth=3))
        y += high + APART
    return found


def star_line(place: Place, match: Match, seat: int) -> str:
    """What the stars of a seat's brief asked for, each behind its star, full or empty."""
    return "  ".join(f"{WON if is_won else LOST}{CLOSE}{words}" for words, is_won in stars_of(place, match, seat))


def brief_style(canvas: Canvas, texts: Sequence[str], rect: FRect) -> Type:
    """The largest type in which all briefs stand in the room without being scrolled, else the smallest."""
    styles = [Type(size, "ink-soft", smallest=12) for size in BRIEF_SIZES]
    for style in styles:
        highs = [HEAD + canvas.measure(text, style, rect.width - 76)[1] + EDGE + APART for text in texts]
        if sum(highs) <= rect.height:
            return style
    return styles[-1]


def turning_list(canvas: Canvas, place: Place, match: Match, rect: FRect) -> list[Widget]:
    """The rounds in which the total changed most, up or down, and what did it."""
    say = place.say
    found: list[Widget] = []
    y = rect.y + 4
    for number, turn in enumerate(turning_points(match)):
        name = match_cause(place, turn.card)
        head = say.text("Round {round}: {by} points", round=turn.round, by=say.signed(turn.by / POINT, 1))
        text = say.text("Biggest effect: {name} ({by})", name=name, by=say.signed(turn.card_by / POINT, 1))
        box = FRect(rect.x + 4, y, rect.width - 8, 82)
        tint = "good" if turn.by < 0 else "bad"
        icon = "chart-down" if turn.by < 0 else "chart-up"
        found.append(Panel(f"turn.{number}", box, [
            Drawing(f"turn.{number}.icon", FRect(box.x + 16, box.y + 20, 40, 40), _icon(icon, tint)),
            Label(f"turn.{number}.head", FRect(box.x + 74, box.y + 8, box.width - 90, 36), head, NAME),
            Label(f"turn.{number}.text", FRect(box.x + 74, box.y + 42, box.width - 90, 34), text,
                  Type(16, "ink-soft", valign="middle", max_lines=1, smallest=12)),
        ], depth=3))
        y += 92
    if not found:
        found.append(Label("turn.none", FRect(rect.x + 4, y, rect.width - 8, 60),
                           say.text("The total hardly moved at all."), BODY))
    return found


def mirror_list(canvas: Canvas, place: Place, match: Match, rect: FRect) -> list[Widget]:
    """What the real place did, what it cost, what went wrong there, and why it is not the answer."""
    say = place.say
    parts = (("did", "factory", say.text("What they did")), ("cost", "coins", say.text("What it cost")),
             ("wrong", "warning", say.text("What went wrong")),
             ("not-the-answer", "question", say.text("It is not “the answer”")))
    found: list[Widget] = []
    y = rect.y + 4
    for key, icon, title in parts:
        text = place.words(f"mirror.{key}")
        if not text:
            continue
        high = 50 + canvas.measure(text, BODY, rect.width - 84)[1] + 10
        box = FRect(rect.x + 4, y, rect.width - 8, high)
        found.append(Panel(f"mirror.{key}", box, [
            Drawing(f"mirror.{key}.icon", FRect(box.x + 18, box.y + 13, 28, 28), _icon(icon, "accent")),
            Label(f"mirror.{key}.name", FRect(box.x + 64, box.y + 8, box.width - 80, 38), title, NAME),
            Label(f"mirror.{key}.text", FRect(box.x + 64, box.y + 48, rect.width - 84, high - 50), text, BODY),
        ], depth=3))
        y += high + 10
    if not found:
        found.append(Label("mirror.none", FRect(rect.x + 4, y, rect.width - 8, 60),
                           say.text("This deck does not tell what the real place did."), BODY))
    return found


def goal_list(canvas: Canvas, place: Place, match: Match, rect: FRect) -> list[Widget]:
    """What the next step asks for (the highest, where that is reached), and what is missing."""
    results = place.deck.results
    name = place.words(f"result/{results[min(match.state.result, len(results) - 1)].id}.name")
    head = FRect(rect.x + 4, rect.y + 4, rect.width - 8, 34)
    found: list[Widget] = [Label("goal.name", head, name, NAME)]
    for number, goal in enumerate(goals(place, match.game, match.state)):
        box = FRect(rect.x + 4, head.bottom + 6 + number * 58, rect.width - 8, 50)
        icon, tint = ("check", "good") if goal.is_met else ("close", "bad")
        found.append(Panel(f"goal.{number}", box, [
            Drawing(f"goal.{number}.icon", FRect(box.x + 16, box.y + 12, 26, 26), _icon(icon, tint)),
            Label(f"goal.{number}.text", FRect(box.x + 58, box.y + 4, box.width - 160, 42), goal.words,
                  Type(18, valign="middle", max_lines=2, smallest=12)),
            Label(f"goal.{number}.now", FRect(box.right - 96, box.y + 4, 80, 42), goal.now,
                  Type(22, bold=True, align="right", valign="middle", max_lines=1, smallest=13)),
        ], depth=3))
    return found


def turning_points(match: Match, most: int = 3) -> list[Turn]:
    """The rounds with the largest changes of the total, the largest first, with the card that did most in each."""
    rounds: dict[int, dict[str, int]] = {}
    number = 0
    for event in match.course.events:
        if event.kind == "round-opened":
            number = event.params["round"]
        elif event.kind == "carbon-changed":
            causes = rounds.setdefault(number, {})
            cause = event.params["cause"].id
            causes[cause] = causes.get(cause, 0) + event.params["by"]
    turns = []
    for number, causes in rounds.items():
        by = sum(causes.values())
        card = max(causes, key=lambda cause: causes[cause] if by > 0 else -causes[cause])
        turns.append(Turn(number, by, card, causes[card]))
    return sorted((turn for turn in turns if turn.by), key=lambda turn: -abs(turn.by))[:most]


def match_cause(place: Place, cause: str) -> str:
    """The name of a card, or what stands for a rule."""
    return place.words(f"{cause}.name") or place.say.text("a rule of the game")


def _badge(colour: int) -> Callable[[Canvas, FRect], None]:
    return lambda canvas, box: draw_badge(canvas, box, colour)


def _icon(name: str, tint: str) -> Callable[[Canvas, FRect], None]:
    return lambda canvas, box: canvas.icon(name, box, tint)
