"""The window put together: what its scenes share, and the loop around it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pygame

from game.i18n import locales
from game.i18n.translator import Translator
from game.record.fault import StoreError
from game.record.folders import Folders, shipped, user_folders
from game.ui import settings as kept
from game.ui.canvas import Tools
from game.ui.dioramas import Dioramas
from game.ui.frame import Frame
from game.ui.journey import Journey
from game.ui.settings import Settings
from game.ui.sound import Sounds
from game.ui.theme import Theme, load_themes
from game.ui.window import Window, open_display, opening_size
from game.ui.window import run as serve

if TYPE_CHECKING:
    from game.ui.atlas import Atlas

TITLE = "碳路者 Carbon Pathfinders"
SHOWN_LOCALES = ("zh_CN", "en")


class App:
    """What scenes share: `say`, `settings`, `folders`, `atlas`, `dioramas`, `sounds` and the `frame` they are in.

    Nothing is read or opened that the first picture does not need.
    """

    def __init__(self, folders: Folders, size: tuple[int, int], *, locale: str = "", at_once: bool = False) -> None:
        self.folders = folders
        self.settings, self.settings_are_broken = kept.load(folders.settings)
        self.say = translator(locale, self.settings, folders)
        assets = shipped("assets")
        self._themes = load_themes(assets / "theme.txt")
        self.frame = Frame(Tools(assets, self.say.locale), self._theme(), size)
        self.sounds = Sounds(assets / "sounds", self.settings.volume, self.settings.muted)
        self.frame.sound = self.sounds.play
        self._atlas: Atlas | None = None
        self.dioramas = Dioramas(assets / "kit", at_once)
        self.windows: list[Window] = []
        self.toggle_full_screen: Callable[[], None] = lambda: None
        self.look_changed: Callable[[], None] = lambda: None
        self.closing: Callable[[], None] = lambda: None

    @property
    def atlas(self) -> Atlas:
        """All places, made when they are first asked for."""
        if self._atlas is None:
            self._atlas = import_module("game.ui.atlas").open_atlas(self.folders, self.say)
        return self._atlas

    @property
    def locales(self) -> list[str]:
        """The languages to choose from, in the order in which they are shown."""
        offered = locales.available(shipped("locales"))
        return [*(name for name in SHOWN_LOCALES if name in offered),
                *(name for name in offered if name not in SHOWN_LOCALES)]

    def change(self, **values: object) -> None:
        """Changes settings at once and keeps them; a notice tells if they cannot be kept."""
        before = self.settings
        self.settings = before._replace(**values)  # type: ignore[arg-type]
        if self.settings == before:
            return
        if "locale" in values:
            self._change_locale()
        if values.keys() & {"theme", "text", "reduced_motion"}:
            self.frame.change_theme(self._theme())
        if before.theme != self.settings.theme:
            self.look_changed()
        self.sounds.set_volume(self.settings.volume)
        if self.settings.muted != self.sounds.muted:
            self.sounds.mute(self.settings.muted)
        self.frame.rebuild()
        try:
            kept.save(self.settings, self.folders.settings)
        except StoreError:
            self.frame.notify(self.say.text("Your settings could not be saved."), "warning", "warn")

    def mute(self) -> None:
        """Silence, or sound again."""
        self.change(muted=not self.settings.muted)
        words = self.say.text("Sound is off.") if self.settings.muted else self.say.text("Sound is on.")
        self.frame.notify(words, "speaker-off" if self.settings.muted else "speaker")

    def close(self) -> None:
        """Ends what goes on behind the scenes; what is being written down is finished first."""
        self.closing()
        self.dioramas.close()

    def _theme(self) -> Theme:
        chosen = self.settings
        return self._themes[chosen.theme].with_text(chosen.text).with_motion(chosen.reduced_motion)

    def _change_locale(self) -> None:
        self.say = translator("", self.settings, self.folders)
        self.frame.canvas.tools.text.change_locale(self.say.locale)
        if self._atlas is not None:
            self._atlas.change_translator(self.say)
        self.look_changed()


class GameWindow(Window):
    """The window on the desktop; remembers in the settings whether it fills the screen."""

    def __init__(self, app: App) -> None:
        self._app: App | None = None
        super().__init__(app.frame, TITLE, full=app.settings.full_screen)
        self._app = app
        app.toggle_full_screen = self.toggle_full_screen

    def toggle_full_screen(self) -> None:
        """Fills the screen, or goes back to a window."""
        super().toggle_full_screen()
        if self._app is not None:
            self._app.change(full_screen=not self._app.settings.full_screen)


class CannotOpen(Exception):
    """Raised when the window cannot be opened as asked: its words say why, in the user's language."""


def run(options: Mapping[str, Any]) -> int:
    """Opens the window where the options say, by default at the title; 0 once it is closed.

    CannotOpen without a display, for an unknown or broken deck or an unknown bot; BadSetup and StoreError for other
    options that cannot be followed.
    """
    with opened(options) as (window, journey):
        journey.app.windows.append(window)
        serve(journey.app.windows, journey.between)
    return 0


@contextmanager
def opened(options: Mapping[str, Any]) -> Iterator[tuple[GameWindow, Journey]]:
    """The window as `run` opens it, not yet drawn; closed and everything written down at the end."""
    folders, locale = user_folders(os.environ), str(options.get("locale") or "")
    try:
        open_display()
    except pygame.error as error:
        say = translator(locale, kept.load(folders.settings).settings, folders)
        raise CannotOpen(say.text("There is no screen here to open a window on.")) from error
    app = App(folders, opening_size(), locale=locale)
    journey = Journey(app)
    try:
        _begin(journey, app, options)
        yield GameWindow(app), journey
    finally:
        app.close()


def _begin(journey: Journey, app: App, options: Mapping[str, Any]) -> None:
    try:
        journey.begin(options)
    except Exception as error:
        if words := import_module("game.ui.trouble").sentence(app.say, error):
            raise CannotOpen(words) from error
        raise


def translator(wanted: str, settings: Settings, folders: Folders) -> Translator:
    """The voice of the game: in the language wanted, else the one that is set, else that of the system."""
    asked = [name for name in (wanted, settings.locale) if name]
    asked += locales.wanted_by(os.environ)
    if not asked:
        asked = import_module("game.i18n.system").system_languages()  # late: asking the system takes a while
    name = locales.negotiate(asked, locales.available(shipped("locales")))
    return Translator.load(name, [shipped("locales")], ["app"], folders.cache / "locales")
