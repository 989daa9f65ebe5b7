"""The files beside the code, and icons drawn from them in any size and colour."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import pygame

Colour = tuple[int, int, int]

ICONS_KEPT = 600


def assets_folder() -> Path:
    """The folder with fonts, icons and sounds."""
    return Path(__file__).resolve().parents[2] / "assets"


class Icons:
    """Icons by name; each comes back as a square surface in the size and colour asked for, drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._masks: dict[tuple[str, int], pygame.Surface] = {}
        self._tinted: OrderedDict[tuple[str, int, Colour], pygame.Surface] = OrderedDict()

    def names(self) -> list[str]:
        """All icons there are, in order."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def get(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        """The icon `size` pixels square. FileNotFoundError names an icon that does not exist."""
        key = (name, size, colour)
        if key not in self._tinted:
            tinted = self._mask(name, size).copy()
            tinted.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            self._tinted[key] = tinted
            if len(self._tinted) > ICONS_KEPT:
                self._tinted.popitem(last=False)
        self._tinted.move_to_end(key)
        return self._tinted[key]

    def _mask(self, name: str, size: int) -> pygame.Surface:
        key = (name, size)
        if key not in self._masks:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise FileNotFoundError(f"no icon {name!r} in {self._folder.name}")
            self._masks[key] = pygame.image.load_sized_svg(path, (size, size))
        return self._masks[key]
