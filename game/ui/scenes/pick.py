"""A question with several answers laid over the table: a card to keep, a gift to give, an option to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, centred, columns, rows
from game.ui.scene import Veiled
from game.ui.tables.marks import draw_badge
from game.ui.theme import Colour
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import WORDS, Button
from game.ui.widgets.card import Card
from game.ui.widgets.card_face import CardFace
from game.ui.widgets.plain import Label, Panel

CARD_WIDTH = 236.0
CARD_HEIGHT = 330.0
MARK = 90.0  # what a button needs beside its words


class Offer(NamedTuple):
    """One answer: its words, an icon or the colour of a team, or a whole card."""

    words: str
    icon: str = ""
    face: CardFace | None = None
    colour: int | None = None


class Pick(Veiled):
    """Asks for one of the offers; `then` gets its number. With `close_words` it can be closed without an answer, by
    Escape too; `closed` is called then."""

    def __init__(self, title: str, body: str, offers: Sequence[Offer], then: Callable[[int], None],
                 close_words: str = "", closed: Callable[[], None] = lambda: None) -> None:
        self.title = title
        self.body = body
        self.offers = tuple(offers)
        self.then = then
        self.close_words = close_words
        self.closed = closed

    def build(self, area: FRect) -> Sequence[Widget]:
        cards = [number for number, offer in enumerate(self.offers) if offer.face]
        words = [number for number, offer in enumerate(self.offers) if not offer.face]
        wide = min(area.width - 60, max(640.0, len(cards) * (CARD_WIDTH + 18) + 60))
        body = self.frame.canvas.measure(self.body, Type(17), wide - 60)[1] if self.body else 0.0
        across = self._across(words, wide - 60)
        count = -(-len(words) // across) + bool(self.close_words)
        high = 84 + body + (CARD_HEIGHT + 34 if cards else 0) + count * 60 + 18
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
        lines = rows(FRect(inner.x, y, inner.width, inner.bottom - y), [Share()] * count, 10)
        places = [place for line in lines for place in columns(line, [Share()] * across, 14)]
        inside += [_button(f"pick.{number}", place, self.offers[number])
                   for number, place in zip(words, places, strict=False)]
        if self.close_words:
            inside.append(Button("pick.close", lines[-1], self.close_words, kind="quiet"))
        return [Panel("pick", sheet, inside, depth=16)]

    def first_focus(self) -> str:
        return "pick.0" if self.offers else "pick.close"

    def handle(self, intent: Intent) -> None:
        if intent.kind != "press":
            return
        self.frame.pop()
        if intent.id == "pick.close":
            self.closed()
        else:
            self.then(int(intent.id.removeprefix("pick.")))

    def back(self) -> None:
        if self.close_words:
            self.frame.pop()
            self.closed()

    def _across(self, words: Sequence[int], room: float) -> int:
        """How many answers in words stand side by side: three at most, and as wide as the longest of them needs."""
        longest = max((self.frame.canvas.measure(self.offers[number].words, WORDS)[0] for number in words), default=0.0)
        return max(1, min(len(words), 3, int((room + 14) // (longest + MARK + 14))))

    def _cards(self, room: FRect, numbers: Sequence[int]) -> list[Widget]:
        wide = min(CARD_WIDTH, (room.width - 14 * (len(numbers) - 1)) / len(numbers))
        row = centred(room, len(numbers) * wide + 14 * (len(numbers) - 1), wide * 1.4)
        return [Card(f"pick.{number}", cell, face)
                for number, cell in zip(numbers, columns(row, [Share()] * len(numbers), 14), strict=True)
                if (face := self.offers[number].face) is not None]


class TeamButton(Button):
    """A button with a team's badge before its name."""

    icon_size = 32.0

    def __init__(self, id: str, rect: FRect, words: str, colour: int) -> None:
        super().__init__(id, rect, words, icon="badge")
        self.colour = colour

    def draw_icon(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        draw_badge(canvas, rect, self.colour)


def _button(id: str, rect: FRect, offer: Offer) -> Button:
    if offer.colour is None:
        return Button(id, rect, offer.words, icon=offer.icon)
    return TeamButton(id, rect, offer.words, offer.colour)
