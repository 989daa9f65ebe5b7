"""The bar of buttons: back, the one next step, and what the Game Master reaches for without looking."""

from __future__ import annotations

from pygame import FRect

from game.session.coaching import has_begun
from game.session.state import OVER, READY
from game.ui.layout import Share, columns
from game.ui.session.cockpit.taps import NextTap, Tap
from game.ui.session.desk import Desk
from game.ui.session.lead import is_at_table, is_coached, is_playing
from game.ui.session.pages import pages, waiting_reveal
from game.ui.session.words import step_title
from game.ui.widgets.base import Widget

ICON = 62.0


def next_words(desk: Desk) -> str:
    """What the next key will do, in a few words."""
    say, session = desk.place.say, desk.session
    if session.phase == READY:
        return say.text("Begin")
    if session.phase == OVER:
        return say.text("The session is over.")
    if desk.question and not is_at_table(desk):
        return say.text("Take: {answer}", answer=desk.answer_words(desk.marked))
    if desk.board.beat is not None or desk.why:
        return say.text("Go on")
    if waiting_reveal(session):
        return say.text("Turn over the answer")
    if is_coached(desk) and has_begun(session):
        return say.text("This table is done")
    if desk.page + 1 < pages(session):
        return say.text("Next picture {page} of {pages}", page=desk.page + 2, pages=pages(session))
    if session.bonus is not None and not session.bonus.state.over:
        return say.text("This table is done")
    if is_playing(desk) and session.plan.preset.guided:
        return say.text("To the table")
    if is_playing(desk) and desk.armed and desk.plans.is_empty:
        return say.text("No plans yet. Once more: all save their effort")
    if is_playing(desk):
        return say.text("Carry out all plans")
    if session.at + 1 == len(session.plan.steps):
        return say.text("End the session")
    following = session.plan.steps[session.at + 1]
    title = step_title(desk.place, following.id)
    return say.text("Next: {step}", step=title) if title else say.text("Next step")


def first_hint(desk: Desk) -> str:
    """What is told of the next key before the beginning; later it would only cover what is above it."""
    return desk.place.say.text("Space or → does this, always") if desk.session.phase == READY else ""


def bar(desk: Desk, rect: FRect) -> list[Widget]:
    """The widgets of the bar."""
    if desk.session.plan.preset.guided:
        return guided_bar(desk, rect)
    say, screen = desk.place.say, desk.session.screen
    running = desk.session.phase == "running"
    cells = columns(rect, [ICON, Share(), *[ICON] * 7], 8)
    going = desk.session.phase != OVER
    return [
        Tap("back", cells[0], icon="left", enabled=desk.session.phase != READY, hint=say.text("Back (←)")),
        NextTap("next", cells[1], next_words(desk), icon="right", kind="main", enabled=going,
                hint=first_hint(desk)),
        Tap("chime", cells[2], icon="bell", hint=say.text("Chime: all eyes up (C)")),
        Tap("freeze", cells[3], icon="snow", selected=screen.frozen, enabled=running,
            hint=say.text("Keep the class's picture as it is (F)")),
        Tap("blank", cells[4], icon="eye-slash", selected=screen.blank, enabled=running,
            hint=say.text("Darken the class's picture (B)")),
        Tap("correct", cells[5], icon="undo", enabled=running, hint=say.text("Correct a mistake (Z)")),
        Tap("window", cells[6], icon="screen", hint=say.text("Show the class's picture here, or come back (F2)")),
        Tap("why", cells[7], icon="question", selected=bool(desk.why), enabled=running,
            hint=say.text("Show the sum behind the total, per unit, trust (W)")),
        Tap("keys", cells[8], icon="keyboard", hint=say.text("All keys (F1)")),
    ]


def guided_bar(desk: Desk, rect: FRect) -> list[Widget]:
    """The bar for those who play without a Game Master: on, back, the picture in large, the sums, the keys."""
    say, session = desk.place.say, desk.session
    cells = columns(rect, [ICON, Share(), *[ICON] * 3], 8)
    return [
        Tap("back", cells[0], icon="left", enabled=session.phase != READY, hint=say.text("Back (←)")),
        NextTap("next", cells[1], next_words(desk), icon="right", kind="main", enabled=session.phase != OVER,
                hint=first_hint(desk)),
        Tap("window", cells[2], icon="screen", hint=say.text("The picture in large, and back (F2)")),
        Tap("why", cells[3], icon="question", selected=bool(desk.why), enabled=session.phase == "running",
            hint=say.text("Show the sum behind the total, per unit, trust (W)")),
        Tap("keys", cells[4], icon="keyboard", hint=say.text("All keys (F1)")),
    ]
