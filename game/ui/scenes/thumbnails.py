"""Small still pictures of places, made one after the other behind the scenes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from game.ui.app import App


PATIENCE = 200  # looks at one picture; then its map is taken to be no good


class Thumbnails:
    """Keeps the pictures that were made; `is_waiting` while some that were asked for are not there."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._made: dict[tuple, pygame.Surface | None] = {}
        self._looks = 0
        self._wanted: list[tuple] = []

    @property
    def is_waiting(self) -> bool:
        """Whether a picture that was asked for is still to come."""
        return bool(self._wanted)

    def of(self, map_path: Path | None, size: tuple[int, int]) -> pygame.Surface | None:
        """The picture of a map in that many pixels in the present look; None if it is not there (yet)."""
        key = (map_path, self._app.settings.theme, size)
        if map_path is not None and key not in self._made and key not in self._wanted:
            self._wanted.append(key)
            self.look()
        return self._made.get(key)

    def look(self) -> bool:
        """Takes up what is ready and asks for what is next, one at a time; whether a picture has come."""
        count = len(self._made)
        while self._wanted and self._take(self._wanted[0]):
            self._wanted.pop(0)
            self._looks = 0
        return len(self._made) > count

    def _take(self, key: tuple) -> bool:
        map_path, theme, size = key
        diorama = self._app.dioramas.of(map_path, theme, pygame.Rect((0, 0), size))
        if diorama is None:
            self._looks += 1
            if self._app.dioramas.is_at_once or self._looks > PATIENCE:
                self._made[key] = None
            return key in self._made
        picture = pygame.Surface(size)
        diorama.draw(picture, 0.0, False)
        self._made[key] = picture
        return True
