"""Text on a surface: measured, broken into lines, shrunk to fit, never clipped in silence."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

import pygame

from game.i18n.line_breaking import Piece, break_lines, pieces, units
from game.ui.text_faces import Colour, Faces

PARAGRAPHS_KEPT = 800
HAN_LEADING, LATIN_LEADING = 1.42, 1.34
ELLIPSIS = Piece("…")
SHORT_LAST_LINE = 3.2  # ems
INK_HEIGHT = 1.2  # ems from the top of the tallest to the foot of the lowest sign


class TextStyle(NamedTuple):
    """How a text is set. Sizes are pixels of the em; `smallest` lets it shrink that far to fit its rectangle."""

    size: int
    colour: Colour = (0, 0, 0)
    bold: bool = False
    align: Literal["left", "centre", "right"] = "left"
    valign: Literal["top", "middle", "bottom"] = "top"
    max_lines: int | None = None
    smallest: int | None = None
    balance: bool = False


class Paragraph(NamedTuple):
    """A text broken into lines at one size: `widths` of the lines and `leading` from line to line in pixels,
    `words` the lines as texts."""

    lines: tuple[tuple[Piece, ...], ...]
    widths: tuple[float, ...]
    size: int
    leading: int
    words: tuple[str, ...]
    overflow: bool = False

    @property
    def width(self) -> float:
        return max(self.widths, default=0.0)

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)


class TextRecord(NamedTuple):
    """What a recorder is told of each text drawn: where it might be, where it is, whether it fitted."""

    text: str
    allowed: pygame.FRect
    box: pygame.FRect
    size: int
    colour: Colour
    overflow: bool


class TextPainter:
    """Draws text for one window; keeps what it laid out. `recorder`, if set, is told of every text drawn."""

    def __init__(self, fonts: Path, locale: str = "zh_CN") -> None:
        self._faces = Faces(fonts, locale)
        self._kept: OrderedDict[tuple, Paragraph] = OrderedDict()
        self._measured: OrderedDict[tuple, tuple[float, int]] = OrderedDict()
        self.recorder: Callable[[TextRecord], None] | None = None

    @property
    def locale(self) -> str:
        """The locale whose faces are used."""
        return self._faces.locale

    def change_locale(self, locale: str) -> None:
        """From now on sets text as `locale` does."""
        self._faces.change_locale(locale)
        self._kept.clear()
        self._measured.clear()

    def measure(self, text: str, style: TextStyle, width: float = float("inf")) -> tuple[float, int]:
        """Width and height in pixels of the text set no wider than `width`, at the style's full size."""
        key = (text, style.size, style.bold, style.balance, width)
        if key not in self._measured:
            paragraph = self._set(text, style, width)
            self._measured[key] = paragraph.width, paragraph.height
            if len(self._measured) > PARAGRAPHS_KEPT:
                self._measured.popitem(last=False)
        return self._measured[key]

    def fit(self, text: str, style: TextStyle, width: float, height: float) -> Paragraph:
        """The text at the largest size from `size` down to `smallest` that fits; `overflow` if none does."""
        key = (text, style.size, style.bold, style.max_lines, style.smallest, style.balance, width, height)
        if key not in self._kept:
            self._kept[key] = self._fit(text, style, width, height)
            if len(self._kept) > PARAGRAPHS_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def draw(self, surface: pygame.Surface, text: str, rect: pygame.FRect, style: TextStyle) -> pygame.FRect:
        """Draws the text inside `rect` (pixels); the box that it fills."""
        paragraph = self.fit(text, style, rect.width, rect.height)
        box = _placed(paragraph, rect, style)
        air = (paragraph.leading - self._faces.height(paragraph.size, style.bold)) / 2
        ink = (paragraph.size, style.bold, style.colour)
        for number, (line, words, width) in enumerate(
            zip(paragraph.lines, paragraph.words, paragraph.widths, strict=True)
        ):
            x = box.x + _slack(style.align, box.width - width)
            y = box.y + number * paragraph.leading + air
            surface.blit(self._faces.line(line, words, ink), (round(x), round(y)))
        if self.recorder is not None:
            self.recorder(
                TextRecord(text, pygame.FRect(rect), box, paragraph.size, style.colour, paragraph.overflow)
            )
        return box

    def _fit(self, text: str, style: TextStyle, width: float, height: float) -> Paragraph:
        smallest = min(style.size, style.smallest or style.size)
        for size in range(style.size, smallest - 1, -1):
            paragraph = self._set(text, style._replace(size=size), width)
            if not _too_big(paragraph, style, width, height):
                return paragraph
        return self._cut(style._replace(size=smallest), paragraph, width, height)

    def _set(self, text: str, style: TextStyle, width: float) -> Paragraph:
        width_of = partial(self._faces.width, size=style.size, bold=style.bold)
        lines = break_lines(text, width_of, width)
        if style.balance and len(lines) > 1 and "\n" not in text:
            lines = self._balanced(text, width_of, width, len(lines))
        elif len(lines) > 1 and width_of(lines[-1]) < SHORT_LAST_LINE * style.size:
            lines = _without_widow(text, width_of, width, lines)
        leading = round(style.size * (HAN_LEADING if self._faces.writes_han else LATIN_LEADING))
        return Paragraph(tuple(map(tuple, lines)), tuple(map(width_of, lines)), style.size, leading, joined(lines))

    def _balanced(self, text: str, width_of: Callable, width: float, count: int) -> list[list[Piece]]:
        longest = max((width_of(unit) for unit in units(pieces(text))), default=0.0)
        narrow, wide = max(width / count, min(longest, width)), width
        for _ in range(6):
            middle = (narrow + wide) / 2
            if len(break_lines(text, width_of, middle)) > count:
                narrow = middle
            else:
                wide = middle
        return break_lines(text, width_of, wide)

    def _cut(self, style: TextStyle, paragraph: Paragraph, width: float, height: float) -> Paragraph:
        room = max(1, int((height + 1) // paragraph.leading))
        count = min(room, style.max_lines or room, len(paragraph.lines))
        lines = [list(line) for line in paragraph.lines[:count]]
        width_of = partial(self._faces.width, size=style.size, bold=style.bold)
        while lines[-1] and width_of([*lines[-1], ELLIPSIS]) > width:
            lines[-1].pop()
        lines[-1].append(ELLIPSIS)
        widths = tuple(map(width_of, lines))
        return Paragraph(tuple(map(tuple, lines)), widths, style.size, paragraph.leading, joined(lines), True)


def joined(lines: list[list[Piece]]) -> tuple[str, ...]:
    """Each line as one text."""
    return tuple("".join(piece.text for piece in line) for line in lines)


def _without_widow(text: str, width_of: Callable, width: float, lines: list[list[Piece]]) -> list[list[Piece]]:
    """The lines set a little narrower if that gives the last one company without adding another."""
    for share in (0.95, 0.9, 0.84, 0.78):
        tried = break_lines(text, width_of, width * share)
        if len(tried) != len(lines):
            break
        if width_of(tried[-1]) > 1.8 * width_of(lines[-1]):
            return tried
    return lines


def _too_big(paragraph: Paragraph, style: TextStyle, width: float, height: float) -> bool:
    too_many = style.max_lines is not None and len(paragraph.lines) > style.max_lines
    inked = paragraph.height - paragraph.leading + INK_HEIGHT * paragraph.size
    return too_many or inked > height + 1 or paragraph.width > width + 1


def _slack(side: str, room: float) -> float:
    return {"left": 0.0, "top": 0.0, "centre": room / 2, "middle": room / 2, "right": room, "bottom": room}[side]


def _placed(paragraph: Paragraph, rect: pygame.FRect, style: TextStyle) -> pygame.FRect:
    x = rect.x + _slack(style.align, rect.width - paragraph.width)
    y = rect.y + _slack(style.valign, rect.height - paragraph.height)
    return pygame.FRect(x, y, paragraph.width, paragraph.height)
