"""The way from scene to scene. Scenes and the game are imported when first wanted: the title waits for none."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.ui.scene import Scene
from game.ui.scenes.title import TitleScene

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.match import Match
    from game.ui.plan import Plan
    from game.ui.session.visit import Visit
    from game.ui.sitting import Sitting


class Journey:
    """Goes from scene to scene in the app's frame; the title always lies at the bottom."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._title = TitleScene(app, self)
        self._sitting: Sitting | None = None
        self._visit: Visit | None = None
        app.look_changed = self._speak_anew
        app.closing = self.close
        app.frame.shortcuts = {"m": app.mute, "f1": self.help}

    @property
    def sitting(self) -> Sitting:
        """The game at this window."""
        if self._sitting is None:
            self._sitting = import_module("game.ui.sitting").Sitting(self.app, self)
        return self._sitting

    @property
    def visit(self) -> Visit:
        """The session with a class at this machine."""
        if self._visit is None:
            self._visit = import_module("game.ui.session.visit").Visit(self.app, self)
        return self._visit

    @property
    def match(self) -> Match | None:
        """The game that goes on, if there is one."""
        return self._sitting.match if self._sitting is not None else None

    def begin(self, options: Mapping[str, Any]) -> None:
        """Opens the title, and over it what a command line asks for; see `app.opened` for what may go wrong."""
        self.app.frame.push(self._title)
        if options.get("session"):
            self.visit.setup(options)
        elif options.get("deck") or options.get("resume"):
            self.sitting.begin(options)
        if self.app.settings_are_broken:
            words = self.app.say.text("Your settings could not be read, so the usual ones are used.")
            self.app.frame.notify(words, "warning", "warn")

    def between(self, now: float) -> None:
        """Looks after what is written down; called in every turn of the window's loop."""
        if self._sitting is not None:
            self._sitting.between(now)
        if self._visit is not None:
            self._visit.between(now)

    # -- scenes

    def places(self) -> None:
        """All places to choose from."""
        self.app.frame.push(self._made("places", "PlacesScene", self))

    def setup(self, deck: str) -> None:
        """The set-up for a place."""
        self.app.frame.push(self._made("setup", "SetupScene", self, deck))

    def lead(self, deck: str) -> None:
        """The set-up of a session with a class."""
        self.visit.setup({"deck": deck})

    def settings(self) -> None:
        """What can be set."""
        self._push_once(self._made("settings", "SettingsScene"))

    def help(self) -> None:
        """The rules in pictures."""
        self._push_once(self._made("help", "HelpScene"))

    def sessions(self) -> None:
        """The games that can be gone on with."""
        self.app.frame.push(self._made("resume", "ResumeScene", self))

    # -- the game

    def start(self, plan: Plan) -> None:
        """Begins a game; a notice tells if that cannot be."""
        self.sitting.start(plan)

    def go_on(self, path: Path) -> None:
        """Goes on with a game that was written down; a notice tells if that cannot be."""
        self.sitting.go_on(path)

    def play_again(self) -> None:
        """The same game from the start, with other chances."""
        self.sitting.play_again()

    def why(self, kind: str, value: int) -> None:
        """The sum behind a number of the game that goes on."""
        self.sitting.why(kind, value)

    def leave(self) -> None:
        """Back to the title; the game is on disk and can be gone on with."""
        self.close()
        self.back_to_title()
        self._title.refresh()

    def back_to_title(self) -> None:
        """Takes away all scenes but the title."""
        while self.app.frame.scene is not self._title:
            self.app.frame.pop()

    def close(self) -> None:
        """Finishes what is being written down."""
        if self._sitting is not None:
            self._sitting.close()
        if self._visit is not None:
            self._visit.close()

    # -- inside

    def _made(self, module: str, name: str, *given: object) -> Scene:
        return getattr(import_module(f"game.ui.scenes.{module}"), name)(self.app, *given)

    def _push_once(self, scene: Scene) -> None:
        if type(self.app.frame.scene) is not type(scene):
            self.app.frame.push(scene)

    def _speak_anew(self) -> None:
        if self._sitting is not None:
            self._sitting.speak_anew()
