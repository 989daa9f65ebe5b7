"""Plays a window without a window: clicks and types by name, looks at the picture, collects the texts drawn."""

from __future__ import annotations

import pygame

from game.ui.frame import Frame
from game.ui.inputs import Compose, InputEvent, Key, Pointer, Text, Tick, Wheel
from game.ui.text import TextRecord
from game.ui.widgets.base import Widget, path_at, path_to

FRAME_TIME = 1 / 60
PATIENCE = 20.0


class Driver:
    """Drives a frame in time of its own; for tests and for pictures of screens."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.now = 0.0
        self.frame_changed()

    def frame_changed(self) -> None:
        """Lets the frame see the present time and build what is out of date."""
        self.send(Tick(self.now))

    def send(self, event: InputEvent) -> None:
        """Passes on one input event."""
        self.frame.handle(event)

    def find(self, name: str) -> Widget:
        """The widget of that id, or else the one whose label is `name`. LookupError lists what there is."""
        widgets = self.frame.widgets
        for widget in widgets:
            if widget.id == name:
                return widget
        named = [widget for widget in widgets if widget.label == name]
        if len(named) > 1:
            named = [widget for widget in named if widget.takes_focus]
        if len(named) != 1:
            known = ", ".join(f"{widget.id} ({widget.label})" if widget.label else widget.id for widget in widgets)
            raise LookupError(f"{len(named)} widgets are called {name!r}; there are: {known}")
        return named[0]

    def click(self, name: str) -> None:
        """Clicks on a widget, scrolled into view. LookupError if something else covers it or it is disabled."""
        widget = self.find(name)
        for outer in path_to(self.frame.roots, widget.id)[:-1]:
            outer.reveal(widget)
        x, y = widget.rect.center
        hit = self._hit(x, y)
        if hit is not widget or not widget.enabled:
            state = "disabled" if hit is widget else f"covered by {hit.id if hit else 'nothing'}"
            raise LookupError(f"{name!r} cannot be clicked: {state}")
        self.click_at(x, y)

    def click_at(self, x: float, y: float) -> None:
        """Clicks at a place in logical units."""
        self.send(Pointer("move", x, y))
        self.send(Pointer("down", x, y, 1))
        self.send(Pointer("up", x, y, 1))
        self.frame_changed()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Presses at one place and lets go at another."""
        self.send(Pointer("move", *start))
        self.send(Pointer("down", *start, 1))
        self.send(Pointer("move", *end))
        self.send(Pointer("up", *end, 1))
        self.frame_changed()

    def point(self, name: str) -> None:
        """Moves the pointer onto a widget."""
        self.send(Pointer("move", *self.find(name).rect.center))
        self.frame_changed()

    def wheel(self, name: str, notches: float) -> None:
        """Turns the wheel over a widget; above 0 is up."""
        self.send(Wheel(*self.find(name).rect.center, notches))
        self.frame_changed()

    def key(self, name: str, *, shift: bool = False, control: bool = False) -> None:
        """Presses a key by name."""
        self.send(Key(name, shift=shift, control=control))
        self.frame_changed()

    def type_text(self, text: str, composed: str = "") -> None:
        """Types text into what has the focus; `composed` is what the input method showed before."""
        if composed:
            self.send(Compose(composed, len(composed)))
            self.frame.draw()
        self.send(Text(text))
        self.frame_changed()

    def advance(self, seconds: float) -> None:
        """Lets time pass, frame by frame."""
        for _ in range(max(1, round(seconds / FRAME_TIME))):
            self.now += FRAME_TIME
            self.send(Tick(self.now))
            if self.frame.needs_drawing:
                self.frame.draw()

    def settle(self) -> pygame.Surface:
        """Lets movements of widgets end (ambient ones never do: at most 20 s pass); the picture then."""
        self.frame.draw()
        self.advance(2 * FRAME_TIME)
        end = self.now + PATIENCE
        while self.now < end and self.frame.wait is not None and self.frame.wait <= 2 * FRAME_TIME:
            self.advance(FRAME_TIME)
        return self.frame.draw()

    def picture(self) -> pygame.Surface:
        """What is to be seen now."""
        return self.frame.draw()

    def texts(self) -> list[TextRecord]:
        """All texts of the screen as drawn anew: words, allowed place, box, whether they overflow."""
        found: list[TextRecord] = []
        painter = self.frame.canvas.tools.text
        painter.recorder = found.append
        self.frame.rebuild()
        self.frame.draw()
        painter.recorder = None
        return found

    def _hit(self, x: float, y: float) -> Widget | None:
        path = path_at(self.frame.roots, x, y)
        return path[-1] if path else None
