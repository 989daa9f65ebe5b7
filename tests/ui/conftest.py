"""A window without a window, for all tests of the ui."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pygame import FRect

from game.ui.assets import assets_folder
from game.ui.canvas import Tools
from game.ui.driver import Driver
from game.ui.frame import Frame
from game.ui.scene import Scene
from game.ui.theme import ThemeBook, load_themes
from game.ui.widgets.base import Intent, Widget


class Sheet(Scene):
    """A scene of the widgets that a function makes; keeps the intents that it was told."""

    def __init__(self, make: Callable[[Sheet], Sequence[Widget]]) -> None:
        self.make = make
        self.told: list[Intent] = []
        self.wait: float | None = None

    def build(self, area: FRect) -> Sequence[Widget]:
        return self.make(self)

    def handle(self, intent: Intent) -> None:
        self.told.append(intent)

    def tick(self, now: float) -> float | None:
        return self.wait

    def last(self, id: str, otherwise: object) -> object:
        """The value last given by a widget, or `otherwise`."""
        return next((intent.value for intent in reversed(self.told) if intent.id == id), otherwise)


@pytest.fixture(scope="session")
def themes() -> ThemeBook:
    return load_themes(assets_folder() / "theme.txt")


@pytest.fixture(scope="session")
def tools() -> Tools:
    return Tools(assets_folder(), "zh_CN")


@pytest.fixture
def show(tools, themes):
    """A function: widgets made anew by `make(sheet)` → a driver of them and their scene."""
    tools.text.change_locale("zh_CN")

    def _show(make, size=(1280, 720), theme="light"):
        frame = Frame(tools, themes[theme], size)
        sheet = Sheet(make)
        frame.push(sheet)
        return Driver(frame), sheet

    return _show
