"""The face of a card: what is written on it, and how it is drawn at any size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.i18n.line_breaking import is_han
from game.ui.canvas import Canvas, Tint, Type
from game.ui.theme import mix

Art = Callable[[Canvas, FRect], None]

PROPORTION = 7 / 5
SMALL_COST = 0.78  # of the full size: what a card costs is read across the table
FLAT = 0.8  # cards smaller than this show cost and icon side by side, so that their effects have room
STEPS = 4
FLAT_WIDTH = 126.0
USUAL_LINES, EFFECT_LINES = 2, 3
LEAST_LETTER = 0.8  # of the largest
LEAST_BODY = 13.0
MARGIN = 12.0


class Chip(NamedTuple):
    """A number with its icon, such as a cost or an effect; `tint` is a colour role. `name` says what the icon stands
    for; it is left out where there is no room, unless the words mean nothing without it (`is_open`). What `depends` on
    the condition before it is set in a little."""

    icon: str
    words: str
    tint: Tint = "ink"
    name: str = ""
    is_open: bool = False
    depends: bool = False


class CardFace(NamedTuple):
    """All that is written on a card: `foot` is the fact with its page, `mark` tells where its number comes from.
    Of a covered card only the back is seen, with its icon."""

    name: str
    icon: str
    tint: Tint = "accent"
    cost: Sequence[Chip] = ()
    effects: Sequence[Chip] = ()
    body: str = ""
    tags: str = ""
    foot: str = ""
    mark: str = ""
    is_covered: bool = False


class Line(NamedTuple):
    """One effect where it is drawn, in `count` lines; the words may leave out the name of what changes."""

    chip: Chip
    words: str
    rect: FRect
    count: int


class Placed(NamedTuple):
    """Where name and effects are in letters of a size, and how far down they reach."""

    letter: float
    name: FRect
    lines: list[Line]
    bottom: float


def draw_card(canvas: Canvas, rect: FRect, face: CardFace, enabled: bool = True, art: Art | None = None) -> None:
    """Draws a card into `rect`, its parts in proportion to its width, its type growing and shrinking more slowly.
    `art` paints what stands in the place of the icon.

    Foot, tags and body are left out where they do not fit at a legible size: what a small card cannot say, the same
    card drawn larger does.
    """
    if face.is_covered:
        _draw_back(canvas, rect, face.icon)
        return
    unit = rect.width / 200
    canvas.panel(rect, "panel", 13 * unit, 6)
    head = _draw_head(canvas, rect, face, (unit, enabled, art))
    inner = FRect(rect.x + 10 * unit, head.bottom, rect.width - 20 * unit, rect.bottom - 9 * unit - head.bottom)
    letter, name, lines = _set(canvas, inner, face, unit)
    canvas.text(face.name, name, _name(letter))
    for line in lines:
        _draw_effect(canvas, line, letter)
    y = max([name.bottom + 4 * letter, *(line.rect.bottom + 2 * letter for line in lines)])
    _draw_words(canvas, FRect(inner.x, y, inner.width, inner.bottom - y), face, letter)


def _set(canvas: Canvas, inner: FRect, face: CardFace, unit: float) -> tuple[float, FRect, list[Line]]:
    """The largest letters at which name, effects and tags have room; where the name and the effects are then. Large
    letters must not break an effect into three lines. If nothing fits, first the tags give way, and last the names of
    what changes, the longest first."""
    most = 1 + (unit - 1) * 0.45
    least = min(unit, most * LEAST_LETTER)
    letters = [most + (least - most) * step / STEPS for step in range(STEPS + 1)]
    named = sorted((chip.name for chip in face.effects if chip.name and not chip.is_open), key=len)
    tags = canvas.measure(face.tags, _tags(least))[1] if face.tags else 0.0
    smallest = _placed(canvas, inner, face, (unit, least, named))
    if smallest.bottom + tags > inner.bottom + 1:
        counts = range(len(named) - 1, -1, -1)
        tried = [smallest] if smallest.bottom <= inner.bottom + 1 else \
            (_placed(canvas, inner, face, (unit, least, named[:count])) for count in counts)
        return next((one for one in tried if one.bottom <= inner.bottom + 1), smallest)[:3]
    found = smallest
    for number, letter in enumerate(letters[:-1]):
        placed = _placed(canvas, inner, face, (unit, letter, named))
        if placed.bottom + tags > inner.bottom + 1:
            continue
        is_broken = any(line.count > USUAL_LINES for line in placed.lines)
        if not is_broken or number > STEPS // 2:
            return placed[:3]
        found = placed if found is smallest else found
    return found[:3]


def _placed(canvas: Canvas, inner: FRect, face: CardFace, how: tuple[float, float, Sequence[str]]) -> Placed:
    """Name and effects in letters of a size, with only some of the names of what changes."""
    unit, letter, named = how
    high = min(canvas.measure(face.name, _name(letter), inner.width)[1], 26 * letter * _name(letter).max_lines)
    name = FRect(inner.x, inner.y + 4 * unit, inner.width, high)
    start = FRect(inner.x, name.bottom + 3 * letter, inner.width, 0)
    lines = _lines(canvas, start, face.effects, (letter, frozenset(named)))
    return Placed(letter, name, lines, max([name.bottom, *(line.rect.bottom for line in lines)]))


def _draw_back(canvas: Canvas, rect: FRect, icon: str) -> None:
    """The back of a card: a frame of diamonds around the icon of its place."""
    unit = rect.width / 200
    canvas.panel(rect, "accent", 13 * unit, 6)
    inner = rect.inflate(-24 * unit, -24 * unit)
    canvas.ring(inner, "accent-soft", 8 * unit, 2 * unit)
    step = inner.height / 9
    for number in range(1, 9):
        y = inner.y + number * step
        for x in (inner.x, inner.right):
            side = 5 * unit
            canvas.area([(x, y - side), (x + side, y), (x, y + side), (x - side, y)], "accent-soft")
    canvas.disc(rect.center, 52 * unit, "accent-soft")
    canvas.icon(icon, FRect(rect.centerx - 34 * unit, rect.centery - 34 * unit, 68 * unit, 68 * unit), "accent-strong")


def draw_kept_card(canvas: Canvas, rect: FRect, face: CardFace, enabled: bool = True) -> None:
    """Like `draw_card`, from a picture kept of the same card at the same size."""
    key = (face._replace(cost=tuple(face.cost), effects=tuple(face.effects)), enabled)
    canvas.kept(key, rect, MARGIN, lambda place: draw_card(canvas, place, face, enabled))


def _draw_head(canvas: Canvas, rect: FRect, face: CardFace, how: tuple[float, bool, Art | None]) -> FRect:
    """Draws the coloured top with its icon and what the card costs; where that is."""
    unit, enabled, art = how
    price = max(unit, SMALL_COST) if face.cost else unit
    tint = canvas.shade(face.tint) if enabled else canvas.theme["control-line"]
    soft = mix(tint, canvas.theme["panel"], 0.8)
    is_flat = unit < FLAT and bool(face.cost)
    price *= min(1.0, rect.width / FLAT_WIDTH) if is_flat else 1.0
    head = FRect(rect.x + 1, rect.y + 1, rect.width - 2, (50 if is_flat else 74) * price)
    canvas.box(head, soft, 13 * unit - 1)
    canvas.box(FRect(head.x, head.bottom - 13 * unit, head.width, 13 * unit), soft, 0)
    left = _draw_cost(canvas, head, face.cost, (price, is_flat)) if face.cost else 0.0
    if art is not None:
        art(canvas, FRect(head.x + left, head.y + 6, head.width - left - 8, head.height - 12))
    else:
        side = min(58 * price, head.width - left - 6 * price, head.height - 8 * price)
        middle = head.x + left + (head.width - left) / 2
        canvas.icon(face.icon, FRect(middle - side / 2, head.centery - side / 2, side, side), tint)
    return head


def _draw_cost(canvas: Canvas, head: FRect, cost: Sequence[Chip], how: tuple[float, bool]) -> float:
    """Draws what the card costs, one below the other or (`is_flat`) beside it; how far it reaches into the head."""
    price, is_flat = how
    wide, high = 55 * price, 29 * price
    top = head.y + ((head.height - high) / 2 if is_flat else 6 * price)
    reach = 7 * price
    for number, chip in enumerate(cost):
        if is_flat:
            wide = (30 + 9) * price + canvas.measure(chip.words, _cost(price))[0]
            place = FRect(head.x + reach, top, wide, high)
            reach += wide + 4 * price
        else:
            wide = max(wide, 40 * price + canvas.measure(chip.words, _cost(price))[0])
            place = FRect(head.x + 6 * price, top + number * 32 * price, wide, high)
            reach = max(reach, wide + 7 * price)
        canvas.box(place, "panel", 15 * price)
        canvas.icon(chip.icon, FRect(place.x + 5 * price, place.y + 4 * price, 22 * price, 22 * price), chip.tint)
        room = FRect(place.x + 30 * price, place.y, place.right - place.x - 31 * price, place.height)
        canvas.text(chip.words, room, _cost(price))
    return reach


def _draw_words(canvas: Canvas, room: FRect, face: CardFace, letter: float) -> None:
    """Below the effects: the body, and from the foot upwards the fact and the tags, as far as there is room."""
    body = Type(14.5 * letter, "ink-soft", smallest=max(LEAST_BODY, 11.5 * letter))
    foot = 38 * letter if letter >= 0.95 and face.foot else 0.0
    tags = canvas.measure(face.tags, _tags(letter))[1] if face.tags else 0.0
    choices = (foot + tags, tags)
    fitting = [rest for rest in choices if _has_room(canvas, room, face, (rest, body))]
    below = next(iter(fitting or [rest for rest in choices if rest <= room.height]), 0.0)
    bottom = room.bottom
    if foot and below == foot + tags:
        bottom -= foot
        _draw_foot(canvas, FRect(room.x, bottom, room.width, foot), face, letter)
    if tags and below >= tags:
        bottom -= tags
        line = FRect(room.x, bottom, room.width, tags + 1)
        words = face.tags if canvas.fits(face.tags, line, _tags(letter)) else face.tags.split(" · ")[0]
        canvas.text(words, line, _tags(letter))
    place = FRect(room.x, room.y, room.width, bottom - room.y)
    if face.body and canvas.fits(face.body, place, body):
        canvas.text(face.body, place, body)


def _has_room(canvas: Canvas, room: FRect, face: CardFace, how: tuple[float, Type]) -> bool:
    """True if the body fits above what lies below it, so many units high."""
    below, body = how
    return canvas.fits(face.body, FRect(room.x, room.y, room.width, room.height - below), body)


def _tags(letter: float) -> Type:
    return Type(13 * letter, "accent", valign="middle", smallest=8, max_lines=1)


def _draw_foot(canvas: Canvas, rect: FRect, face: CardFace, letter: float) -> None:
    """Draws the fact with its mark below a hairline."""
    words = FRect(rect.x, rect.y + 6 * letter, rect.width - 20 * letter, rect.height - 6 * letter)
    canvas.box(FRect(rect.x, rect.y + 4 * letter, rect.width, 1.2), "line", 0)
    canvas.text(face.foot, words, Type(12 * letter, "ink-soft", valign="middle", smallest=8, max_lines=2))
    mark = FRect(rect.right - 18 * letter, words.y, 18 * letter, words.height)
    canvas.text(face.mark, mark, Type(14 * letter, "ink-soft", align="right", valign="middle", smallest=8, max_lines=1))


def _lines(canvas: Canvas, start: FRect, effects: Sequence[Chip], how: tuple[float, frozenset[str]]) -> list[Line]:
    """The effects line by line below `start`, two in a line where they are short; only what is in `named` is named, and
    a long name goes on in a second line."""
    letter, named = how
    x, y = start.x, start.y
    found: list[Line] = []
    for chip in effects:
        words = _with_name(chip) if chip.name in named or chip.is_open and chip.name else chip.words
        style = _effect(letter, chip.tint)
        aside, inset = 24 * letter, 9 * letter * chip.depends
        wide = min(start.width - inset, canvas.measure(words, style)[0] + aside)
        if x > start.x and (x + wide > start.right + 1 or chip.is_open):
            x, y = start.x, found[-1].rect.bottom
        x = max(x, start.x + inset)
        one, whole = canvas.measure("0", style)[1], canvas.measure(words, style, start.width - inset - 22 * letter)[1]
        high = aside + max(0.0, whole - one)
        found.append(Line(chip, words, FRect(x, y, wide, high), round(whole / one)))
        x += start.width if high > aside else wide + 10 * letter
    return found


def _with_name(chip: Chip) -> str:
    """The words and the name, apart unless both are written in Han."""
    apart = "" if is_han(chip.words[-1:]) and is_han(chip.name[:1]) else " "
    return f"{chip.words}{apart}{chip.name}".strip()


def _draw_effect(canvas: Canvas, line: Line, letter: float) -> None:
    rect, side = line.rect, 20 * letter
    canvas.icon(line.chip.icon, FRect(rect.x, rect.y + 2 * letter, side, side), line.chip.tint)
    room = FRect(rect.x + 23 * letter, rect.y, rect.width - 22 * letter, rect.height)
    canvas.text(line.words, room, _effect(letter, line.chip.tint))


def _cost(price: float) -> Type:
    return Type(19 * price, bold=True, valign="middle", smallest=8, max_lines=1)


def _name(letter: float) -> Type:
    return Type(18 * letter, bold=True, valign="middle", smallest=10, max_lines=2 if letter > 0.85 else 3, balance=True)


def _effect(letter: float, tint: Tint) -> Type:
    return Type(17 * letter, tint, bold=True, valign="middle", smallest=8, max_lines=EFFECT_LINES)
