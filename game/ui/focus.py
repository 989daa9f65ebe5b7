"""Which widget has the focus, which one the pointer is on, and where the focus goes next."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.inputs import Key
from game.ui.widgets.base import Look, Widget, walk

HINT_DELAY = 0.5
DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Focus:
    """Ids of the widgets that have the focus, are pointed at, are held down; and since when a hint is due."""

    def __init__(self, id: str = "", by_keyboard: bool = False) -> None:
        self.id = id
        self.by_keyboard = by_keyboard
        self.pointing = False
        self.hover = ""
        self.held = ""
        self.held_at = (0.0, 0.0)
        self.since = 0.0

    @property
    def hinted(self) -> str:
        """The widget whose hint is to be shown."""
        return "" if self.held else (self.hover if self.pointing else self.id)

    def hint_wait(self, widget: Widget | None, now: float) -> float | None:
        """Seconds until the hint of that widget, the one that is `hinted`, is to be shown; 0 while it is, else None.

        Where somebody types it would only be in the way.
        """
        if widget is None or not widget.hint or (widget.takes_text and widget.id == self.id):
            return None
        return max(0.0, self.since + HINT_DELAY - now)

    def use_keyboard(self, now: float) -> None:
        """A key was pressed: the focus shows, and its hint after a moment."""
        self.by_keyboard, self.pointing, self.since = True, False, now

    def look(self, widget: Widget) -> Look:
        """How that widget is to be drawn."""
        shows = self.by_keyboard or widget.takes_text
        held = widget.id == self.held and widget.id == self.hover
        return Look(widget.enabled and widget.id == self.hover, held, shows and widget.id == self.id)

    def point(self, path: Sequence[Widget], now: float) -> bool:
        """The pointer is on the last widget of `path`; True if that changes what is shown."""
        target = path[-1].id if path else ""
        changed = target != self.hover
        if changed:
            self.hover, self.since, self.pointing = target, now, True
        return changed

    def moved(self, key: Key, widgets: Sequence[Widget]) -> str:
        """The id of the widget to which a key takes the focus; empty if it goes nowhere."""
        order = [widget for widget in walk(widgets) if widget.takes_focus and widget.enabled]
        ids = [widget.id for widget in order]
        if not ids or (key.name != "tab" and key.name not in DIRECTIONS):
            return ""
        if self.id not in ids:
            return ids[0]
        if key.name == "tab":
            return ids[(ids.index(self.id) + (-1 if key.shift else 1)) % len(ids)]
        return _nearest(order[ids.index(self.id)].rect, order, DIRECTIONS[key.name])


def _nearest(start: FRect, order: Sequence[Widget], direction: tuple[int, int]) -> str:
    best, best_cost = "", float("inf")
    for widget in order:
        dx, dy = widget.rect.centerx - start.centerx, widget.rect.centery - start.centery
        ahead = dx * direction[0] + dy * direction[1]
        aside = abs(dx * direction[1]) + abs(dy * direction[0])
        cost = ahead + 2.5 * aside
        if ahead > 1 and aside <= 3 * ahead and cost < best_cost:
            best, best_cost = widget.id, cost
    return best
