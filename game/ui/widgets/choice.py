"""Widgets that choose among values: tabs, slider, stepper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns
from game.ui.widgets.base import Intent, Look, Widget, draw_focus

STEPS = {"left": -1, "right": 1, "down": -1, "up": 1}


class Tabs(Widget):
    """One of several words side by side; gives `change` with the number of the one chosen."""

    takes_focus = True

    def __init__(
        self, id: str, rect: FRect, words: Sequence[str], chosen: int, *, enabled: bool = True, hint: str = ""
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.words = tuple(words)
        self.chosen = chosen

    @property
    def label(self) -> str:
        return " | ".join(self.words)

    def cells(self) -> list[FRect]:
        """Where each of the words is."""
        return columns(self.rect.inflate(-8, -8), [Share()] * len(self.words), 4)

    def release(self, x: float, y: float) -> list[Intent]:
        for number, cell in enumerate(self.cells()):
            if cell.inflate(4, 8).collidepoint(x, y) and number != self.chosen:
                return [Intent(self.id, "change", number)]
        return []

    def key(self, key: Key) -> list[Intent] | None:
        if key.name not in ("left", "right"):
            return None
        goal = max(0, min(len(self.words) - 1, self.chosen + STEPS[key.name]))
        return [Intent(self.id, "change", goal)] if goal != self.chosen else []

    def draw(self, canvas: Canvas, look: Look) -> None:
        canvas.box(self.rect, "panel-soft", 12)
        for number, (cell, words) in enumerate(zip(self.cells(), self.words, strict=True)):
            on = number == self.chosen
            if on:
                canvas.panel(cell, "panel", 9, 3)
            tint = "accent" if on else ("ink-soft" if self.enabled else "control-line")
            style = Type(16, tint, bold=on, align="centre", valign="middle", smallest=10, balance=True)
            canvas.text(words, cell.inflate(-12, -2), style)
        if look.focus:
            draw_focus(canvas, self.rect, 12)


class Slider(Widget):
    """A number between two ends; gives `change` with it while it is moved. Arrows go by `step`, home and end far."""

    takes_focus = True
    keeps_drag = True

    def __init__(
        self, id: str, rect: FRect, value: float, ends: tuple[float, float], *, step: float = 1.0,
        words: Callable[[float], str] | None = None, enabled: bool = True, hint: str = "",
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.value = value
        self.ends = ends
        self.step = step
        self.words = words

    @property
    def label(self) -> str:
        return self.hint

    @property
    def _track(self) -> FRect:
        right = 84 if self.words else 0
        return FRect(self.rect.x + 14, self.rect.centery - 4, self.rect.width - 28 - right, 8)

    def press(self, x: float, y: float) -> list[Intent]:
        return self.drag(x, y)

    def drag(self, x: float, y: float) -> list[Intent]:
        low, high = self.ends
        share = max(0.0, min(1.0, (x - self._track.x) / self._track.width))
        return self._set(low + round(share * (high - low) / self.step) * self.step)

    def key(self, key: Key) -> list[Intent] | None:
        if key.name in ("home", "end"):
            return self._set(self.ends[key.name == "end"])
        if key.name not in ("left", "right"):
            return None
        return self._set(self.value + STEPS[key.name] * self.step)

    def draw(self, canvas: Canvas, look: Look) -> None:
        low, high = self.ends
        track = self._track
        share = (self.value - low) / (high - low) if high > low else 0.0
        knob = (track.x + share * track.width, track.centery)
        canvas.box(track, "panel-soft", 4)
        canvas.ring(track, "control-line", 4, 1)
        canvas.box(FRect(track.x, track.y, share * track.width, track.height), "accent", 4)
        canvas.disc(knob, 14 if look.hover or look.held else 12, "accent")
        canvas.disc(knob, 6, "panel")
        if self.words:
            room = FRect(track.right + 20, self.rect.y, self.rect.right - track.right - 20, self.rect.height)
            canvas.text(self.words(self.value), room, Type(17, bold=True, valign="middle", smallest=11, align="right"))
        if look.focus:
            draw_focus(canvas, FRect(knob[0] - 14, knob[1] - 14, 28, 28), 14)

    def _set(self, value: float) -> list[Intent]:
        low, high = self.ends
        held = max(low, min(high, value))
        return [Intent(self.id, "change", held)] if held != self.value else []


class Stepper(Widget):
    """A whole number between two buttons; gives `change` with the new number."""

    takes_focus = True

    def __init__(
        self, id: str, rect: FRect, value: int, ends: tuple[int, int], *, words: Callable[[int], str] = str,
        step: int = 1, enabled: bool = True, hint: str = "",
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.value = value
        self.ends = ends
        self.words = words
        self.step = step

    @property
    def label(self) -> str:
        return self.hint

    def release(self, x: float, y: float) -> list[Intent]:
        less, _, more = self._parts()
        if less.collidepoint(x, y):
            return self._set(self.value - self.step)
        return self._set(self.value + self.step) if more.collidepoint(x, y) else []

    def key(self, key: Key) -> list[Intent] | None:
        if key.name not in STEPS:
            return None
        goal = self.value + STEPS[key.name] * self.step
        outside = not self.ends[0] <= goal <= self.ends[1]
        return None if outside and key.name in ("up", "down") else self._set(goal)

    def draw(self, canvas: Canvas, look: Look) -> None:
        less, middle, more = self._parts()
        canvas.box(self.rect, "panel", 12)
        canvas.ring(self.rect, "control-line", 12, 1.5)
        for part, icon, end in ((less, "minus", self.ends[0]), (more, "add", self.ends[1])):
            tint = "line" if self.value == end or not self.enabled else "accent"
            canvas.icon(icon, FRect(part.centerx - 11, part.centery - 11, 22, 22), tint)
        style = Type(19, "ink" if self.enabled else "ink-soft", True, "centre", "middle", smallest=11)
        canvas.text(self.words(self.value), middle, style)
        if look.focus:
            draw_focus(canvas, self.rect, 12)

    def _parts(self) -> list[FRect]:
        side = min(48.0, self.rect.width / 3)
        return columns(self.rect, [side, Share(), side])

    def _set(self, value: int) -> list[Intent]:
        held = max(self.ends[0], min(self.ends[1], value))
        return [Intent(self.id, "change", held)] if held != self.value else []
