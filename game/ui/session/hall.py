"""The two windows of a session: which screens they are on, swapped by a key, and one of them when a cable is pulled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.ui.frame import Frame
from game.ui.inputs import Key
from game.ui.scene import Scene
from game.ui.theme import Theme
from game.ui.window import Window

LOOK_EVERY = 1.0
TITLE = "碳路者 Carbon Pathfinders"


def count_screens() -> int:
    """How many screens there are now."""
    return len(pygame.display.get_desktop_sizes())


def open_window(frame: Frame, screen: int) -> Window:
    """The window for the class, filling a screen."""
    return Window(frame, TITLE, screen=screen, full=True)


@dataclass(slots=True)
class Desktop:
    """What the hall needs of the machine; tests put others in their place."""

    screens: Callable[[], int] = count_screens
    open: Callable[[Frame, int], Window] = open_window


class Hall:
    """Shows the class's frame in a window of its own while there is a second screen, else in the main window by key.

    `windows` is the list that the loop serves, the main window first; `main` is the frame of the cockpit. `told` is
    called with `projector` when a second screen has come into use, `one-screen` when it no longer is.
    """

    def __init__(self, windows: list[Window], main: Frame, desktop: Desktop | None = None,
                 told: Callable[[str], None] = lambda what: None) -> None:
        self.desktop = desktop or Desktop()
        self.told = told
        self.frame = Frame(main.canvas.tools, main.canvas.theme.for_audience(), main.size)
        self._windows = windows
        self._main_frame = main
        self._window: Window | None = None
        self._screen = 1
        self._declined = False
        self._looked = -LOOK_EVERY
        self._now = 0.0

    @property
    def has_projector(self) -> bool:
        """Whether the class's picture has a window of its own."""
        return self._window is not None

    @property
    def is_here(self) -> bool:
        """Whether the main window shows the class's picture now."""
        return bool(self._windows) and self._windows[0].frame is self.frame

    def show(self, scene: Scene) -> None:
        """Puts the class's scene into its frame, and opens a window for it where there is a second screen."""
        self.frame.push(scene)
        self._look()

    def between(self, now: float) -> None:
        """Looks after the screens; called in every turn of the loop."""
        self._now = now
        if self._window is not None and self._window not in self._windows:
            self._window = None
            self.frame.closed = False
            self._declined = True
            self.told("one-screen")
        if now - self._looked >= LOOK_EVERY:
            self._looked = now
            self._look()

    def change_theme(self, theme: Theme) -> None:
        """Another look."""
        fitting = theme.for_audience()
        if fitting != self.frame.canvas.theme:
            self.frame.change_theme(fitting)

    def toggle(self) -> None:
        """With one screen: the class's picture in the main window, or the cockpit again. With two, the class's window
        goes and comes back: a machine may count a screen that nobody sees any more."""
        if self._window is not None:
            self._close_window()
            self._declined = True
            self.told("one-screen")
        elif self._declined and self.desktop.screens() > 1:
            self._declined = False
            self._look()
        elif self._windows and self._window is None:
            self._put_into_main(self._main_frame if self.is_here else self.frame)

    def swap(self) -> None:
        """Cockpit and class change screens."""
        if self._window is None or not self._windows:
            self.toggle()
            return
        self._screen = 1 - self._screen
        self._close_window()
        self._windows[0].move_to(1 - self._screen)
        self._open_window()

    def close(self) -> None:
        """The session is left: only the main window stays."""
        if self.is_here:
            self._put_into_main(self._main_frame)
        self._close_window()

    def _look(self) -> None:
        if not self._windows:
            return
        screens = self.desktop.screens()
        self._declined = self._declined and screens > 1
        if screens > 1 and self._window is None and self.frame.scene is not None and not self._declined:
            self.close()
            self._open_window()
            self.told("projector")
        elif screens < 2 and self._window is not None:
            self._close_window()
            self._screen = 1
            self.told("one-screen")

    def _open_window(self) -> None:
        self._window = self.desktop.open(self.frame, self._screen)
        self._windows.append(self._window)
        self._windows[0].take_focus()
        self.frame.rebuild()

    def _close_window(self) -> None:
        if self._window is not None:
            if self._window in self._windows:
                self._windows.remove(self._window)
            self._window.close()
            self._window = None

    def _put_into_main(self, frame: Frame) -> None:
        window = self._windows[0]
        frame.resize(window.frame.size)
        window.frame = frame
        frame.rebuild()


def is_for_cockpit(key: Key) -> bool:
    """Whether a key pressed in the class's window is meant for the cockpit: those that lead on, and the screens'."""
    return key.name in ("space", "right", "left", "pagedown", "page down", "pageup", "page up", "return", "f2", "f3",
                        "f4", "f6", "f7", "c", "f", "b")
