"""The path looked back on: turning points, and "what if" from the same moment."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.bots.turning import Ending, TurningPoint
from game.rules.action import Action
from game.rules.engine import legal_actions
from game.session.act import Act
from game.ui.canvas import Type
from game.ui.layout import Share, grid, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.plan import KEYS
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading
from game.ui.session.desk import Desk
from game.ui.session.snapshot import at_place, turn_words
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label
from game.ui.widgets.scroll import ScrollList

OPTION = 48.0


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
        moments, label, body = rows(room, [54 * len(points), 34, Share()], 10)
        widgets: list[Widget] = [title]
        for number, (point, cell) in enumerate(zip(points, rows(moments, [Share()] * len(points), 6), strict=True)):
            words = say.text("Round {round}: {step}", round=point.round, step=turn_words(desk, point))
            change = f"{say.percent(point.before)} → {say.percent(point.after)}"
            widgets.append(Tap(f"moment.{number}", cell, f"{number + 1}  {words}  {change}", value=number,
                               selected=point is chosen))
        busy = say.text("Working it out …") if desk.insights.is_busy else say.text("What if they had …")
        widgets.append(Label("path.label", label, busy, Type(19, bold=True, valign="middle", max_lines=1)))
        return [*widgets, self._choices(desk, body, chosen)]

    def _choices(self, desk: Desk, rect: FRect, point: TurningPoint) -> ScrollList:
        found = alternatives(desk, point)
        lines = max(1, -(-len(found) // 2))
        cells = grid(FRect(rect.x, rect.y, rect.width - 14, OPTION * lines), 2, lines, 6)
        return ScrollList(f"instead.{point.at}", rect, [
            Tap(f"instead.{point.at}.{number}", cell, at_place(desk, point.at, action), value=(point.at, action))
            for number, (action, cell) in enumerate(zip(found, cells, strict=False)) if number < len(KEYS)
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
