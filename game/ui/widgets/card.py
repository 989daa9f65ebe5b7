"""Cards as seen on the table, and the hand that holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pygame import FRect

from game.ui.canvas import Canvas, Tint, Type
from game.ui.motion import QUICK, resting
from game.ui.theme import mix
from game.ui.widgets.base import Look, Pressable, draw_focus

PROPORTION = 7 / 5
LIFT = 18.0
MARGIN = 12.0


@dataclass(frozen=True, slots=True)
class Chip:
    """A number with its icon, such as a cost or an effect; `tint` is a colour role. `name` says what the icon stands
    for, where there is room."""

    icon: str
    words: str
    tint: Tint = "ink"
    name: str = ""


@dataclass(frozen=True, slots=True)
class CardFace:
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

    def __post_init__(self) -> None:
        object.__setattr__(self, "cost", tuple(self.cost))
        object.__setattr__(self, "effects", tuple(self.effects))


def draw_card(canvas: Canvas, rect: FRect, face: CardFace, enabled: bool = True) -> None:
    """Draws a card into `rect`, its parts in proportion to its width, its type growing more slowly.

    Foot, tags and body are left out where they do not fit at a legible size: what a small card cannot say, the same
    card drawn larger does.
    """
    if face.is_covered:
        _draw_back(canvas, rect, face.icon)
        return
    unit = rect.width / 200
    letter = min(unit, 1 + (unit - 1) * 0.45)
    canvas.panel(rect, "panel", 13 * unit, 6)
    head = _draw_head(canvas, rect, face, (unit, enabled))
    inner = rect.inflate(-22 * unit, 0)
    style = Type(18 * letter, bold=True, valign="middle", smallest=10, max_lines=2, balance=True)
    high = min(canvas.measure(face.name, style, inner.width)[1], 52 * letter)
    name = FRect(inner.x, head.bottom + 5 * unit, inner.width, high)
    canvas.text(face.name, name, style)
    y = _draw_effects(canvas, FRect(inner.x, name.bottom + 4 * unit, inner.width, 0), face.effects, letter)
    _draw_words(canvas, FRect(inner.x, y, inner.width, rect.bottom - 9 * unit - y), face, letter)


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
    canvas.kept((face, enabled), rect, MARGIN, lambda place: draw_card(canvas, place, face, enabled))


def _draw_head(canvas: Canvas, rect: FRect, face: CardFace, how: tuple[float, bool]) -> FRect:
    """Draws the coloured top with its icon and what the card costs; where that is."""
    unit, enabled = how
    tint = canvas.shade(face.tint) if enabled else canvas.theme["control-line"]
    soft = mix(tint, canvas.theme["panel"], 0.8)
    high = max(74.0, 10 + 33 * len(face.cost)) * unit
    head = FRect(rect.x + 1, rect.y + 1, rect.width - 2, high)
    canvas.box(head, soft, 13 * unit - 1)
    canvas.box(FRect(head.x, head.bottom - 13 * unit, head.width, 13 * unit), soft, 0)
    side = 58 * unit
    centre = rect.centerx + (18 * unit if face.cost else 0)
    canvas.icon(face.icon, FRect(centre - side / 2, head.centery - side / 2, side, side), tint)
    for number, chip in enumerate(face.cost):
        place = FRect(rect.x + 7 * unit, rect.y + (7 + number * 33) * unit, 55 * unit, 30 * unit)
        canvas.box(place, "panel", 15 * unit)
        canvas.icon(chip.icon, FRect(place.x + 5 * unit, place.y + 4 * unit, 22 * unit, 22 * unit), chip.tint)
        room = FRect(place.x + 30 * unit, place.y, 24 * unit, place.height)
        canvas.text(chip.words, room, Type(19 * unit, bold=True, valign="middle", smallest=8, max_lines=1))
    return head


def _draw_words(canvas: Canvas, room: FRect, face: CardFace, letter: float) -> None:
    """Below the effects: the body, and from the foot upwards the fact and the tags, as far as there is room."""
    body = Type(14.5 * letter, "ink-soft", smallest=11.5 * letter)
    foot = 38 * letter if letter >= 0.95 and face.foot else 0.0
    tags = canvas.measure(face.tags, _tags(letter))[1] if face.tags else 0.0
    choices = (foot + tags, tags, 0.0)
    below = next((rest for rest in choices if _has_room(canvas, room, face, (rest, body))), foot + tags)
    bottom = room.bottom
    if foot and below == foot + tags:
        bottom -= foot
        _draw_foot(canvas, FRect(room.x, bottom, room.width, foot), face, letter)
    if tags and below >= tags and bottom - tags >= room.y:
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
    canvas.box(FRect(rect.x, rect.y + 4 * letter, rect.width, 1), "line", 0)
    canvas.text(face.foot, words, Type(12 * letter, "ink-soft", valign="middle", smallest=8, max_lines=2))
    mark = FRect(rect.right - 18 * letter, words.y, 18 * letter, words.height)
    canvas.text(face.mark, mark, Type(14 * letter, "ink-soft", align="right", valign="middle", smallest=8, max_lines=1))


def _draw_effects(canvas: Canvas, start: FRect, effects: Sequence[Chip], letter: float) -> float:
    """Draws the effects line by line; the y at which the next thing may begin."""
    x, y = start.x, start.y
    for chip in effects:
        style = Type(17 * letter, chip.tint, bold=True, valign="middle", smallest=8, max_lines=1)
        words = chip.words
        if chip.name and canvas.measure(f"{words} {chip.name}", style)[0] + 26 * letter <= start.width:
            words = f"{words} {chip.name}"
        wide = min(start.width, canvas.measure(words, style)[0] + 26 * letter)
        if x > start.x and x + wide > start.right + 1:
            x, y = start.x, y + 26 * letter
        canvas.icon(chip.icon, FRect(x, y + 2 * letter, 21 * letter, 21 * letter), chip.tint)
        canvas.text(words, FRect(x + 25 * letter, y, wide - 24 * letter, 25 * letter), style)
        x += wide + 10 * letter
    return y + (27 * letter if effects else 0)


class Card(Pressable):
    """A card that can be pointed at and pressed; it rises when it has the attention or is `selected`."""

    def __init__(
        self, id: str, rect: FRect, face: CardFace, *, selected: bool = False, enabled: bool = True, hint: str = "",
        value: object = None,
    ) -> None:
        super().__init__(id, rect, face.name, enabled=enabled, hint=hint, value=value)
        self.face = face
        self.selected = selected
        self._rise = resting(0.0)
        self._now = 0.0
        self._attended = False

    @property
    def lifted(self) -> bool:
        """True while it has the attention."""
        return self._attended

    def adopt(self, old: Card) -> None:
        self._rise, self._now, self._attended = old._rise, old._now, old._attended

    def tick(self, now: float) -> bool:
        self._now = now
        self._rise = self._rise.towards(float(self.selected or self._attended), now, QUICK)
        return not self._rise.is_over(now)

    def draw(self, canvas: Canvas, look: Look) -> None:
        self._attended = look.hover or look.focus
        still = canvas.theme.reduced_motion
        rise = float(self.selected or self._attended) if still else self._rise.at(self._now)
        place = self.rect.move(0, -LIFT * rise)
        draw_kept_card(canvas, place, self.face, self.enabled)
        radius = 13 * self.rect.width / 200
        if self.selected:
            canvas.ring(place, "accent", radius, 3)
        if look.focus:
            draw_focus(canvas, place, radius)


def hand(
    rect: FRect, faces: Sequence[tuple[str, CardFace]], make: Callable[[str, FRect, CardFace], Card]
) -> list[Card]:
    """Cards side by side in the middle of `rect`, overlapping when many; `make` builds each from id and place."""
    if not faces:
        return []
    height = rect.height - LIFT
    wide = height / PROPORTION
    step = min(wide + 14, (rect.width - wide) / max(1, len(faces) - 1))
    left = rect.centerx - (step * (len(faces) - 1) + wide) / 2
    top = rect.y + LIFT
    return [make(id, FRect(left + number * step, top, wide, height), face) for number, (id, face) in enumerate(faces)]
