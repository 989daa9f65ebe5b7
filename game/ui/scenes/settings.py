"""Settings: each takes effect at once, so that one sees what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from babel import Locale
from pygame import FRect

from game.ui.canvas import Type
from game.ui.layout import Share, columns, inset, rows
from game.ui.scene import Scene
from game.ui.scenes.page import head_of, page
from game.ui.settings import CHOICES, LOUDEST
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Toggle
from game.ui.widgets.choice import Slider, Tabs
from game.ui.widgets.plain import Icon, Label, Panel

if TYPE_CHECKING:
    from game.ui.app import App

NAME = Type(18, bold=True, valign="middle", max_lines=1, smallest=13)
ROW = 62.0


class SettingsScene(Scene):
    """One page with everything that can be set."""

    def __init__(self, app: App) -> None:
        self.app = app

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        head, body, _ = page(area, foot=False)
        wide = min(940.0, body.width)
        sheet = FRect(body.centerx - wide / 2, body.y, wide, min(body.height, 8 * ROW + 60))
        lines = rows(inset(sheet, 32, 16), [Share()] * 8, 6)
        settings = self.app.settings
        return [*head_of(head, say.text("Settings"), say.text("Back")), Panel("sheet", sheet, [
            *self._line("language", "language", say.text("Language"), lines[0], self._languages),
            *self._line("palette", "theme", say.text("Colours"), lines[1], self._themes),
            *self._line("magnifier", "text", say.text("Text size"), lines[2], self._sizes),
            *self._line("speaker", "volume", say.text("Volume"), lines[3], self._volume),
            *self._switch("music", "sound", say.text("Sounds and music (M)"), lines[4], not settings.muted),
            *self._switch("pause", "reduced_motion", say.text("Less movement: nothing slides, fades or drives about"),
                          lines[5], settings.reduced_motion),
            *self._switch("fullscreen", "full_screen", say.text("Full screen (F11)"), lines[6], settings.full_screen),
            *self._switch("route", "coach", say.text("Guide me through the first turn"), lines[7],
                          not settings.tutorial_seen),
        ])]

    def first_focus(self) -> str:
        return "language"

    def handle(self, intent: Intent) -> None:
        app = self.app
        match intent.id:
            case "back":
                self.back()
            case "language":
                app.change(locale=app.locales[intent.value])
            case "theme" | "text":
                app.change(**{intent.id: CHOICES[intent.id][intent.value]})
            case "volume":
                app.change(volume=round(intent.value), muted=False)
            case "sound":
                app.change(muted=not intent.value)
            case "reduced_motion":
                app.change(reduced_motion=intent.value)
            case "coach":
                app.change(tutorial_seen=not intent.value)
            case "full_screen":
                app.toggle_full_screen()

    def _line(self, icon: str, id: str, name: str, rect: FRect,
              make: Callable[[FRect], Widget]) -> list[Widget]:
        label, control = columns(rect, [300, Share()], 16)
        mark, words = columns(label, [28, Share()], 14)
        field = FRect(control.x, control.centery - 24, control.width, 48)
        return [Icon(f"{id}.icon", mark, icon, "accent"), Label(f"{id}.name", words, name, NAME), make(field)]

    def _switch(self, icon: str, id: str, words: str, rect: FRect, on: bool) -> list[Widget]:
        mark, switch = columns(rect, [28, Share()], 14)
        return [Icon(f"{id}.icon", mark, icon, "accent"), Toggle(id, switch, words, on)]

    def _languages(self, rect: FRect) -> Widget:
        names = [own_name(name) for name in self.app.locales]
        return Tabs("language", rect, names, self.app.locales.index(self.app.say.locale))

    def _themes(self, rect: FRect) -> Widget:
        say = self.app.say
        words = [say.text("Light"), say.text("Dark"), say.text("High contrast")]
        return Tabs("theme", rect, words, CHOICES["theme"].index(self.app.settings.theme))

    def _sizes(self, rect: FRect) -> Widget:
        say = self.app.say
        words = [say.text("Normal", context="text size"), say.text("Large"), say.text("Larger")]
        return Tabs("text", rect, words, CHOICES["text"].index(self.app.settings.text))

    def _volume(self, rect: FRect) -> Widget:
        say = self.app.say
        return Slider("volume", rect, self.app.settings.volume, (0, LOUDEST), step=10,
                      words=lambda value: say.percent(value / LOUDEST), hint=say.text("Volume"))


def own_name(locale: str) -> str:
    """A language's name in itself: 简体中文, English."""
    if locale == "zh_CN":
        return "简体中文"
    name = Locale.parse(locale.split("_")[0]).get_display_name() or locale
    return name[:1].upper() + name[1:]
