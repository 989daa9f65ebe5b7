"""Widgets that only show: text, panel, icon, picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.ui.canvas import Canvas, Tint, Type
from game.ui.widgets.base import Look, Widget


class Label(Widget):
    """A text set in its rectangle."""

    def __init__(self, id: str, rect: FRect, text: str, style: Type | None = None, *, hint: str = "") -> None:
        super().__init__(id, rect, hint=hint)
        self.text = text
        self.style = style or Type()

    @property
    def label(self) -> str:
        return self.text

    def draw(self, canvas: Canvas, look: Look) -> None:
        canvas.text(self.text, self.rect, self.style)


class Panel(Widget):
    """A sheet with a soft shadow that holds other widgets; depth 0 lies flat."""

    def __init__(
        self, id: str, rect: FRect, inside: Sequence[Widget] = (), *, tint: Tint = "panel", depth: float = 7
    ) -> None:
        super().__init__(id, rect)
        self._inside = tuple(inside)
        self.tint = tint
        self.depth = depth

    @property
    def children(self) -> Sequence[Widget]:
        return self._inside

    def draw(self, canvas: Canvas, look: Look) -> None:
        canvas.panel(self.rect, self.tint, depth=self.depth)


class Icon(Widget):
    """An icon in its rectangle."""

    def __init__(self, id: str, rect: FRect, name: str, tint: Tint = "ink", *, hint: str = "") -> None:
        super().__init__(id, rect, hint=hint)
        self.name = name
        self.tint = tint

    def draw(self, canvas: Canvas, look: Look) -> None:
        canvas.icon(self.name, self.rect, self.tint)


class Drawing(Widget):
    """Whatever a function `(canvas, rect)` draws in its rectangle."""

    def __init__(self, id: str, rect: FRect, paint: Callable[[Canvas, FRect], None], *, hint: str = "") -> None:
        super().__init__(id, rect, hint=hint)
        self.paint = paint

    def draw(self, canvas: Canvas, look: Look) -> None:
        self.paint(canvas, self.rect)
