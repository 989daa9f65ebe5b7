"""Cards as seen on the table, and the hand that holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pygame import FRect

from game.ui.canvas import Canvas, Tint, Type
from game.ui.inputs import Key
from game.ui.motion import QUICK, resting
from game.ui.theme import mix
from game.ui.widgets.base import Intent, Look, Widget, draw_focus

PROPORTION = 7 / 5
LIFT = 18.0


@dataclass(frozen=True, slots=True)
class Chip:
    """A number with its icon, such as a cost or an effect; `tint` is a colour role."""

    icon: str
    words: str
    tint: Tint = "ink"


@dataclass(frozen=True, slots=True)
class CardFace:
    """All that is written on a card: `foot` is the fact with its page, `mark` tells where its number comes from."""

    name: str
    icon: str
    tint: Tint = "accent"
    cost: Sequence[Chip] = ()
    effects: Sequence[Chip] = ()
    body: str = ""
    tags: str = ""
    foot: str = ""
    mark: str = ""


def draw_card(canvas: Canvas, rect: FRect, face: CardFace, enabled: bool = True) -> None:
    """Draws a card into `rect`; its parts scale with its width; below 150 units it keeps the numbers only."""
    unit = rect.width / 200
    radius = 13 * unit
    canvas.panel(rect, "panel", radius, 6)
    tint = canvas.shade(face.tint) if enabled else canvas.theme["control-line"]
    head = FRect(rect.x + 1, rect.y + 1, rect.width - 2, 84 * unit)
    soft = mix(tint, canvas.theme["panel"], 0.8)
    canvas.box(head, soft, radius - 1)
    canvas.box(FRect(head.x, head.bottom - radius, head.width, radius), soft, 0)
    canvas.icon(face.icon, FRect(rect.centerx - 32 * unit, rect.y + 12 * unit, 64 * unit, 64 * unit), tint)
    _draw_cost(canvas, rect, face.cost, unit)
    _draw_words(canvas, rect, face, unit)


def _draw_cost(canvas: Canvas, rect: FRect, cost: Sequence[Chip], unit: float) -> None:
    for number, chip in enumerate(cost):
        place = FRect(rect.x + 8 * unit, rect.y + (8 + number * 34) * unit, 50 * unit, 29 * unit)
        canvas.box(place, "panel", 15 * unit)
        canvas.icon(chip.icon, FRect(place.x + 4 * unit, place.y + 4 * unit, 21 * unit, 21 * unit), chip.tint)
        room = FRect(place.x + 26 * unit, place.y, 22 * unit, place.height)
        canvas.text(chip.words, room, Type(18 * unit, bold=True, valign="middle", smallest=8, max_lines=1))


def _draw_words(canvas: Canvas, rect: FRect, face: CardFace, unit: float) -> None:
    inner = rect.inflate(-22 * unit, 0)
    name = FRect(inner.x, rect.y + 88 * unit, inner.width, 46 * unit)
    canvas.text(face.name, name, Type(18 * unit, bold=True, valign="middle", smallest=8, max_lines=2, balance=True))
    y = _draw_effects(canvas, FRect(inner.x, name.bottom + 2 * unit, inner.width, 0), face.effects, unit)
    foot = rect.bottom - 34 * unit
    if face.body and rect.width >= 150 and foot - y > 24 * unit:
        room = FRect(inner.x, y + 3 * unit, inner.width, foot - y - 20 * unit)
        canvas.text(face.body, room, Type(14 * unit, "ink-soft", smallest=8))
    tags = FRect(inner.x, foot - 15 * unit, inner.width, 18 * unit)
    canvas.text(face.tags, tags, Type(12.5 * unit, "accent", valign="middle", smallest=7, max_lines=1))
    canvas.box(FRect(inner.x, foot + 4 * unit, inner.width, 1), "line", 0)
    mark = FRect(inner.right - 18 * unit, foot + 8 * unit, 18 * unit, 20 * unit)
    canvas.text(face.mark, mark, Type(13 * unit, "ink-soft", align="right", valign="middle", smallest=7, max_lines=1))
    room = FRect(inner.x, foot + 6 * unit, inner.width - 22 * unit, 24 * unit)
    canvas.text(face.foot, room, Type(12 * unit, "ink-soft", valign="middle", smallest=7, max_lines=2))


def _draw_effects(canvas: Canvas, start: FRect, effects: Sequence[Chip], unit: float) -> float:
    x, y = start.x, start.y
    for chip in effects:
        style = Type(16 * unit, chip.tint, bold=True, valign="middle", smallest=8, max_lines=1)
        wide = min(start.width, canvas.measure(chip.words, style)[0] + 26 * unit)
        if x + wide > start.right + 1:
            x, y = start.x, y + 27 * unit
        canvas.icon(chip.icon, FRect(x, y + 2 * unit, 21 * unit, 21 * unit), chip.tint)
        canvas.text(chip.words, FRect(x + 25 * unit, y, wide - 24 * unit, 25 * unit), style)
        x += wide + 12 * unit
    return y + (27 * unit if effects else 0)


class Card(Widget):
    """A card that can be pointed at and pressed; it rises when it has the attention or is `selected`."""

    takes_focus = True

    def __init__(
        self, id: str, rect: FRect, face: CardFace, *, selected: bool = False, enabled: bool = True, hint: str = "",
        value: object = None,
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.face = face
        self.selected = selected
        self.value = value
        self._rise = resting(0.0)
        self._now = 0.0
        self._attended = False

    @property
    def label(self) -> str:
        return self.face.name

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

    def release(self, x: float, y: float) -> list[Intent]:
        return [Intent(self.id, "press", self.value)] if self.rect.collidepoint(x, y) else []

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "press", self.value)] if key.name in ("return", "space", "enter") else None

    def draw(self, canvas: Canvas, look: Look) -> None:
        self._attended = look.hover or look.focus
        still = canvas.theme.reduced_motion
        rise = float(self.selected or self._attended) if still else self._rise.at(self._now)
        place = self.rect.move(0, -LIFT * rise)
        draw_card(canvas, place, self.face, self.enabled)
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
