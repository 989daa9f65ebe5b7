"""What a scene and its widgets draw with: logical units, roles instead of colours, text that fits."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from typing import NamedTuple

import pygame

from game.ui.assets import Icons
from game.ui.shapes import Shapes
from game.ui.text import TextPainter, TextStyle
from game.ui.theme import Colour, Theme

REFERENCE = (1280, 720)
PICTURES_KEPT = 48
MADE_AT_ONCE = 1
LEAST, LEAST_AUDIENCE = 60, 40
Tint = str | Colour


class Type(NamedTuple):
    """How a text is set, in logical units and roles. It may shrink to `smallest` (75 % of `size` if not given).

    No text is ever smaller than a sixtieth of the window's height, on the projector a fortieth.
    """

    size: float = 16
    colour: Tint = "ink"
    bold: bool = False
    align: str = "left"
    valign: str = "top"
    max_lines: int | None = None
    smallest: float | None = None
    balance: bool = False


class Tools:
    """What all windows of one run share: the painter of text, the icons, the kept shapes."""

    def __init__(self, assets: Path, locale: str) -> None:
        self.text = TextPainter(assets / "fonts", locale)
        self.icons = Icons(assets / "icons")
        self.shapes = Shapes()
        self.pictures: OrderedDict[tuple, pygame.Surface] = OrderedDict()


class Canvas:
    """A surface of `size` pixels seen in logical units: at least 1280 x 720, more in the longer direction.

    `is_behind` says that pictures to be kept were not all made in this drawing, so that it took no longer: draw again;
    `is_busy` that such work, in this drawing or the one before, leaves no time for more. `is_below` is set while a
    scene is drawn that lies below another: it makes its pictures only after the other's.
    """

    def __init__(self, tools: Tools, theme: Theme, size: tuple[int, int]) -> None:
        self.tools = tools
        self.theme = theme
        self.scale = min(size[0] / REFERENCE[0], size[1] / REFERENCE[1])
        self.surface = pygame.Surface(size)
        self.now = 0.0
        self.is_behind = self.is_busy = self.is_below = False
        self._wants = self._wanted = False
        self._left: float = float("inf")
        self._shown: dict[tuple, pygame.Surface] = {}
        self._origin = (0, 0)
        self._styles: dict[tuple, TextStyle] = {}

    @property
    def rect(self) -> pygame.FRect:
        """The whole window in logical units."""
        width, height = self.surface.get_size()
        return pygame.FRect(0, 0, width / self.scale, height / self.scale)

    def begin(self, whole: bool) -> None:
        """A drawing begins. Unless it is to be `whole` it makes a picture to be kept, and says in `is_behind` if there
        were more."""
        self.is_busy, self.is_behind = self.is_behind, False
        self._wanted, self._wants = self._wants, False
        self._left = float("inf") if whole else MADE_AT_ONCE

    def px(self, rect: pygame.FRect) -> pygame.Rect:
        """The rectangle in pixels, its edges rounded so that neighbours meet."""
        left, top = round(rect.left * self.scale), round(rect.top * self.scale)
        wide, high = round(rect.right * self.scale) - left, round(rect.bottom * self.scale) - top
        return pygame.Rect(left - self._origin[0], top - self._origin[1], wide, high)

    def length(self, units: float) -> int:
        """A length in pixels, at least 1."""
        return max(1, round(units * self.scale))

    def colour(self, tint: Tint) -> Colour:
        """The colour of a role; a colour stays what it is."""
        return self.theme[tint] if isinstance(tint, str) else tint

    def shade(self, tint: Tint) -> Colour:
        """The colour of a role for icons, bars and lines, which may be brighter than for words."""
        return self.colour(self.theme.graphic(tint) if isinstance(tint, str) else tint)

    def fill(self, tint: Tint) -> None:
        """Paints the whole window."""
        self.surface.fill(self.colour(tint))

    def fill_around(self, hole: pygame.Rect, tint: Tint) -> None:
        """Paints the window but for a rectangle of pixels that something else covers."""
        width, height = self.surface.get_size()
        shade = self.colour(tint)
        for rect in ((0, 0, width, hole.top), (0, hole.bottom, width, height - hole.bottom),
                     (0, hole.top, hole.left, hole.height), (hole.right, hole.top, width - hole.right, hole.height)):
            self.surface.fill(shade, rect)

    def box(self, rect: pygame.FRect, tint: Tint, radius: float = 10, alpha: int = 255) -> None:
        """Fills a rounded rectangle."""
        corner = self.length(radius) if radius else 0
        self.tools.shapes.box(self.surface, self.px(rect), self.colour(tint), corner, alpha)

    def ring(self, rect: pygame.FRect, tint: Tint, radius: float = 10, width: float = 1.5) -> None:
        """Draws the outline of a rounded rectangle, inside its edge."""
        shapes = self.tools.shapes
        shapes.ring(self.surface, self.px(rect), self.colour(tint), self.length(radius), self.length(width))

    def panel(self, rect: pygame.FRect, tint: Tint = "panel", radius: float = 14, depth: float = 7) -> None:
        """A rounded sheet with a soft shadow of `depth` units and a hairline edge; depth 0 lies flat."""
        shapes, box, corner = self.tools.shapes, self.px(rect), self.length(radius)
        if depth:
            shapes.shadow(self.surface, box, corner, self.length(depth), self.theme["shadow"])
        shapes.bordered(self.surface, box, self.colour(tint), corner, (self.theme["line"], self.length(1)))

    def disc(self, centre: tuple[float, float], radius: float, tint: Tint) -> None:
        """Fills a circle."""
        at = self._points([centre])[0]
        self.tools.shapes.disc(self.surface, at, radius * self.scale, self.colour(tint))

    def line(self, points: Sequence[tuple[float, float]], tint: Tint, width: float = 2) -> None:
        """Draws a line through the points."""
        shapes = self.tools.shapes
        shapes.line(self.surface, self._points(points), self.colour(tint), width * self.scale)

    def area(self, points: Sequence[tuple[float, float]], tint: Tint) -> None:
        """Fills a polygon."""
        self.tools.shapes.area(self.surface, self._points(points), self.colour(tint))

    def icon(self, name: str, rect: pygame.FRect, tint: Tint = "ink") -> None:
        """Draws an icon as large as fits, in the middle of `rect`."""
        box = self.px(rect)
        drawn = self.tools.icons.get(name, max(1, min(box.size)), self.shade(tint))
        self.surface.blit(drawn, drawn.get_rect(center=box.center))

    def text(self, text: str, rect: pygame.FRect, style: Type) -> pygame.FRect:
        """Sets a text inside `rect`; the box that it fills, in logical units."""
        at = pygame.FRect(*(part * self.scale for part in rect)).move(-self._origin[0], -self._origin[1])
        box = self.tools.text.draw(self.surface, text, at, self._style(style)).move(self._origin)
        return pygame.FRect(*(part / self.scale for part in box))

    def measure(self, text: str, style: Type, width: float = float("inf")) -> tuple[float, float]:
        """Width and height of a text at full size, in logical units, set no wider than `width`."""
        wide, high = self.tools.text.measure(text, self._style(style), width * self.scale)
        return (wide + 1) / self.scale, high / self.scale

    def fits(self, text: str, rect: pygame.FRect, style: Type) -> bool:
        """True if the text can be set inside `rect` without being cut."""
        width, height = rect.width * self.scale, rect.height * self.scale
        return not self.tools.text.fit(text, self._style(style), width, height).overflow

    def picture(self, picture: pygame.Surface, rect: pygame.FRect, alpha: int = 255) -> None:
        """Lays a surface already in pixels at the top left of `rect`."""
        if alpha < 255:
            picture = picture.copy()
            picture.set_alpha(alpha)
        self.surface.blit(picture, self.px(rect))

    def kept(self, key: tuple, rect: pygame.FRect, margin: float, paint: Callable[[pygame.FRect], None]) -> None:
        """Draws what `paint` would draw into `rect`, and `margin` units around it, from a picture kept by `key`. Where
        this drawing has made enough of them, what was shown there before stays.

        While texts are recorded it is painted itself, so that they are recorded where they are.
        """
        if self.tools.text.recorder is not None:
            paint(rect)
            return
        place = rect.inflate(2 * margin, 2 * margin)
        box = self.px(place)
        at = (box.x + self._origin[0], box.y + self._origin[1], *box.size)
        picture = self._picture(key, pygame.FRect(margin, margin, *rect.size), place.size, paint)
        if picture is None:
            self.is_behind = True
            picture = self._shown.get(at)
        if picture is not None:
            self._shown.pop(at, None)
            self._shown[at] = picture
            if len(self._shown) > PICTURES_KEPT:
                del self._shown[next(iter(self._shown))]
            self.surface.blit(picture, box)

    def _picture(self, key: tuple, rect: pygame.FRect, size: tuple[float, float],
                 paint: Callable[[pygame.FRect], None]) -> pygame.Surface | None:
        """The picture kept by `key`, made if need be; None where this drawing has made enough."""
        pictures, theme, box = self.tools.pictures, self.theme, (self.length(size[0]), self.length(size[1]))
        key = (*key, box, self.scale, theme.name, theme.audience, theme.text_factor, self.tools.text.locale)
        if key not in pictures:
            self._wants = self._wants or not self.is_below
            if self._left <= 0 or (self.is_below and self._wanted):
                return None
            self._left -= 1
            pictures[key] = pygame.Surface(box, pygame.SRCALPHA)
            with self.lent(pictures[key]):
                paint(rect)
            if len(pictures) > PICTURES_KEPT:
                pictures.popitem(last=False)
        pictures.move_to_end(key)
        return pictures[key]

    @contextmanager
    def clipped(self, rect: pygame.FRect) -> Iterator[None]:
        """Within, nothing is drawn outside `rect`."""
        before = self.surface.get_clip()
        self.surface.set_clip(self.px(rect).clip(before))
        try:
            yield
        finally:
            self.surface.set_clip(before)

    @contextmanager
    def lent(self, surface: pygame.Surface, origin: tuple[int, int] = (0, 0)) -> Iterator[None]:
        """Within, draws onto another surface at the same scale, for instance to keep what was drawn; `origin` is the
        pixel of the window that its top left stands for."""
        before = self.surface, self._origin
        self.surface, self._origin = surface, origin
        try:
            yield
        finally:
            self.surface, self._origin = before

    def _points(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        left, top = self._origin
        return [(x * self.scale - left, y * self.scale - top) for x, y in points]

    def _style(self, style: Type) -> TextStyle:
        key = (style, self.theme.name, self.theme.audience, self.theme.text_factor)
        if key not in self._styles:
            self._styles[key] = self._in_pixels(style)
        return self._styles[key]

    def _in_pixels(self, style: Type) -> TextStyle:
        floor = self._text_floor
        size = max(floor, round(style.size * self.scale * self.theme.text_factor))
        smallest = max(floor, round((style.smallest or style.size * 0.75) * self.scale))
        return TextStyle(
            size, self.colour(style.colour), style.bold, style.align, style.valign,
            style.max_lines, min(size, smallest), style.balance,
        )

    @property
    def _text_floor(self) -> int:
        """The least size of any text in pixels: for the projector a share of the window's height, so that the last row
        reads it at 4:3 too; else, in a window taller than 16:9, of the height that goes with its width."""
        width, height = self.surface.get_size()
        return ceil(height / LEAST_AUDIENCE) if self.theme.audience else ceil(min(height, width * 9 / 16) / LEAST)


