"""Sounds as loud as the person has set."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.ui.settings import LOUDEST
from game.ui.sound import LOUDNESS, USUAL, Sounds


class AdjustableSounds(Sounds):
    """Sounds with a volume from 0 to 100 over the loudness that each has of its own."""

    def __init__(self, folder: Path, volume: int, muted: bool = False) -> None:
        super().__init__(folder, muted)
        self._volume = volume

    def set_volume(self, volume: int) -> None:
        """From now on everything sounds that loud, what sounds at the moment included."""
        self._volume = volume
        for name, sound in self._loaded.items():
            self._adjust(name, sound)

    def _sound(self, name: str, path: Path) -> pygame.mixer.Sound:
        sound = super()._sound(name, path)
        self._adjust(name, sound)
        return sound

    def _adjust(self, name: str, sound: pygame.mixer.Sound) -> None:
        sound.set_volume(LOUDNESS.get(name, USUAL) * self._volume / LOUDEST)
