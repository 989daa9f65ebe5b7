"""Buttons: with words, an icon or both; a switch that stays on; a square one with an icon only."""

from __future__ import annotations

from typing import Literal

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import inset
from game.ui.theme import Colour, mix
from game.ui.widgets.base import Intent, Look, Pressable, Widget, draw_focus

Kind = Literal["main", "plain", "quiet", "danger"]
WORDS = Type(18, bold=True, align="left", valign="middle", smallest=11, balance=True)


class Button(Pressable):
    """A button with words, an icon or both.

    `main` is the one thing to do next, `quiet` has no ground until it is pointed at, `danger` undoes or ends.
    """

    radius = 12.0
    icon_size = 24.0

    def __init__(
        self, id: str, rect: FRect, words: str = "", *, icon: str = "", kind: Kind = "plain", selected: bool = False,
        enabled: bool = True, hint: str = "", value: object = None,
    ) -> None:
        super().__init__(id, rect, words, enabled=enabled, hint=hint, value=value)
        self.icon = icon
        self.kind = kind
        self.selected = selected

    def draw(self, canvas: Canvas, look: Look) -> None:
        ground, ink = self._colours(canvas, look)
        rect = self.rect.move(0, 1.5) if look.held else self.rect
        if ground is not None:
            self._draw_ground(canvas, rect, ground, look)
        self.draw_content(canvas, rect, ink)
        if look.focus:
            draw_focus(canvas, self.rect, self.radius)

    def _draw_ground(self, canvas: Canvas, rect: FRect, ground: Colour, look: Look) -> None:
        raised = self.enabled and self.kind in ("main", "danger") and not look.held
        if raised:
            edge = mix(ground, (0, 0, 0), 0.28)
            canvas.box(rect.move(0, 3), edge, self.radius)
        canvas.box(rect, ground, self.radius)
        if self.kind == "plain":
            canvas.ring(rect, "accent" if self.selected else "control-line", self.radius, 2.5 if self.selected else 1.5)

    def _colours(self, canvas: Canvas, look: Look) -> tuple[Colour | None, Colour]:
        theme = canvas.theme
        if not self.enabled:
            ground = None if self.kind == "quiet" else mix(theme["panel-soft"], theme["paper"], 0.4)
            return ground, mix(theme["ink-soft"], theme["paper"], 0.35)
        if self.kind in ("main", "danger"):
            role = "accent" if self.kind == "main" else "bad"
            ground = mix(theme[role], theme["ink"], 0.14) if look.hover else theme[role]
            return ground, theme["on-accent" if self.kind == "main" else "on-bad"]
        if self.selected:
            return theme["accent-soft"], theme["accent-strong"]
        if look.hover or look.held:
            return theme["panel-soft"], theme["ink"]
        return (None if self.kind == "quiet" else theme["panel"]), theme["ink"]

    def draw_content(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        """Draws icon and words on the ground of the button."""
        inner = inset(rect, min(16.0, rect.width * 0.12), 3)
        style = WORDS._replace(colour=ink)
        if not self.words:
            self.draw_icon(canvas, rect.inflate(-rect.width * 0.42, -rect.height * 0.42), ink)
            return
        if not self.icon:
            canvas.text(self.words, inner, style._replace(align="centre"))
            return
        size = min(self.icon_size, inner.height)
        room = inner.width - size - 8
        wide = min(canvas.measure(self.words, style)[0], room)
        left = inner.x + (room - wide) / 2
        self.draw_icon(canvas, FRect(left, inner.centery - size / 2, size, size), ink)
        canvas.text(self.words, FRect(left + size + 8, inner.y, room - (left - inner.x) + 1, inner.height), style)

    def draw_icon(self, canvas: Canvas, rect: FRect, ink: Colour) -> None:
        """Draws the icon that goes with the words."""
        canvas.icon(self.icon, rect, ink)


class Toggle(Widget):
    """A switch with words; gives `change` with True or False."""

    takes_focus = True

    def __init__(
        self, id: str, rect: FRect, words: str, on: bool, *, enabled: bool = True, hint: str = ""
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.words = words
        self.on = on

    @property
    def label(self) -> str:
        return self.words

    def release(self, x: float, y: float) -> list[Intent]:
        return [Intent(self.id, "change", not self.on)] if self.rect.collidepoint(x, y) else []

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "change", not self.on)] if key.name in ("return", "space", "enter") else None

    def draw(self, canvas: Canvas, look: Look) -> None:
        track = FRect(self.rect.right - 52, self.rect.centery - 14, 52, 28)
        ink = "ink" if self.enabled else mix(canvas.theme["ink-soft"], canvas.theme["paper"], 0.35)
        room = FRect(self.rect.x, self.rect.y, self.rect.width - 64, self.rect.height)
        canvas.text(self.words, room, Type(18, ink, bold=True, valign="middle", smallest=12))
        canvas.box(track, "accent" if self.on else "panel-soft", 14)
        canvas.ring(track, "accent" if self.on else "control-line", 14, 1.5)
        knob = (track.right - 14 if self.on else track.left + 14, track.centery)
        canvas.disc(knob, 10, "on-accent" if self.on else "control-line")
        if look.focus:
            draw_focus(canvas, track, 14)
