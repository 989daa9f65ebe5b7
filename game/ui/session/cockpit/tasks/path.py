"""The path looked back on: turning points, and "what if" from the same moment."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.bots.turning import Ending, TurningPoint
from game.rules.action import Action
from game.rules.engine import legal_actions
from game.session.act import Act
from game.ui.canvas import Type
from game.ui.layout import Share, columns, grid, rows
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.tasks.choices import KEYS
from game.ui.session.cockpit.tasks.task import HEADING, NOTE, Task, heading
from game.ui.session.desk import Desk
from game.ui.session.snapshot import at_place, turn_words
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label
from game.ui.widgets.scroll import ScrollList

OPTION, MOMENT, CHANGE, BAR = 50.0, 62.0, 330.0, 14.0
HEAD = Type(15, "ink-soft", bold=True, valign="bottom", max_lines=2, smallest=12)
ICONS = {"build": "hammer", "grow": "sprout", "back": "coin", "advise": "bulb", "study": "book", "engage": "trust",
         "hand-on": "gift", "ability": "star"}


class PathTask(Task):
    """A turning point opens the choices that there were; a choice is worked out and shown to the class."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, points = desk.place.say, desk.insights.turns()
        title, room = heading(rect, say.text("What if? Choose a moment, then another step"))
        if not points:
            words = say.text("Looking for the moments where it turned …") if desk.insights.is_busy else say.text(
                "No single step turned this game: it was many small ones.")
            return [title, Label("path.none", room, words, NOTE)]
        chosen = chosen_point(desk, points)
        head, moments, label, body = rows(room, [40, MOMENT * len(points), 34, Share()], 6)
        busy = say.text("Working it out …") if desk.insights.is_busy else say.text("What if they had …")
        return [title, *self._heads(desk, head), *self._moments(desk, moments, points),
                Label("path.label", label, busy, HEADING), self._choices(desk, body, chosen)]

    def _heads(self, desk: Desk, rect: FRect) -> list[Widget]:
        """What the columns are."""
        say = desk.place.say
        what, change = columns(rect, [Share(), CHANGE], 8)
        sure = say.text("Chance of catching up with the real place: before → after")
        return [Label("path.what", what, say.text("The moments where it turned"), HEAD),
                Label("path.sure", change, sure, HEAD._replace(align="right"))]

    def _moments(self, desk: Desk, rect: FRect, points: Sequence[TurningPoint]) -> list[Widget]:
        """A line for every moment: round, what was done, and how sure it was before and after."""
        say, chosen = desk.place.say, chosen_point(desk, points)
        return [
            LineTap(f"moment.{number}", cell, say.text("Round {round}: {step}", round=point.round,
                                                       step=turn_words(desk, point)),
                    key=str(number + 1), end=f"{say.percent(point.before)} → {say.percent(point.after)}", value=number,
                    selected=point is chosen)
            for number, (point, cell) in enumerate(zip(points, rows(rect, [Share()] * len(points), 6), strict=True))]

    def _choices(self, desk: Desk, rect: FRect, point: TurningPoint) -> ScrollList:
        """What else could have been done, two side by side where there are many."""
        found = alternatives(desk, point)[:len(KEYS)]
        across = 1 if len(found) * OPTION <= rect.height else 2
        lines = max(1, -(-len(found) // across))
        bar = BAR if lines * OPTION > rect.height else 0.0
        cells = grid(FRect(rect.x, rect.y, rect.width - bar, OPTION * lines), across, lines, 6)
        return ScrollList(f"instead.{point.at}", rect, [
            LineTap(f"instead.{point.at}.{number}", cell, at_place(desk, point.at, action), value=(point.at, action),
                    icon=ICONS.get(action.verb, "right"))
            for number, (action, cell) in enumerate(zip(found, cells, strict=False))
        ])

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("moment."):
            desk.sheet.drafts["moment"] = value
        elif name.startswith("instead."):
            at, action = value
            ask(desk, at, action)
        return name.startswith(("moment.", "instead."))


def chosen_point(desk: Desk, points: Sequence[TurningPoint]) -> TurningPoint:
    """The moment that is open."""
    number = desk.sheet.drafts.get("moment", 0)
    return points[number if isinstance(number, int) and number < len(points) else 0]


def alternatives(desk: Desk, point: TurningPoint) -> list[Action]:
    """What else could have been done at that moment."""
    course = desk.session.course
    found = legal_actions(course.game, course.steps[point.at].state)
    return [action for action in found if action != point.action]


def ask(desk: Desk, at: int, action: Action) -> None:
    """Has it worked out, and puts it on record when it is known."""

    def tell(instead: Ending, played: Ending) -> None:
        ending = {"total": instead.total, "result": instead.result, "intensity": instead.intensity,
                  "as_played": played.total}
        desk.do(Act("what-if", {"at": at, "action": list(action), "ending": ending}))
        desk.page = 1

    desk.insights.ask(desk.session.course, at, action, tell)
