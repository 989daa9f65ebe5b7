"""The one key that leads on, and the one that goes back: what they do wherever the session is."""

from __future__ import annotations

from game.rules.action import Action
from game.session.act import Act
from game.session.coaching import TURN, has_begun, is_first_turn, lessons
from game.session.state import OVER, READY, RUNNING
from game.ui.session.desk import Desk
from game.ui.session.pages import pages, waiting_reveal


def forward(desk: Desk) -> None:
    """Does the next thing: begin, go on looking, turn an answer over, the next picture, the plans, the next step."""
    session = desk.session
    armed, desk.armed = desk.armed, False
    if session.phase == READY:
        desk.do(Act("start", {}))
    elif session.phase == OVER:
        desk.outlets.sound("refuse")
    elif is_at_table(desk):
        desk.outlets.table()
    elif desk.question:
        desk.answer(desk.answers[desk.marked])
    elif desk.why:
        desk.why = ""
    elif desk.board.beat is not None:
        desk.board.next()
    elif waiting := waiting_reveal(session):
        desk.do(Act("reveal", {"id": waiting}))
        desk.outlets.sound("confirm")
    elif is_coached(desk) and has_begun(session):
        desk.play(Action("done"))
        desk.turn_to(desk.page + 1)
    elif desk.page + 1 < pages(session):
        desk.turn_to(desk.page + 1)
    elif session.bonus is not None and not session.bonus.state.over:
        desk.play(Action("done"))
    elif is_playing(desk):
        play_on(desk, armed)
    else:
        step_on(desk)
    desk.outlets.changed()


def backward(desk: Desk) -> None:
    """One picture back, or the step before."""
    if desk.board.beat is not None:
        desk.settle()
    elif desk.page > 0:
        desk.turn_to(desk.page - 1)
    else:
        desk.do(Act("back", {}))
    desk.outlets.changed()


def is_playing(desk: Desk) -> bool:
    """Whether rounds of the game are played now, at this machine."""
    session = desk.session
    is_here = session.stage == "explore" and session.step.activity != "count" and not session.plan.preset.machines
    return is_here and not session.course.state.over


def is_at_table(desk: Desk) -> bool:
    """Whether the game goes on at the table, as it does where nobody leads."""
    return desk.session.plan.preset.guided and is_playing(desk) and desk.session.phase == RUNNING


def is_coached(desk: Desk) -> bool:
    """Whether the first table takes its first turn now, for all to see."""
    session = desk.session
    if session.phase != RUNNING or session.step.activity != "rules" or not is_first_turn(session):
        return False
    return lessons(session.plan)[min(desk.page, len(lessons(session.plan)) - 1)] == TURN


def play_on(desk: Desk, armed: bool) -> None:
    """Carries the plans out; where no table has one, only when the key is pressed again."""
    is_ready = len(desk.plans.ready) == len(desk.session.teams)
    if not desk.plans.is_empty or is_ready or armed:
        desk.carry_out()
        return
    desk.armed = True
    desk.outlets.sound("refuse")


def step_on(desk: Desk) -> None:
    """The next step; after the last the session is over."""
    last = desk.session.at + 1 == len(desk.session.plan.steps)
    desk.do(Act("finish" if last else "next", {}))
    desk.outlets.sound("chime")
