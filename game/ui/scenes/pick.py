"""A question with several answers laid over the table: a card to keep, a gift to give, an option to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, centred, columns, rows
from game.ui.scene import Scene
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.card import Card
from game.ui.widgets.card_face import CardFace
from game.ui.widgets.plain import Label, Panel
from game.ui.widgets.spot import Spot

CARD_WIDTH = 236.0
CARD_HEIGHT = 330.0


class Offer(NamedTuple):
    """One answer: its words, an icon or the colour of a team, or a whole card."""

    words: str
    icon: str = ""
    face: CardFace | None = None
    colour: int | None = None


class Pick(Scene):
    """Asks for one of the offers; `then` gets its number. With `dismissable` Escape closes it without an answer."""

    opaque = False

    def __init__(self, title: str, body: str, offers: Sequence[Offer], then: Callable[[int], None],
                 close_words: str = "") -> None:
        self.title = title
        self.body = body
        self.offers = tuple(offers)
        self.then = then
        self.close_words = close_words

    def build(self, area: FRect) -> Sequence[Widget]:
        cards = [number for number, offer in enumerate(self.offers) if offer.face]
        words = [number for number, offer in enumerate(self.offers) if not offer.face]
        wide = min(area.width - 60, max(640.0, len(cards) * (CARD_WIDTH + 18) + 60))
        body = self.frame.canvas.measure(self.body, Type(17), wide - 60)[1] if self.body else 0.0
        high = 84 + body + (CARD_HEIGHT + 34 if cards else 0) + len(words) * 60 + (60 if self.close_words else 0) + 18
        sheet = centred(area, wide, min(high, area.height - 20))
        inner = FRect(sheet.x + 30, sheet.y + 22, sheet.width - 60, sheet.height - 40)
        inside: list[Widget] = [
            Label("pick.title", FRect(inner.x, inner.y, inner.width, 36), self.title,
                  Type(25, bold=True, max_lines=1, smallest=15)),
        ]
        if self.body:
            place = FRect(inner.x, inner.y + 40, inner.width, body + 2)
            inside.append(Label("pick.body", place, self.body, Type(17, "ink-soft")))
        y = inner.y + 52 + body
        if cards:
            inside += self._cards(FRect(inner.x, y + 12, inner.width, CARD_HEIGHT), cards)
            y += CARD_HEIGHT + 34
        count = len(words) + bool(self.close_words)
        places = rows(FRect(inner.x, y, inner.width, inner.bottom - y), [Share()] * count, 10)
        inside += [offer_button(f"pick.{number}", place, self.offers[number])
                   for number, place in zip(words, places, strict=False)]
        if self.close_words:
            inside.append(Button("pick.close", places[-1], self.close_words, kind="quiet"))
        return [Panel("pick", sheet, inside, depth=16)]

    def draw(self, canvas: Canvas) -> None:
        canvas.box(canvas.rect, "shadow", 0, 110)

    def first_focus(self) -> str:
        return "pick.0" if self.offers else "pick.close"

    def handle(self, intent: Intent) -> None:
        if intent.kind != "press":
            return
        self.frame.pop()
        if intent.id != "pick.close":
            self.then(int(intent.id.removeprefix("pick.")))

    def back(self) -> None:
        if self.close_words:
            self.frame.pop()

    def _cards(self, room: FRect, numbers: Sequence[int]) -> list[Widget]:
        wide = min(CARD_WIDTH, (room.width - 14 * (len(numbers) - 1)) / len(numbers))
        row = centred(room, len(numbers) * wide + 14 * (len(numbers) - 1), wide * 1.4)
        return [Card(f"pick.{number}", cell, face)
                for number, cell in zip(numbers, columns(row, [Share()] * len(numbers), 14), strict=True)
                if (face := self.offers[number].face) is not None]


def offer_button(id: str, rect: FRect, offer: Offer) -> Widget:
    """The button of an answer in words; a team has its badge before its name."""
    if offer.colour is None:
        return Button(id, rect, offer.words, icon=offer.icon)
    style = Type(19, bold=True, valign="middle", max_lines=1, smallest=12)

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.box(box, "panel-soft" if look.hover or look.held else "panel", 12)
        canvas.ring(box, "control-line", 12, 1.5)
        wide = min(canvas.measure(offer.words, style)[0] + 2, box.width - 80)
        left = box.centerx - (wide + 42) / 2
        draw_badge(canvas, FRect(left, box.centery - 16, 32, 32), offer.colour or 0)
        canvas.text(offer.words, FRect(left + 42, box.y, wide, box.height), style)

    return Spot(id, rect, paint, words=offer.words, radius=12)
