"""Fonts by size, weight and script, and a bounded store of what was already drawn with them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.i18n.line_breaking import Piece, gap_between, is_han, is_loose

Colour = tuple[int, int, int]

GLYPHS_KEPT = 3000
LINES_KEPT = 700
HAN_GAP = 0.11
HAN_LOCALES = ("zh",)


class Faces:
    """Measures and draws pieces of text; sizes are pixels of the em, widths are pixels of advance.

    In a Latin locale Latin pieces use the Latin face, whose quotation marks are narrow, and all else the merged one.
    """

    def __init__(self, folder: Path, locale: str) -> None:
        self._folder = folder
        self._fonts: dict[tuple[str, bool], pygame.Font] = {}
        self._heights: dict[tuple[int, bool], int] = {}
        self._glyphs: OrderedDict[tuple[str, int, bool, Colour], pygame.Surface] = OrderedDict()
        self._lines: OrderedDict[tuple[str, tuple[int, bool, Colour]], pygame.Surface] = OrderedDict()
        self._widths: dict[tuple[str, int, bool], int] = {}
        self.locale = locale

    @property
    def writes_han(self) -> bool:
        """True where the locale's own script is Han."""
        return self.locale.split("_")[0].split("-")[0] in HAN_LOCALES

    def change_locale(self, locale: str) -> None:
        """From now on chooses faces for `locale`."""
        if locale != self.locale:
            self.locale = locale
            self._glyphs.clear()
            self._lines.clear()
            self._widths.clear()

    def width(self, found: Sequence[Piece], size: int, bold: bool) -> float:
        """The width of the pieces set side by side, in pixels."""
        total = sum(self._advance(piece.text, size, bold) for piece in found)
        return total + sum(self._air(before, after, size) for before, after in zip([None, *found], found, strict=False))

    def line(self, found: Sequence[Piece], words: str, ink: tuple[int, bool, Colour]) -> pygame.Surface:
        """A line of pieces drawn from the left end and top of the em box; `words` is the same as a text, `ink` size,
        bold and colour."""
        key = (words, ink)
        if key in self._lines:
            self._lines.move_to_end(key)
            return self._lines[key]
        size, bold, colour = ink
        width = max(1, round(self.width(found, size, bold)) + size // 2)
        drawn = pygame.Surface((width, self.height(size, bold)), pygame.SRCALPHA)
        drawn.fill((*colour, 0))
        self._draw_pieces(drawn, found, ink)
        self._lines[key] = drawn
        if len(self._lines) > LINES_KEPT:
            self._lines.popitem(last=False)
        return drawn

    def _draw_pieces(self, surface: pygame.Surface, found: Sequence[Piece], ink: tuple[int, bool, Colour]) -> None:
        size, bold, colour = ink
        x = 0
        before: Piece | None = None
        for piece in found:
            x += self._air(before, piece, size)
            if not piece.is_space:
                surface.blit(self._glyph(piece.text, size, bold, colour), (x, 0))
            x += self._advance(piece.text, size, bold)
            before = piece

    def _air(self, before: Piece | None, after: Piece, size: int) -> int:
        """Pixels between two pieces: a little where Han meets Latin, less than none where two full-width signs leave
        half a square each empty, or where a line begins with one that does."""
        if before is not None and gap_between(before, after):
            return round(size * HAN_GAP)
        return -(size // 2) if self.writes_han and is_loose(before, after) else 0

    def height(self, size: int, bold: bool) -> int:
        """The height of a drawn piece from the top of its em box, in pixels; both faces have the same."""
        key = (size, bold)
        if key not in self._heights:
            self._heights[key] = self._font("Sans" if self.writes_han else "Latin", size, bold).get_height()
        return self._heights[key]

    def _advance(self, text: str, size: int, bold: bool) -> int:
        """The width of one piece. A Han sign is as wide as its em: so nothing is drawn just to be measured."""
        if len(text) == 1 and is_han(text):
            return size
        key = (text, size, bold)
        if key not in self._widths:
            if len(self._widths) > GLYPHS_KEPT * 4:
                self._widths.clear()
            self._widths[key] = self._font_for(text, size, bold).size(text)[0]
        return self._widths[key]

    def _glyph(self, text: str, size: int, bold: bool, colour: Colour) -> pygame.Surface:
        key = (text, size, bold, colour)
        if key in self._glyphs:
            self._glyphs.move_to_end(key)
            return self._glyphs[key]
        drawn = self._font_for(text, size, bold).render(text, True, colour)
        self._glyphs[key] = drawn
        if len(self._glyphs) > GLYPHS_KEPT:
            self._glyphs.popitem(last=False)
        return drawn

    def _font_for(self, text: str, size: int, bold: bool) -> pygame.Font:
        if self.writes_han or not all(is_latin(sign) for sign in text):
            return self._font("Sans", size, bold)
        return self._font("Latin", size, bold)

    def _font(self, script: str, size: int, bold: bool) -> pygame.Font:
        """The face at a size. It is opened once: its hints are worked out for all sizes, which takes longer than a line
        does to draw."""
        key = (script, bold)
        if key not in self._fonts:
            pygame.font.init()
            weight = "Bold" if bold else "Regular"
            self._fonts[key] = pygame.Font(self._folder / f"CarbonPathfinders{script}-{weight}.ttf", size)
        font = self._fonts[key]
        if font.point_size != size:
            font.point_size = size
        return font


def is_latin(sign: str) -> bool:
    """True for what the Latin face holds: Latin, Greek, Cyrillic, punctuation, the minus sign."""
    point = ord(sign)
    ranges = ((0, 0x500), (0x1E00, 0x1F00), (0x2010, 0x2044), (0x2070, 0x208F))
    return sign == "−" or any(low <= point < high for low, high in ranges)
