"""Cards as seen on the table, and the hand that holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.motion import QUICK, resting
from game.ui.widgets.base import Look, Pressable, draw_focus
from game.ui.widgets.card_face import PROPORTION, CardFace, draw_kept_card

LIFT = 18.0
GAP = 5.0
NARROWEST = 0.66  # of a card's usual width: so far they give way before they lie on each other


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
    """Cards side by side in the middle of `rect`: narrower when many, overlapping when very many; `make` builds each
    from id and place."""
    if not faces:
        return []
    tallest = rect.height - LIFT
    apart = (rect.width - GAP * (len(faces) - 1)) / len(faces)
    usual = tallest / PROPORTION
    wide = max(min(usual, apart), usual * NARROWEST)
    height = tallest if wide < usual * 0.9 else wide * PROPORTION
    step = min(wide + 14, (rect.width - wide) / max(1, len(faces) - 1))
    left = rect.centerx - (step * (len(faces) - 1) + wide) / 2
    top = rect.bottom - height
    return [make(id, FRect(left + number * step, top, wide, height), face) for number, (id, face) in enumerate(faces)]
