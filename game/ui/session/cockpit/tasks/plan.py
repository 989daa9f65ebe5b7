"""The plans of all tables for a round, entered in any order: the table's number, then what it does."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.rules.action import Action
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, grid, rows
from game.ui.session.board import DEEDS
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading, table_key
from game.ui.session.desk import Desk
from game.ui.session.plans import options, rehearsed, seats_to_come
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label, Panel
from game.ui.widgets.scroll import ScrollList

KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
ICONS = {"build": "hammer", "grow": "sprout", "back": "coin", "advise": "bulb", "study": "book", "engage": "trust",
         "hand-on": "gift", "ability": "star"}
ROW, OPTION = 50.0, 50.0
PRIVATE = ("build", "advise")


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
            name, plan = columns(line, [190, Share()], 10)
            ready = seat in desk.plans.ready or seat not in coming
            words = plan_words(desk, seat) if seat in coming else say.text("has had its turn")
            widgets += [
                Tap(f"table.{seat}", name, f"{seat + 1}  {desk.names[seat]}", value=seat,
                    icon="check" if ready else "", enabled=seat in coming),
                Label(f"plan.{seat}", plan, words, Type(19, valign="middle", smallest=13)),
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
        title, room = heading(rect, words)
        plan, body, foot = rows(room, [44, Share(), 52], 8)
        label, drop = columns(plan, [Share(), 150], 8)
        found = options(game, state, seat, desk.plans.of(seat))
        widgets: list[Widget] = [
            title, Label("plan.now", label, plan_words(desk, seat), Type(19, valign="middle", smallest=13)),
            Tap("plan.drop", drop, say.text("Take back"), icon="undo", enabled=bool(desk.plans.of(seat))),
            choice_list(desk, body, found, seat),
        ]
        eye, ready = columns(foot, [Share(0.7), Share()], 8)
        icon, peek = ("eye-slash", say.text("Cover the hand")) if desk.sheet.hands_open else (
            "eye", say.text("Show the hand"))
        return [*widgets, Tap("plan.peek", eye, peek, icon=icon),
                Tap("plan.ready", ready, say.text("Next table (Enter)"), icon="check")]

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


def choice_list(desk: Desk, rect: FRect, found: Sequence[Action], seat: int) -> ScrollList:
    """What a table can do, each with its key."""
    high = OPTION * -(-max(1, len(found)) // 2)
    cells = grid(FRect(rect.x, rect.y, rect.width - 14, high), 2, max(1, -(-len(found) // 2)), 6)
    hand = desk.session.course.state.hands[seat]
    return ScrollList(f"choices.{seat}", rect, [
        Tap(f"choice.{number}", cell, f"{KEYS[number].upper()}  {choice_words(desk, action, hand)}",
            icon=ICONS.get(action.verb, ""), value=action)
        for number, (action, cell) in enumerate(zip(found, cells, strict=False)) if number < len(KEYS)
    ])


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
        return desk.place.say.text("nothing: effort becomes coins") if seat in desk.plans.ready else "–"
    hand = desk.session.course.state.hands[seat]
    return " + ".join(choice_words(desk, action, hand) for action in plan)


def choice_words(desk: Desk, action: Action, hand: Sequence[str]) -> str:
    """A choice in words. Where the hand is covered, its cards go by their place in it."""
    if desk.sheet.hands_open or action.verb not in PRIVATE or action.item not in hand:
        return desk.action_words(action)
    say, place = desk.place.say, hand.index(action.item) + 1
    if action.verb == "build":
        return say.text("Build card {number} of the hand", number=place)
    return say.text("Advise with card {number} of the hand", number=place)


def told(desk: Desk, rect: FRect) -> list[Widget]:
    """While the class looks up: what is being shown, and how much is to come."""
    title, room = heading(rect, desk.place.say.text("The class looks up"))
    beat = desk.board.queue[0]
    lines = [desk.narrator.event(event) for event in beat.events if beat.kind != "move" or event.kind in DEEDS]
    words = "\n".join(line for line in lines if line)
    more = desk.place.say.plural("One more picture after this.", "{n} more pictures after this.",
                                 len(desk.board.queue) - 1)
    text, foot = rows(room, [Share(), 34], 8)
    high = max(30.0, 30.0 * (words.count("\n") + 1) + 30.0 * (len(words) // 46))
    body = Label("told.words", FRect(text.x, text.y, text.width - 14, high), words, Type(19, smallest=13))
    return [title, Panel("told", text, tint="panel-soft", depth=0),
            ScrollList("told.list", text.inflate(-24, -20), [Label(body.id, body.rect.move(12, 10), words,
                                                                   Type(19, smallest=13))]),
            Label("told.more", foot, more, NOTE)]
