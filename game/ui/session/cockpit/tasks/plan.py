"""The plans of all tables for a round, entered in any order: the table's number, then what it does."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.rules.action import Action
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.choices import KEYS, Choices, choice_words
from game.ui.session.cockpit.tasks.task import HEADING, NOTE, Task, heading, peek_tap, table_key
from game.ui.session.cockpit.tasks.told import told
from game.ui.session.desk import Desk
from game.ui.session.plans import options, rehearsed, seats_to_come
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label

PLAN = Type(18, valign="middle", max_lines=2, smallest=12)
WAITING = PLAN._replace(colour="ink-soft")


class PlanTask(Task):
    """Without a table all plans are listed; with one its choices are, each with its key."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        if desk.board.beat is not None:
            return told(desk, rect)
        return self._all(desk, rect) if desk.sheet.seat < 0 else self._table(desk, rect)

    def _all(self, desk: Desk, rect: FRect) -> list[Widget]:
        say = desk.place.say
        title, room = heading(rect, say.text("The tables' plans: press 1–{most}, then what they do",
                                             most=len(desk.seats)))
        note, list_room = rows(room, [30, Share()], 4)
        widgets: list[Widget] = [title, Label("plan.note", note, self._forgotten(desk), NOTE)]
        coming = seats_to_come(desk.session.course.state)
        high = min(74.0, list_room.height / len(desk.session.teams))
        for seat in range(len(desk.session.teams)):
            line = FRect(list_room.x, list_room.y + seat * high, list_room.width, high - 8)
            name, plan = columns(line, [220, Share()], 14)
            ready = seat in desk.plans.ready or seat not in coming
            words = plan_words(desk, seat) if seat in coming else say.text("has had its turn")
            widgets += [
                LineTap(f"table.{seat}", name, desk.names[seat], key=str(seat + 1), value=seat,
                        badge=desk.session.teams[seat].colour, end="✓" if ready else "", enabled=seat in coming),
                Label(f"plan.{seat}", plan, words, PLAN if desk.plans.of(seat) or ready else WAITING),
            ]
        return widgets

    def _forgotten(self, desk: Desk) -> str:
        missing = [desk.names[seat] for seat in sorted(seats_to_come(desk.session.course.state))
                   if not desk.plans.of(seat) and seat not in desk.plans.ready]
        say = desk.place.say
        if not missing:
            return say.text("All plans are in.")
        return say.text("Still without a plan: {teams}", teams=say.text(", ").join(missing))

    def _table(self, desk: Desk, rect: FRect) -> list[Widget]:
        say, seat, session = desk.place.say, desk.sheet.seat, desk.session
        game, state = session.plan.game, session.course.state
        after = rehearsed(game, state, seat, desk.plans.of(seat))
        words = say.plural("{team}: one effort left, {coins} coins", "{team}: {n} effort left, {coins} coins",
                           after.effort[seat], team=desk.names[seat], coins=after.coins[seat])
        top, plan, body, foot = rows(rect, [42, 30, Share(), 50], 6)
        title, drop = columns(top, [Share(), 150], 8)
        choices = Choices(desk, seat, options(game, state, seat, desk.plans.of(seat)), after)
        peek, ready = columns(foot, [Share(0.62), Share()], 8)
        so_far = say.text("Plan: {plan}", plan=plan_words(desk, seat))
        return [
            Label("task.title", title, words, HEADING),
            Tap("plan.drop", drop, say.text("Take back"), icon="undo", enabled=bool(desk.plans.of(seat))),
            Label("plan.now", plan, so_far, PLAN), choices.build(body), peek_tap(desk, peek, "plan.peek"),
            Tap("plan.ready", ready, say.text("Next table (Enter)"), icon="check", kind="main"),
        ]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if name.startswith("table."):
            desk.sheet.seat = int(value)
        elif name.startswith("choice."):
            choose(desk, value)
        elif name == "plan.drop":
            desk.plans.drop(desk.sheet.seat)
        elif name == "plan.peek":
            desk.sheet.hands_open = not desk.sheet.hands_open
        elif name == "plan.ready":
            next_table(desk)
        return name.startswith(("table.", "choice.", "plan."))

    def key(self, desk: Desk, key: Key) -> bool:
        if desk.board.beat is not None:
            return False
        seat = desk.sheet.seat
        if seat < 0:
            table = table_key(desk, key)
            if table in seats_to_come(desk.session.course.state):
                desk.sheet.seat = table
            return table >= 0
        if key.name == "return":
            next_table(desk)
        elif key.name == "backspace":
            desk.plans.drop(seat)
        elif key.name == "escape":
            desk.sheet.seat = -1
        else:
            found = options(desk.session.plan.game, desk.session.course.state, seat, desk.plans.of(seat))
            number = KEYS.find(key.name) if len(key.name) == 1 else -1
            if not 0 <= number < len(found):
                return False
            choose(desk, found[number])
        return True


def choose(desk: Desk, action: Action) -> None:
    """One more step of the open table's plan; when nothing more is possible the next table comes."""
    seat = desk.sheet.seat
    desk.plans.add(seat, action)
    desk.outlets.sound("card")
    if not options(desk.session.plan.game, desk.session.course.state, seat, desk.plans.of(seat)):
        next_table(desk)


def next_table(desk: Desk) -> None:
    """The open table is ready; on to the next that is not, in the order of tables."""
    count, seat = len(desk.session.teams), desk.sheet.seat
    desk.plans.ready.add(seat)
    coming = seats_to_come(desk.session.course.state)
    desk.sheet.seat = next((each % count for each in range(seat + 1, seat + count)
                            if each % count in coming and each % count not in desk.plans.ready), -1)


def plan_words(desk: Desk, seat: int) -> str:
    """A table's plan in words; covered where the hand is."""
    plan = desk.plans.of(seat)
    if not plan:
        say = desk.place.say
        return say.text("nothing: effort becomes coins") if seat in desk.plans.ready else say.text("nothing yet")
    hand = desk.session.course.state.hands[seat]
    return " + ".join(choice_words(desk, action, hand) for action in plan)
