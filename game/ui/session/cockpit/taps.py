"""Buttons of the cockpit: the space bar belongs to the next step, so only Enter presses what has the focus."""

from __future__ import annotations

from game.ui.inputs import Compose, Key, Text
from game.ui.widgets.base import Intent
from game.ui.widgets.button import Button
from game.ui.widgets.field import TextField
from game.ui.widgets.spot import Spot

LONGEST_COUNT = 3


class Tap(Button):
    """A button that leaves the space bar alone."""

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "press", self.value)] if key.name in ("return", "enter") else None


class NextTap(Button):
    """The button of the next step: all its keys belong to the cockpit."""

    def key(self, key: Key) -> list[Intent] | None:
        return None


class TapSpot(Spot):
    """A spot that leaves the space bar alone."""

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "press", self.value)] if key.name in ("return", "enter") else None


class WordField(TextField):
    """A field for words; while it is empty, space and arrows belong to the next step."""

    def key(self, key: Key) -> list[Intent] | None:
        is_empty = not self.text and not self.composition
        return None if is_empty and key.name in ("space", "left", "right") else super().key(key)


class CountField(TextField):
    """A field for a whole number; it leaves space and arrows alone, and a first digit takes the place of a zero."""

    def write(self, event: Text | Compose) -> list[Intent]:
        if isinstance(event, Compose):
            return []
        digits = "".join(sign for sign in event.text if sign in "0123456789")
        if digits and self.text == "0":
            self.text, self.caret = "", 0
        return super().write(Text(digits))

    def key(self, key: Key) -> list[Intent] | None:
        return None if key.name in ("space", "left", "right") else super().key(key)
