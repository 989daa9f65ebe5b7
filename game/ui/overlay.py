"""What lies over all scenes of a window: things on their way, the picture that fades out, notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pygame
from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.motion import QUICK, SLOW, Tween, ease_in_out
from game.ui.notice import Notices

FRAME_TIME = 1 / 60
ARC = 40.0
Paint = Callable[[Canvas, FRect], None]


class Flight(NamedTuple):
    """Something painted on its way from one rectangle to another, in a low arc."""

    paint: Paint
    start: FRect
    end: FRect
    way: Tween

    def place(self, now: float) -> FRect:
        """Where it is at the time `now`."""
        share = self.way.at(now)
        parts = (a + (b - a) * share for a, b in zip(self.start, self.end, strict=True))
        return FRect(*parts).move(0, -ARC * 4 * share * (1 - share))


class Overlay:
    """Everything over the scenes; times are seconds."""

    def __init__(self) -> None:
        self.notices = Notices()
        self._flights: list[Flight] = []
        self._fading: tuple[pygame.Surface, Tween] | None = None

    def fly(self, paint: Paint, start: FRect, end: FRect, now: float, delay: float = 0.0) -> None:
        """Sends something on its way."""
        self._flights.append(Flight(paint, FRect(start), FRect(end), Tween(0, 1, now + delay, SLOW, ease_in_out)))

    def fade_from(self, picture: pygame.Surface, now: float) -> None:
        """Lets the picture shown so far fade out over the new one."""
        self._fading = (picture.copy(), Tween(255, 0, now, QUICK))

    def wait(self, now: float) -> float | None:
        """Seconds until something here moves again; None at rest."""
        self._flights = [flight for flight in self._flights if not flight.way.is_over(now)]
        if self._fading is not None and self._fading[1].is_over(now):
            self._fading = None
        return FRAME_TIME if self._flights or self._fading else self.notices.wait(now)

    def draw(self, canvas: Canvas, now: float) -> None:
        """Draws it all over what is there."""
        for flight in self._flights:
            if now >= flight.way.begin:
                flight.paint(canvas, flight.place(now))
        if self._fading is not None and self._fading[0].get_size() == canvas.surface.get_size():
            picture, way = self._fading
            picture.set_alpha(round(way.at(now)))
            canvas.surface.blit(picture, (0, 0))
        self.notices.draw(canvas, now)
