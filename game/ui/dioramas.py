"""Pictures of places: made where they are wanted, away from the window's thread, and kept for the next time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from game.ui.diorama import Diorama, DioramaModel, DioramaPalette, Kit

KEPT = 4
WHOLE = ("*",)


class Dioramas:
    """Makes dioramas of map files. With `at_once` nothing is made behind the scenes: for pictures and tests."""

    def __init__(self, kit_folder: Path, at_once: bool = False) -> None:
        self._folder = kit_folder
        self._at_once = at_once
        self._kit: Kit | None = None
        self._palettes: dict[str, DioramaPalette] = {}
        self._models: dict[Path, DioramaModel] = {}
        self._pictures: dict[tuple, Future[Diorama | None]] = {}
        self._workers: ThreadPoolExecutor | None = None

    def fresh(self, map_path: Path, theme: str) -> Diorama:
        """A diorama of its own, not yet fitted into a rectangle. DioramaError if the map is no good."""
        parts = import_module("game.ui.diorama")  # late: the first picture of the window does not need it
        if self._kit is None:
            self._kit = parts.Kit.load(self._folder)
        if theme not in self._palettes:
            self._palettes[theme] = parts.DioramaPalette.load(self._folder / "palette.yaml", theme)
        if map_path not in self._models:
            self._models[map_path] = parts.DioramaModel.load(map_path)
        return parts.Diorama(self._models[map_path], self._kit, self._palettes[theme])

    def of(self, map_path: Path, theme: str, rect: pygame.Rect, built: Iterable[str] = WHOLE,
           air: float = 0.75) -> Diorama | None:
        """The diorama of a map in a rectangle, or None while it is being made. `built` are ids of measures (all of
        the map's if not given), `air` is how clear sky and water are, 0 to 1. None as well if the map is no good."""
        key = (map_path, theme, tuple(rect), tuple(built), air)
        if key not in self._pictures:
            self._pictures[key] = self._begin(lambda: self._made(map_path, theme, rect, (tuple(built), air)))
            for old in list(self._pictures)[:-KEPT]:
                self._pictures.pop(old).cancel()
        found = self._pictures[key]
        return found.result() if found.done() else None

    @property
    def is_at_once(self) -> bool:
        """Whether pictures are there as soon as they are asked for."""
        return self._at_once

    def close(self) -> None:
        """Makes nothing more."""
        if self._workers:
            self._workers.shutdown(wait=False, cancel_futures=True)

    def _begin(self, make: Callable[[], Diorama | None]) -> Future[Diorama | None]:
        futures = import_module("concurrent.futures")  # late: the first picture of the window does not need it
        if not self._at_once:
            self._workers = self._workers or futures.ThreadPoolExecutor(1, "diorama")
            return self._workers.submit(make)
        done: Future[Diorama | None] = futures.Future()
        done.set_result(make())
        return done

    def _made(self, map_path: Path, theme: str, rect: pygame.Rect,
              state: tuple[tuple[str, ...], float]) -> Diorama | None:
        built, air = state
        try:
            diorama = self.fresh(map_path, theme)
        except import_module("game.ui.diorama").DioramaError:
            return None
        model = self._models[map_path]
        diorama.resize(rect)
        stands = model.measures if built == WHOLE else built
        diorama.set_state(stands, {zone.id: 1.0 - 0.8 * air for zone in model.zones}, air)
        diorama.draw(pygame.Surface((rect.right, rect.bottom)), 0.0)
        return diorama
