"""The window: everything that draws, sounds or takes input. Nothing outside this package imports pygame."""

from __future__ import annotations

import gc
from collections.abc import MutableMapping

STEPS = (10_000, 50, 10)
SDL_DEFAULTS = {
    # Without a graphics card the accelerated framebuffer costs ten times the time and three times the memory.
    "SDL_FRAMEBUFFER_ACCELERATION": "0",
    # The system's own list of candidates is shown while Chinese is typed.
    "SDL_IME_SHOW_UI": "1",
    # Windows draws in real pixels instead of blowing up a small picture.
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
}


def prepare_environment(environ: MutableMapping[str, str]) -> None:
    """Sets SDL's defaults in `environ` where it says nothing yet; call it before pygame is first imported."""
    for name, value in SDL_DEFAULTS.items():
        environ.setdefault(name, value)


def collect_later() -> None:
    """Lets Python look for rubbish only once a window is there, see `collect_in_steps`.

    At a start there is hardly any, and looking for it takes a thirtieth of the time.
    """
    gc.disable()


def collect_in_steps() -> None:
    """Lets Python look for rubbish among a few thousand new objects at a time, which stops a picture for some 4 ms.

    With a deck there are so many objects that looking through all of them takes 50 ms and more. The loop in `window`
    does that while nothing moves; what was loaded at the start is never looked at.
    """
    gc.freeze()
    gc.set_threshold(*STEPS)
    gc.enable()
