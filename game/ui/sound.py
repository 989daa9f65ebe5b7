"""Soft sounds by name. Without a sound device, or muted, the game is silent and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.ui.settings import LOUDEST

LOUDNESS = {"click": 0.35, "card": 0.5, "theme": 0.3, "theme-road": 0.3}
USUAL = 0.6
RATE = 22_050


class Sounds:
    """Plays the sounds of a folder, at a volume from 0 to 100; the device is opened at the first sound."""

    def __init__(self, folder: Path, volume: int = LOUDEST, muted: bool = False) -> None:
        self._folder = folder
        self._volume = volume
        self._loaded: dict[str, pygame.mixer.Sound] = {}
        self._state = "closed"
        self._theme: str = ""
        self.muted = muted

    def names(self) -> list[str]:
        """All sounds there are, in order."""
        return sorted(path.stem for path in self._folder.glob("*.wav"))

    @property
    def available(self) -> bool:
        """True if this machine can make sounds."""
        if self._state == "closed":
            self._state = "open" if _open_device() else "missing"
        return self._state == "open"

    def play(self, name: str) -> None:
        """Plays a sound once. FileNotFoundError names one that does not exist."""
        path = self._path(name)
        if not self.muted and self.available:
            self._sound(name, path).play()

    def play_theme(self, name: str) -> None:
        """Plays a piece again and again until another one or `stop_theme`."""
        path = self._path(name)
        if name == self._theme:
            return
        self.stop_theme()
        self._theme = name
        if not self.muted and self.available:
            self._sound(name, path).play(loops=-1, fade_ms=1500)

    def stop_theme(self) -> None:
        """Lets the piece fade out."""
        if self._theme in self._loaded:
            self._loaded[self._theme].fadeout(800)
        self._theme = ""

    def set_volume(self, volume: int) -> None:
        """From now on everything sounds that loud, what sounds at the moment included."""
        self._volume = volume
        for name in self._loaded:
            self._adjust(name)

    def mute(self, muted: bool) -> None:
        """Silences everything, or lets it sound again."""
        self.muted = muted
        theme, self._theme = self._theme, ""
        if muted and self._state == "open":
            pygame.mixer.stop()
            self._theme = theme
        elif theme:
            self.play_theme(theme)

    def _path(self, name: str) -> Path:
        path = self._folder / f"{name}.wav"
        if not path.is_file():
            raise FileNotFoundError(f"no sound {name!r}")
        return path

    def _sound(self, name: str, path: Path) -> pygame.mixer.Sound:
        if name not in self._loaded:
            self._loaded[name] = pygame.mixer.Sound(path)
            self._adjust(name)
        return self._loaded[name]

    def _adjust(self, name: str) -> None:
        self._loaded[name].set_volume(LOUDNESS.get(name, USUAL) * self._volume / LOUDEST)


def _open_device() -> bool:
    try:
        pygame.mixer.init(RATE, -16, 1, 1024)
    except pygame.error:
        return False
    return True
