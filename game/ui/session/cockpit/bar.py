"""The bar of buttons: back, the one next step, and what the Game Master reaches for without looking."""

from __future__ import annotations

from typing import NamedTuple

from pygame import FRect

from game.session.coaching import has_begun
from game.session.state import OVER, READY, RUNNING
from game.ui.layout import Share, columns
from game.ui.session.cockpit.lines import CaptionTap
from game.ui.session.cockpit.taps import NextTap
from game.ui.session.desk import Desk
from game.ui.session.lead import is_at_table, is_coached, is_playing
from game.ui.session.pages import pages, waiting_reveal
from game.ui.session.words import step_title
from game.ui.widgets.base import Widget

ICON = 64.0
COUNTED = ("pulse", "close")


class Tool(NamedTuple):
    """An icon of the bar with its caption, and what it does in a hint."""

    id: str
    icon: str
    words: str
    hint: str
    is_on: bool = False
    enabled: bool = True


def is_entering(desk: Desk) -> bool:
    """Whether a table's plan is being entered: then the next table comes first, and the bar stands back."""
    return is_playing(desk) and not is_at_table(desk) and desk.sheet.seat >= 0 and desk.board.beat is None \
        and not desk.question


def next_words(desk: Desk) -> str:
    """What the next key will do, in a few words."""
    say, session = desk.place.say, desk.session
    if session.phase == READY:
        return say.text("Begin")
    if session.phase == OVER:
        return say.text("The session is over.")
    if desk.question and not is_at_table(desk):
        words = desk.answer_words(desk.marked)
        is_covered = not desk.sheet.hands_open and desk.question in ("keep", "give")
        return say.text("Take: {answer}", answer=words) if is_covered else words
    if desk.board.beat is not None or desk.why:
        return say.text("Go on")
    if waiting_reveal(session):
        return say.text("Turn over the answer")
    if is_coached(desk) and has_begun(session):
        return say.text("This table is done")
    if desk.page + 1 < pages(session):
        return next_page_words(desk)
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


def next_page_words(desk: Desk) -> str:
    """The next picture of the same step: a question to count, the papers, or one of its pictures."""
    say, session, following = desk.place.say, desk.session, desk.page + 2
    if session.step.activity in COUNTED:
        questions = len(session.plan.document.get("pulse", ()))
        if following > questions:
            return say.text("Next: {step}", step=say.text("To take home"))
        return say.text("Next question {page} of {pages}", page=following, pages=questions)
    return say.text("Next picture {page} of {pages}", page=following, pages=pages(session))


def first_hint(desk: Desk) -> str:
    """What is told of the next key before the beginning; later it would only cover what is above it."""
    return desk.place.say.text("Space or → does this, always") if desk.session.phase == READY else ""


def bar(desk: Desk, rect: FRect) -> list[Widget]:
    """The widgets of the bar."""
    is_guided = desk.session.plan.preset.guided
    tools = guided_tools(desk) if is_guided else led_tools(desk)
    cells = columns(rect, [ICON, Share(), *[ICON] * len(tools)], 8)
    say, phase = desk.place.say, desk.session.phase
    following = NextTap("next", cells[1], next_words(desk), icon="right", kind="plain" if is_entering(desk) else "main",
                        enabled=phase != OVER, hint=first_hint(desk))
    found: list[Widget] = [CaptionTap("back", cells[0], say.text("Back"), icon="left", enabled=phase != READY,
                                      hint=say.text("Back (←)")), following]
    return found + [CaptionTap(tool.id, cell, tool.words, icon=tool.icon, selected=tool.is_on, enabled=tool.enabled,
                               hint=tool.hint) for tool, cell in zip(tools, cells[2:], strict=True)]


def led_tools(desk: Desk) -> list[Tool]:
    """What a Game Master reaches for, from left to right."""
    say, screen, runs = desk.place.say, desk.session.screen, desk.session.phase == RUNNING
    return [
        Tool("chime", "bell", say.text("Chime"), say.text("Chime: all eyes up (C)")),
        Tool("freeze", "snow", say.text("Freeze"), say.text("Keep the class's picture as it is (F)"), screen.frozen,
             runs),
        Tool("blank", "eye-slash", say.text("Dark", context="screen"), say.text("Darken the class's picture (B)"),
             screen.blank, runs),
        Tool("correct", "undo", say.text("Correct"), say.text("Correct a mistake (Z)"), enabled=runs),
        Tool("window", "screen", say.text("Picture"), say.text("Show the class's picture here, or come back (F2)")),
        *shared_tools(desk),
    ]


def guided_tools(desk: Desk) -> list[Tool]:
    """The same for those who play without a Game Master: the picture in large, the sums, the keys."""
    say = desk.place.say
    return [Tool("window", "screen", say.text("Picture"), say.text("The picture in large, and back (F2)")),
            *shared_tools(desk)]


def shared_tools(desk: Desk) -> list[Tool]:
    """What everybody has: the sums and the keys."""
    say = desk.place.say
    return [Tool("why", "question", say.text("Why?"), say.text("Show the sum behind the total, per unit, trust (W)"),
                 bool(desk.why), desk.session.phase == RUNNING),
            Tool("keys", "keyboard", say.text("Keys"), say.text("All keys (F1)"))]
