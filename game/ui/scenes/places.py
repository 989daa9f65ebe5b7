"""Choosing a place: all of them as a list, and the one that is looked at with its picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pygame import FRect

from game.ui.atlas import Entry
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns
from game.ui.scene import Scene
from game.ui.scenes.page import Picture, head_of, page
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label
from game.ui.widgets.scroll import ScrollList
from game.ui.widgets.spot import Spot

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

ROW, GAP = 104.0, 12.0
LIST_WIDTH = 460.0
TITLE = Type(19, bold=True, valign="middle", max_lines=1, smallest=13)


class PlacesScene(Scene):
    """`play` opens the set-up of the place that is looked at."""

    def __init__(self, app: App, journey: Journey) -> None:
        self.app = app
        self.journey = journey
        self._picture = Picture(app)
        self._now = 0.0
        self._chosen = app.atlas.usual(app.settings.last_deck)
        self._frame_of_picture = FRect(0, 0, 0, 0)

    @property
    def entry(self) -> Entry | None:
        """The place that is looked at."""
        return self.app.atlas.entry(self._chosen)

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.app.say
        head, body, foot = page(area)
        left, right = columns(body, [LIST_WIDTH, Share()], 36)
        entries = self.app.atlas.entries()
        self._frame_of_picture = FRect(right.x, right.y, right.width, max(120.0, right.height - 168))
        rows = [
            Spot(f"place.{entry.id}", FRect(left.x + 6, left.y + 6 + number * (ROW + GAP), left.width - 28, ROW),
                 self._row(entry), words=entry.title, value=entry.id, radius=14)
            for number, entry in enumerate(entries)
        ]
        start = FRect(foot.right - 300, foot.y + 8, 300, 60)
        return [
            *head_of(head, say.text("Choose a place"), say.text("Back")),
            ScrollList("list", FRect(left.x - 6, left.y, left.width + 12, left.height), rows),
            *self._told(FRect(right.x, self._frame_of_picture.bottom + 12, right.width, 150)),
            Button("play", start, say.text("Play here"), icon="play", kind="main", enabled=self.entry is not None),
        ]

    def first_focus(self) -> str:
        return f"place.{self._chosen}"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        entry, rect = self.entry, self._frame_of_picture
        if entry is None:
            return
        self._picture.draw(canvas, rect, entry.map_path, self._now)
        if entry.map_path is None:
            side = min(rect.height * 0.5, 180)
            canvas.icon(entry.icon, FRect(rect.centerx - side / 2, rect.centery - side / 2, side, side), "accent")

    def tick(self, now: float) -> float | None:
        self._now = now
        return self._picture.wait(now)

    def handle(self, intent: Intent) -> None:
        self._picture.stir(self._now)
        if intent.kind != "press":
            return
        if intent.id == "back":
            self.back()
        elif intent.id == "play" or intent.value == self._chosen:
            self.journey.setup(self._chosen)
        elif intent.id.startswith("place."):
            self._chosen = str(intent.value)

    def _row(self, entry: Entry) -> Callable[[Canvas, FRect, Look], None]:
        say = self.app.say
        page_words = say.text("Case on page {page}", page=entry.page) if entry.page else ""

        def paint(canvas: Canvas, rect: FRect, look: Look) -> None:
            chosen = entry.id == self._chosen
            canvas.panel(rect, "accent-soft" if chosen else "panel", 14, 3)
            if chosen:
                canvas.ring(rect, "accent", 14, 2.5)
            ink = "accent-strong" if chosen else "accent"
            canvas.icon(entry.icon, FRect(rect.x + 18, rect.centery - 24, 48, 48), ink)
            words = FRect(rect.x + 84, rect.y + 11, rect.width - 104, 34)
            canvas.text(entry.title, words, TITLE)
            small = " · ".join(part for part in (entry.where, page_words) if part)
            tint = "ink" if chosen else "ink-soft"
            style = Type(14, tint, valign="middle", max_lines=2, smallest=12)
            canvas.text(small, FRect(words.x, words.bottom, words.width, 48), style)

        return paint

    def _told(self, rect: FRect) -> list[Widget]:
        entry = self.entry
        if entry is None:
            return [Label("none", rect, self.app.say.text("There are no places here yet."), Type(18, "ink-soft"))]
        organisation = self.app.say.text("After the case of {organisation}, page {page}", page=entry.page,
                                         organisation=entry.organisation) if entry.organisation else ""
        return [
            Label("told.title", FRect(rect.x, rect.y, rect.width, 40), entry.title,
                  Type(26, bold=True, valign="middle", max_lines=1, smallest=18)),
            Label("told.summary", FRect(rect.x, rect.y + 42, rect.width, 68), entry.summary,
                  Type(18, smallest=13)),
            Label("told.case", FRect(rect.x, rect.y + 116, rect.width, 28), organisation,
                  Type(14, "ink-soft", valign="middle", max_lines=1, smallest=12)),
        ]
