"""A scene: one screen of the game. It builds widgets, answers intents, and draws what lies beneath them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.inputs import Key
from game.ui.widgets.base import Intent, Widget

if TYPE_CHECKING:
    from game.ui.frame import Frame

VEIL = 120  # of 255


class Scene:
    """Base of all screens. The frame that shows it is `self.frame` from `enter` on.

    The frame calls `build` when the scene appears, after every intent, and when size, theme or locale change.
    A scene that is not `opaque` lets the scene below shine through, see `Veiled`.
    """

    opaque = True
    frame: Frame

    def enter(self, frame: Frame) -> None:
        """It is on top of the stack for the first time."""
        self.frame = frame

    def build(self, area: FRect) -> Sequence[Widget]:
        """The widgets, lowest first, for a window of that size in logical units (1280 x 720 at least)."""
        return ()

    def first_focus(self) -> str:
        """The id of the widget that has the focus when the scene appears; empty for the first that takes it."""
        return ""

    def draw(self, canvas: Canvas) -> None:
        """Draws the ground under the widgets."""
        canvas.fill("paper")

    def handle(self, intent: Intent) -> None:
        """A widget was used."""

    def key(self, key: Key) -> bool:
        """A key that no widget wanted; True if it was used."""
        return False

    def back(self) -> None:
        """Escape: one step back, and nothing is lost."""
        self.frame.pop()

    def stirring(self) -> FRect | None:
        """The part of the window that changes by itself while no widget moves; None if it may be all of it."""
        return None

    def tick(self, now: float) -> float | None:
        """Seconds until it wants to be drawn again, or None at rest; `now` in seconds."""
        return None


class Veiled(Scene):
    """A scene laid over another one, which shines through a veil."""

    opaque = False

    def draw(self, canvas: Canvas) -> None:
        canvas.box(canvas.rect, "shadow", 0, VEIL)
