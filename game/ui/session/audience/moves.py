"""What every table did in the round, a line for each; the joint project is told once."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.core.event import Event
from game.i18n.narration import Narrator
from game.ui.beats import Beat
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.pieces import heading
from game.ui.session.board import DEEDS
from game.ui.session.deeds import capital, deed
from game.ui.session.picture import Picture
from game.ui.session.words import tied
from game.ui.tables.marks import draw_badge

SIZES = (34, 32, 30, 28, 26, 24, 22, 20, 18)
JOINT = frozenset({"joint-backed", "joint-started"})
ALL = -1
BADGE, AIR = 46.0, 18.0


def paint_moves(canvas: Canvas, room: FRect, picture: Picture, place: Place, beat: Beat) -> None:
    """A line for every team that did something, in the order of play, and one for the joint project."""
    say, told = place.say, moves_of(place.narrator(picture.names), beat.events)
    is_choice = all(event.kind == "option-chosen" for event in beat.events if event.kind in DEEDS)
    title = say.text("The choice is made") if is_choice else say.text("All at once: this is what you did")
    room = heading(canvas, room, title, 1)
    style, wanted = fitting(canvas, room, [words for _, words in told])
    share = min(1.0, room.height / max(1.0, sum(wanted)))
    y = room.y
    for (seat, words), high in zip(told, wanted, strict=True):
        line = FRect(room.x, y, room.width, high * share - 8)
        y += high * share
        canvas.box(line, "accent-soft" if seat == ALL else "panel-soft", 12)
        sign = FRect(line.x + 10, line.centery - BADGE / 2, BADGE, BADGE)
        if seat == ALL:
            canvas.icon("users", sign, "effort")
        else:
            draw_badge(canvas, sign, picture.colour(seat))
        canvas.text(words, FRect(line.x + 68, line.y, line.width - 78, line.height), style)


def moves_of(narrator: Narrator, events: Sequence[Event]) -> list[tuple[int, str]]:
    """Seat and words of each line; `ALL` for what no single team did."""
    between = narrator.say.text("; ")
    teams: dict[int, list[str]] = {}
    for event in with_puts_added(events):
        if words := deed(narrator, event):
            teams.setdefault(event.params["seat"], []).append(words)
    lines = [(seat, capital(between.join(dict.fromkeys(words)))) for seat, words in teams.items()]
    quiet = [(ALL, narrator.event(event)) for event in events if event.kind == "round-quiet"]
    return [*lines, *joint_line(narrator, events), *quiet]


def with_puts_added(events: Sequence[Event]) -> list[Event]:
    """The events, where all that a team put into the joint project bit by bit is one."""
    told: list[Event] = []
    for event in events:
        same = next((at for at, each in enumerate(told) if is_same_put(each, event)), -1)
        if same < 0:
            told.append(event)
        else:
            coins = told[same].params["coins"] + event.params["coins"]
            told[same] = Event(event.kind, {**event.params, "coins": coins})
    return told


def is_same_put(one: Event, other: Event) -> bool:
    """Whether in both events the same team put coins into the same project."""
    return one.kind == other.kind == "joint-backed" and all(
        one.params[key] == other.params[key] for key in ("seat", "card"))


def joint_line(narrator: Narrator, events: Sequence[Event]) -> list[tuple[int, str]]:
    """What became of the joint project, if anybody put coins into it."""
    paid = [event for event in events if event.kind == "joint-backed"]
    if not paid:
        return []
    say, name = narrator.say, narrator.name(paid[-1].params["card"])
    missing = paid[-1].params["missing"]
    if not missing:
        return [(ALL, say.text("“{card}” has all its coins and starts!", card=name))]
    return [(ALL, tied(say.plural("“{card}”: one coin is still missing", "“{card}”: {n} coins are still missing",
                                  missing, card=name)))]


def fitting(canvas: Canvas, room: FRect, texts: Sequence[str]) -> tuple[Type, list[float]]:
    """The largest style in which all lines go into a room, and how high each is in it."""
    style, wanted = Type(SIZES[-1]), [0.0]
    for size in SIZES:
        style = Type(size, valign="middle", smallest=18)
        wanted = [max(BADGE + 16, canvas.measure(text, style, room.width - 80)[1] + AIR) for text in texts]
        if sum(wanted) <= room.height:
            break
    return style, wanted
