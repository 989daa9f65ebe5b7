"""While the class looks up: what it is being shown, in lines to read out."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.core.event import Event
from game.ui.beats import Beat
from game.ui.canvas import Type
from game.ui.layout import Share, rows
from game.ui.session.board import DEEDS
from game.ui.session.cockpit.tasks.task import NOTE, breadth, heading
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label, Panel
from game.ui.widgets.scroll import ScrollList

STORIES = ("event", "insight")
SIZES, FEW, APART, EM = (24, 20), 5, 10.0, 0.5


def told(desk: Desk, rect: FRect) -> list[Widget]:
    """The lines of the beat that is shown, and how much is to come."""
    say, beat = desk.place.say, desk.board.queue[0]
    title, room = heading(rect, say.text("The class looks up"))
    more = say.plural("One more picture after this.", "{n} more pictures after this.", len(desk.board.queue) - 1)
    text, foot = rows(room, [Share(), 34], 8)
    inner = text.inflate(-28, -24)
    found: list[Widget] = []
    y, wide, lines = inner.y, inner.width - 14, lines_of(desk, beat)
    size = SIZES[len(lines) > FEW]
    for number, words in enumerate(lines):
        high = size * 1.4 * -(-breadth(words) * size * EM // wide)
        found.append(Label(f"told.{number}", FRect(inner.x, y, wide, high), words, Type(size, smallest=14)))
        y += high + APART
    return [title, Panel("told", text, tint="panel-soft", depth=0), ScrollList("told.list", inner, found),
            Label("told.more", foot, more, NOTE)]


def lines_of(desk: Desk, beat: Beat) -> list[str]:
    """What a beat tells, with the story of its event or insight. Coins that came or went for one reason share a
    line."""
    narrator, found, done = desk.narrator, [], set()
    events = [event for event in beat.events if beat.kind != "move" or event.kind in DEEDS]
    for event in events:
        if event.kind != "coins-changed":
            found.append(narrator.event(event))
            continue
        cause = narrator.cause(event.params["cause"])
        if cause not in done:
            done.add(cause)
            is_known = event.params["cause"].id == beat.subject
            found.append(coins_line(desk, cause, events, is_known))
    story = desk.place.words(f"{beat.subject}.text") if beat.kind in STORIES else ""
    return [line for line in (*found[:1], story, *found[1:]) if line]


def coins_line(desk: Desk, cause: str, events: Sequence[Event], is_known: bool) -> str:
    """All coins of one reason: whose, and how many; the reason is left out where it is known from the line before."""
    say, narrator = desk.place.say, desk.narrator
    by_seat: dict[int, int] = {}
    for event in events:
        if event.kind == "coins-changed" and narrator.cause(event.params["cause"]) == cause:
            by_seat[event.params["seat"]] = by_seat.get(event.params["seat"], 0) + event.params["by"]
    amounts = set(by_seat.values())
    if len(amounts) == 1 and len(by_seat) == len(desk.session.teams) > 1:
        (by,) = amounts
        if is_known:
            return say.plural("Every team: {by} coin", "Every team: {by} coins", abs(by), by=say.signed(by))
        return say.text("Coins, {cause}: {by} for every team", cause=cause, by=say.signed(by))
    parts = [f"{desk.names[seat]}\u00a0{say.signed(by)}" for seat, by in by_seat.items()]
    teams = say.text(", ").join(parts)
    return say.text("Coins: {teams}", teams=teams) if is_known else say.text("Coins, {cause}: {teams}", cause=cause,
                                                                             teams=teams)
