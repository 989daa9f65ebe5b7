"""Games that are not over: go on with one, or save what is left of a damaged one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from pygame import FRect

from game.i18n.phrases import phrase
from game.record import shelf
from game.record.fault import StoreError
from game.record.shelf import Listed
from game.ui.canvas import Type
from game.ui.layout import Share, centred, columns, inset, rows
from game.ui.scene import Scene
from game.ui.scenes.page import head_of, page
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Icon, Label, Panel
from game.ui.widgets.scroll import ScrollList

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

ROW, GAP = 104.0, 14.0
DAMAGED = "damaged"


class ResumeScene(Scene):
    """The newest comes first."""

    def __init__(self, app: App, journey: Journey) -> None:
        self.app = app
        self.journey = journey
        self._listed: list[Listed] = []
        self._look()

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        head, body, _ = page(area, foot=False)
        heading = head_of(head, say.text("Continue a game"), say.text("Back"))
        if not self._listed:
            return [*heading, *self._nothing(body)]
        wide = min(980.0, body.width)
        left = body.centerx - wide / 2
        lines = [self._row(number, entry, FRect(left + 8, body.y + 8 + number * (ROW + GAP), wide - 36, ROW))
                 for number, entry in enumerate(self._listed)]
        return [*heading, ScrollList("list", FRect(left - 4, body.y, wide + 8, body.height), lines)]

    def first_focus(self) -> str:
        return "open.0" if self._listed else "places"

    def handle(self, intent: Intent) -> None:
        if intent.kind != "press":
            return
        if intent.id == "back":
            self.back()
        elif intent.id == "places":
            self.frame.pop()
            self.journey.places()
        elif intent.id.startswith("open."):
            self.frame.pop()
            self.journey.go_on(self._listed[int(str(intent.value))].path)
        elif intent.id.startswith("rescue."):
            self._rescue(self._listed[int(str(intent.value))])

    def _nothing(self, body: FRect) -> list[Widget]:
        """What stands there when no game waits: the way to a new one."""
        say = self.app.say
        sheet = centred(body, 560, 260)
        icon, words, button = rows(inset(sheet, 40, 30), [72, Share(), 60], 12)
        return [Panel("none", sheet, [
            Icon("none.icon", icon, "leaf", "accent"),
            Label("none.words", words, say.text("No game is waiting. Start a new one!"),
                  Type(20, align="centre", valign="middle", max_lines=2, smallest=14)),
            Button("places", button, say.text("Choose a place"), icon="map", kind="main"),
        ])]

    def _look(self) -> None:
        found = shelf.unfinished(self.app.folders.sessions)
        self._listed = sorted(found, key=lambda entry: entry.fault is not None)

    def _first_whole(self) -> Listed | None:
        return next((entry for entry in self._listed if entry.fault is None), None)

    def _rescue(self, entry: Listed) -> None:
        say = self.app.say
        try:
            shelf.rescue(entry.path)
        except StoreError as fault:
            self.frame.notify(phrase(say, fault.code, fault.params), "warning", "bad")
            return
        self._look()
        self.frame.notify(say.text("Saved what was left. It is at the top of the list."), "check")

    def _row(self, number: int, entry: Listed, rect: FRect) -> Panel:
        say = self.app.say
        inner = inset(rect, 20, 14)
        mark, words, button = columns(inner, [52, Share(), 230], 18)
        top = FRect(words.x, words.y - 2, words.width, 34)
        below = FRect(words.x, words.y + 34, words.width, 44)
        control = FRect(button.x, button.centery - 26, button.width, 52)
        if entry.fault is None:
            icon, tint, name, line = self._told(entry)
            do: Widget = Button(f"open.{number}", control, say.text("Go on"), icon="play",
                                kind="main" if entry is self._first_whole() else "plain", value=number)
        else:
            icon, tint, name = "warning", "warn", say.text("A damaged recording")
            line = phrase(say, entry.fault.code, {**entry.fault.params, "path": entry.path.name})
            can_save = entry.fault.code == DAMAGED
            do = Button(f"rescue.{number}", control, say.text("Save what is left"), icon="shield", enabled=can_save,
                        value=number)
        return Panel(f"row.{number}", rect, [
            Icon(f"icon.{number}", FRect(mark.x, mark.centery - 24, 48, 48), icon, tint),
            Label(f"name.{number}", top, name, Type(20, bold=True, valign="middle", max_lines=1, smallest=14)),
            Label(f"line.{number}", below, line, Type(16, "ink-soft", valign="middle", max_lines=2, smallest=12)),
            do,
        ], depth=4)

    def _told(self, entry: Listed) -> tuple[str, str, str, str]:
        say = self.app.say
        place = self.app.atlas.entry(str(entry.header.get("deck_id", "")))
        name = place.title if place else str(entry.header.get("deck_id", ""))
        when = datetime.fromtimestamp(entry.modified)
        day = say.text("{day}, {time}", day=say.day(when), time=f"{when:%H:%M}")
        chairs = entry.header.get("chairs")
        teams = say.text(", ").join(str(chair[0]) for chair in chairs) if isinstance(chairs, list) else ""
        steps = say.plural("one step so far", "{n} steps so far", entry.actions)
        line = " · ".join(part for part in (day, steps, teams) if part)
        return (place.icon if place else "pin"), "accent", name, line
