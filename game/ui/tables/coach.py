"""The guided first turn: a short hint beside the thing that it is about, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pygame import FRect

from game.i18n.translator import Translator
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.widgets.base import Intent, Widget, path_to
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Label, Panel

WIDTH = 350.0
WORDS = Type(17, "ink", smallest=12)


class Lesson(NamedTuple):
    """A hint: the widget that it stands beside, its words, and the widget whose use teaches it (empty: only Next)."""

    beside: str
    words: str
    done_by: str = ""


def lessons(say: Translator) -> list[Lesson]:
    """What there is to learn in the first turn."""
    return [
        Lesson("zone", say.text("This is the place that you run together. "
                                "Smoke shows where its carbon comes from.")),
        Lesson("carbon", say.text("Bring this line below the dashed one: that is what was promised. "
                                  "Tap a number to see why it is what it is.")),
        Lesson("card.0", say.text("These cards are yours alone. Open one to see what it would do."), "card."),
        Lesson("team.effort", say.text("Building costs coins and one effort. You have a few each round.")),
        Lesson("outlook", say.text(
            "One of these two will happen after this round. The right finished projects soften it.")),
        Lesson("done", say.text("When your turn is over, press Done. Then look up: the place changes."), "done"),
    ]


class Halo(Drawing):
    """A drawing around something that can still be touched."""

    is_solid = False


class Coach:
    """Goes through the lessons; using the thing counts as much as pressing Next."""

    def __init__(self, place: Place) -> None:
        self._at = 0
        self.speak(place)

    def speak(self, place: Place) -> None:
        """From now on in the language of that place."""
        self.place = place
        self._lessons = lessons(place.say)

    @property
    def is_on(self) -> bool:
        """Whether a lesson is left."""
        return self._at < len(self._lessons)

    def take(self, intent: Intent) -> bool:
        """Goes on when a lesson is learned; whether the intent was only for the coach."""
        if intent.id == "coach.next":
            self._at += 1
            return True
        if intent.id == "coach.stop":
            self._at = len(self._lessons)
            return True
        if self.is_on and self._lessons[self._at].done_by and intent.id.startswith(self._lessons[self._at].done_by):
            self._at += 1
        return False

    def widgets(self, area: FRect, others: Sequence[Widget]) -> list[Widget]:
        """The hint of the lesson beside its widget; lessons about what is not on the screen are passed over."""
        target = self._target(self._lessons[self._at].beside, others)
        while target is None:
            self._at += 1
            if not self.is_on:
                return []
            target = self._target(self._lessons[self._at].beside, others)
        lesson = self._lessons[self._at]
        rect = beside(target, area, 150)
        say = self.place.say

        def ring(canvas: Canvas, box: FRect) -> None:
            canvas.ring(box, "focus", 14, 3.5)

        count = f"{self._at + 1}/{len(self._lessons)}"
        return [
            Halo("coach.ring", target.inflate(10, 10), ring),
            Panel("coach", rect, [
                Label("coach.words", FRect(rect.x + 18, rect.y + 14, rect.width - 36, rect.height - 76), lesson.words,
                      WORDS),
                Label("coach.count", FRect(rect.x + 18, rect.bottom - 54, 40, 40), count,
                      Type(14, "ink-soft", valign="middle")),
                Button("coach.stop", FRect(rect.right - 252, rect.bottom - 56, 130, 44), say.text("I know this"),
                       kind="quiet"),
                Button("coach.next", FRect(rect.right - 118, rect.bottom - 56, 104, 44), say.text("Next"), kind="main"),
            ], tint="accent-soft", depth=14),
        ]

    def _target(self, name: str, others: Sequence[Widget]) -> FRect | None:
        if name == "zone":
            found = next((widget for widget in others if widget.id.startswith("zone.")), None)
            return found.rect if found else None
        path = path_to(others, name)
        return path[-1].rect if path else None


def beside(target: FRect, area: FRect, height: float) -> FRect:
    """A place for a hint beside its target where there is most room, inside the window."""
    rect = FRect(0, 0, WIDTH, height)
    if target.top > area.centery and target.top - area.top > height + 40:
        rect.midbottom = (target.centerx, target.top - 26)
    elif target.left - area.left > WIDTH + 30:
        rect.midright = (target.left - 18, target.centery)
    elif area.right - target.right > WIDTH + 30:
        rect.midleft = (target.right + 18, target.centery)
    else:
        rect.midbottom = (target.centerx, target.top - 16)
    rect.clamp_ip(area.inflate(-20, -20))
    return rect
