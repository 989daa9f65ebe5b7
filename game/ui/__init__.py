"""The window: everything that draws, sounds or takes input. Nothing outside this package imports pygame."""

from __future__ import annotations

import gc
from collections.abc import MutableMapping

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


def collect_calmly() -> None:
    """Lets Python look for rubbish among new objects only, and not for every few hundred of them.

    With a deck there are so many objects that looking through all of them stops the picture for some 50 ms: the loop
    in `window` does that while nothing moves. At a start, looking while modules load takes a thirtieth of the time.
    """
    gc.set_threshold(50_000, 2, 1_000_000)
