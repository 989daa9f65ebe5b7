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
from game.ui.scenes.thumbnails import Thumbnails
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label
from game.ui.widgets.scroll import ScrollList
from game.ui.widgets.spot import Spot

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

ROW, GAP = 160.0, 16.0
THUMBNAIL = (202.0, 140.0)
SOON = 0.1
LIST_WIDTH = 500.0
TITLE = Type(21, bold=True, valign="middle", max_lines=1, smallest=13)


class PlacesScene(Scene):
    """`play` opens the set-up of the place that is looked at."""

    def __init__(self, app: App, journey: Journey) -> None:
        self.app = app
        self.journey = journey
        self._picture = Picture(app)
        self._thumbnails = Thumbnails(app)
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
        if self._thumbnails.look():
            self.frame.rebuild()
        return SOON if self._thumbnails.is_waiting else self._picture.wait(now)

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

        def paint(canvas: Canvas, rect: FRect, look: Look) -> None:
            chosen = entry.id == self._chosen
            canvas.panel(rect, "accent-soft" if chosen else "panel", 14, 3)
            if chosen:
                canvas.ring(rect, "accent", 14, 3)
            side = FRect(rect.x + 10, rect.y + 10, *THUMBNAIL)
            self._draw_thumbnail(canvas, side, entry, "accent-strong" if chosen else "accent")
            words = FRect(side.right + 16, rect.y + 10, rect.right - side.right - 28, 36)
            canvas.text(entry.title, words, TITLE)
            style = Type(17, "ink" if chosen else "ink-soft", max_lines=4, smallest=12)
            canvas.text(entry.where, FRect(words.x, words.bottom + 2, words.width, 100), style)

        return paint

    def _draw_thumbnail(self, canvas: Canvas, rect: FRect, entry: Entry, tint: str) -> None:
        picture = self._thumbnails.of(entry.map_path, canvas.px(rect).size)
        if picture is not None:
            canvas.picture(picture, rect)
            return
        canvas.box(rect, "panel-soft", 8)
        canvas.icon(entry.icon, FRect(rect.centerx - 24, rect.centery - 24, 48, 48), tint)

    def _told(self, rect: FRect) -> list[Widget]:
        entry = self.entry
        if entry is None:
            return [Label("none", rect, self.app.say.text("There are no places here yet."), Type(18, "ink-soft"))]
        case = self.app.say.text("After the case of {organisation} (collection of 2025, page {page})",
                                 organisation=entry.organisation, page=entry.page) if entry.organisation else ""
        return [
            Label("told.title", FRect(rect.x, rect.y, rect.width, 40), entry.title,
                  Type(26, bold=True, valign="middle", max_lines=1, smallest=18)),
            Label("told.summary", FRect(rect.x, rect.y + 42, rect.width, 68), entry.summary,
                  Type(18, smallest=13)),
            Label("told.case", FRect(rect.x, rect.y + 116, rect.width, 28), case,
                  Type(16, "ink-soft", valign="middle", max_lines=1, smallest=12)),
        ]
