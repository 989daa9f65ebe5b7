"""Windows on the desktop: each shows one frame; one loop serves them all and sleeps while nothing happens."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Sequence

import pygame

from game.ui import collect_in_steps, prepare_environment
from game.ui.frame import Frame
from game.ui.inputs import Compose, InputEvent, Key, Pointer, Text, Tick, Wheel

SMALLEST = (960, 540)
PLACE_ON_SCREEN = 0x2FFF0000  # SDL's "centred on screen n", n added
PLAIN_NAMES = {"enter": "return", "keypad enter": "return"}
ONCE = frozenset({pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_F11})  # held, not again
FRAME_TIME = 1 / 60
INVISIBLE = "offscreen"  # what SDL falls back to without a screen: the game would run and nobody could see it
ICON = 64
EAGER, LULL = 0.5, 2.0


def open_display() -> None:
    """Starts SDL's display, without sound or anything else. pygame.error if there is no display to be seen."""
    prepare_environment(os.environ)
    pygame.display.init()
    if pygame.display.get_driver() == INVISIBLE and "SDL_VIDEODRIVER" not in os.environ:
        pygame.display.quit()
        raise pygame.error("no screen")
    pygame.font.init()
    pygame.key.set_repeat(350, 40)


def opening_size(screen: int = 0) -> tuple[int, int]:
    """A good size for a window on that screen: four fifths of it, at least the smallest that the game can use."""
    sizes = pygame.display.get_desktop_sizes()
    width, height = sizes[screen if screen < len(sizes) else 0]
    return max(SMALLEST[0], width * 4 // 5), max(SMALLEST[1], height * 4 // 5)


class Window:
    """A window of the desktop that shows a frame. `screen` is the number of the screen it opens on."""

    def __init__(self, frame: Frame, title: str, *, screen: int = 0, full: bool = False) -> None:
        place = PLACE_ON_SCREEN | screen
        self._window = pygame.Window(title, frame.size, (place, place), resizable=True)
        self._window.minimum_size = SMALLEST
        self.frame = frame
        self.visible = True
        self._shown: tuple[Frame, int] | None = None
        self._full = False
        self._typing: pygame.Rect | None = None
        self._has_icon = False
        self._down: set[int] = set()
        if full:
            self.toggle_full_screen()

    @property
    def number(self) -> int:
        """SDL's number of the window, which its events carry."""
        return self._window.id

    def toggle_full_screen(self) -> None:
        """Fills the screen, or goes back to a window."""
        self._full = not self._full
        if self._full:
            self._window.set_fullscreen(True)
        else:
            self._window.set_windowed()
        self.frame.resize(self._window.size)

    def move_to(self, screen: int) -> None:
        """Goes to the middle of another screen."""
        self._window.position = (PLACE_ON_SCREEN | screen, PLACE_ON_SCREEN | screen)

    def take_focus(self) -> None:
        """Comes to the front, where the keyboard goes."""
        self._window.focus()

    def receive(self, event: pygame.Event) -> None:
        """Takes one of the library's events that is meant for this window."""
        match event.type:
            case pygame.WINDOWCLOSE:
                self.frame.closed = True
            case pygame.WINDOWSIZECHANGED | pygame.WINDOWRESIZED:
                self.frame.resize(self._window.size)
            case pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED | pygame.WINDOWSHOWN:
                self.visible = True
                self.frame.rebuild()
            case pygame.KEYUP:
                self._down.discard(event.key)
            case pygame.WINDOWFOCUSLOST:
                self._down.clear()
            case pygame.KEYDOWN if event.key in ONCE and event.key in self._down:
                return
            case pygame.WINDOWMINIMIZED | pygame.WINDOWHIDDEN:
                self.visible = False
            case _:
                self._take_input(event)

    def show(self) -> None:
        """Draws what changed and says where text is typed, so that the input method shows its list there."""
        if self.frame.closed or not self.visible:
            return
        if self.frame.needs_drawing or self._shown != (self.frame, self.frame.drawings):
            picture = self.frame.draw()
            self._shown = self.frame, self.frame.drawings  # another window may show it in small, and drew it first
            self._window.get_surface().blit(picture, (0, 0))
            self._window.flip()
            self._follow_typing()
        elif not self._has_icon:
            self._show_icon()

    def close(self) -> None:
        """Takes the window off the desktop."""
        self._window.destroy()

    def _show_icon(self) -> None:
        """Gives the window its sign on the desktop, in the turn after its first picture."""
        self._has_icon = True
        sign = pygame.Surface((ICON, ICON), pygame.SRCALPHA)
        pygame.draw.circle(sign, self.frame.canvas.theme["accent"], (ICON / 2, ICON / 2), ICON / 2)
        sprout = self.frame.canvas.tools.icons.get("sprout", ICON * 3 // 4, self.frame.canvas.theme["on-accent"])
        sign.blit(sprout, sprout.get_rect(center=(ICON // 2, ICON // 2)))
        self._window.set_icon(sign)

    def _take_input(self, event: pygame.Event) -> None:
        plain = translate(event, self.frame.canvas.scale)
        if event.type == pygame.KEYDOWN:
            self._down.add(event.key)
        if isinstance(plain, Key) and plain.name == "f11":
            self.toggle_full_screen()
        elif isinstance(plain, Key) and plain.name == "v" and plain.control and self.frame.text_field is not None:
            self.frame.handle(Text(pygame.scrap.get_text()))
        elif plain is not None:
            self.frame.handle(plain)

    def _follow_typing(self) -> None:
        field = self.frame.text_field
        place = None if field is None else self.frame.canvas.px(field)
        if place == self._typing:
            return
        self._typing = place
        if place is None:
            pygame.key.stop_text_input()
        else:
            pygame.key.start_text_input()
            pygame.key.set_text_input_rect(place)


def translate(event: pygame.Event, scale: float) -> InputEvent | None:
    """One of the library's events as an input event in logical units; None for those that nobody needs."""
    match event.type:
        case pygame.MOUSEMOTION:
            return Pointer("move", event.pos[0] / scale, event.pos[1] / scale)
        case pygame.MOUSEBUTTONDOWN | pygame.MOUSEBUTTONUP if event.button <= 3:
            kind = "down" if event.type == pygame.MOUSEBUTTONDOWN else "up"
            return Pointer(kind, event.pos[0] / scale, event.pos[1] / scale, event.button)
        case pygame.MOUSEWHEEL:
            x, y = pygame.mouse.get_pos()
            return Wheel(x / scale, y / scale, event.precise_y, event.precise_x)
        case pygame.WINDOWLEAVE:
            return Pointer("leave", -1, -1)
        case pygame.KEYDOWN:
            return _key(event)
        case pygame.TEXTINPUT:
            return Text(event.text)
        case pygame.TEXTEDITING:
            return Compose(event.text, event.start)
    return None


def _key(event: pygame.Event) -> Key | None:
    name = pygame.key.name(event.key)
    if not name:
        return None
    held = event.mod
    control = bool(held & (pygame.KMOD_CTRL | pygame.KMOD_META))
    return Key(PLAIN_NAMES.get(name, name), bool(held & pygame.KMOD_SHIFT), control, bool(held & pygame.KMOD_ALT))


def pause_after(quiet: float, wait: float | None) -> float:
    """How long to sleep, in seconds, when nothing came for `quiet` seconds and something moves in `wait`.

    A lookup of events costs little but not nothing: 0.02 % of a core for each one a second. Who comes back after a lull
    moves the mouse first, or waits a twentieth of a second on average for the first key.
    """
    rest = 0.010 if quiet < EAGER else 0.050 if quiet < LULL else 0.080
    return rest if wait is None else max(0.001, min(rest, wait))


def run(
    windows: list[Window],
    between: Callable[[float], None] = lambda now: None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Serves the windows until the first one is closed; `between` is called with the time in each turn.

    More windows may be put into the list meanwhile; those that are closed are taken out of it.
    """
    last_event = clock()
    while not windows[0].frame.closed:
        now = clock()
        if _dispatch(windows, now):
            last_event = now
        for window in windows:
            if window.frame.is_awake:
                window.frame.handle(Tick(now))
        between(now)
        _drop_closed(windows)
        for window in windows:
            window.show()
        if not gc.isenabled():
            collect_in_steps()
        waits = [wait for window in windows if window.visible and (wait := window.frame.wait) is not None]
        if not waits and clock() - last_event > LULL and any(gc.get_count()[1:]):
            gc.collect()  # see collect_in_steps
        sleep(pause_after(clock() - last_event, max(FRAME_TIME - (clock() - now), min(waits)) if waits else None))
    for window in windows:
        window.close()


def _drop_closed(windows: list[Window]) -> None:
    for window in [one for one in windows[1:] if one.frame.closed]:
        windows.remove(window)
        window.close()


def _dispatch(windows: Sequence[Window], now: float) -> bool:
    """Passes on all waiting events; True if there were any. Frames that slept learn the time first."""
    events = pygame.event.get()
    if events:
        for window in windows:
            window.frame.handle(Tick(now))
    for event in events:
        if event.type == pygame.QUIT:
            for window in windows:
                window.frame.closed = True
        target = getattr(event, "window", None)
        for window in windows:
            if target is not None and target.id == window.number:
                window.receive(event)
    return bool(events)
