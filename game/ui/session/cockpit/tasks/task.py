"""What every task of a step is: widgets in its part of the cockpit, and what presses, changes and keys there mean."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns
from game.ui.session.cockpit.taps import Tap
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

HEADING = Type(20, bold=True, valign="middle", max_lines=1, smallest=13)
NOTE = Type(18, "ink-soft", smallest=13)
HAN = "\u2e7f"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Task:
    """Base of all tasks. A task has no state of its own: drafts lie on the desk and go with the step."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        """The widgets, inside the rectangle."""
        return ()

    def press(self, desk: Desk, name: str, value: object) -> bool:
        """A widget was pressed; True if it was this task's."""
        return False

    def change(self, desk: Desk, name: str, value: object) -> None:
        """A field or stepper changed."""

    def submit(self, desk: Desk, name: str, value: object) -> str:
        """Enter in a field; the id of the widget that gets the focus then, or empty."""
        return ""

    def key(self, desk: Desk, key: Key) -> bool:
        """A key that nobody else wanted; True if it was used."""
        return False

    def flush(self, desk: Desk) -> None:
        """Takes over what has been typed and not yet entered; called before the step is left."""


def heading(rect: FRect, words: str, id: str = "task.title") -> tuple[Label, FRect]:
    """A heading at the top of a rectangle, and the room below."""
    return (Label(id, FRect(rect.x, rect.y, rect.width, 34), words, HEADING),
            FRect(rect.x, rect.y + 42, rect.width, rect.height - 42))


def table_tabs(desk: Desk, rect: FRect, chosen: int, prefix: str = "table") -> list[Widget]:
    """A button for every table (where bots play too: for those of people), with its number key."""
    cells = columns(rect, [Share()] * len(desk.seats), 6)
    return [Tap(f"{prefix}.{seat}", cell, f"{seat + 1} {desk.names[seat]}", selected=seat == chosen, value=seat)
            for seat, cell in enumerate(cells)]


def table_key(desk: Desk, key: Key) -> int:
    """The table that a number key means; -1 for none."""
    number = int(key.name) - 1 if key.name.isdigit() else -1
    return number if number in desk.seats else -1


def peek_tap(desk: Desk, rect: FRect, id: str) -> Tap:
    """The button that shows the hand on this screen, or covers it again."""
    say = desk.place.say
    icon, words = ("eye-slash", say.text("Cover the hand")) if desk.sheet.hands_open else (
        "eye", say.text("Show the hand"))
    return Tap(id, rect, words, icon=icon)


def breadth(words: str) -> int:
    """About how wide words are, in letters; a Han character is as wide as two."""
    return sum(2 if sign > HAN else 1 for sign in words)
