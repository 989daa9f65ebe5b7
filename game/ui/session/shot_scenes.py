"""How to come to the screens of a session, for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable

from pygame import Surface

from game.session.act import Act
from game.ui.app import App
from game.ui.atlas import FIRST_CHOICE
from game.ui.driver import Driver
from game.ui.session.lead import forward
from game.ui.session.setup import ClassPlan
from game.ui.session.visit import Visit
from game.ui.shot_scenes import journey

SEED, TEAMS = 11, 6


def class_setup(app: App, driver: Driver) -> None:
    """The set-up of a session with a class."""
    Visit(app, journey(app), at_once=True).setup({"deck": FIRST_CHOICE, "teams": TEAMS})


def cockpit(activity: str, *keys: str) -> Callable[[App, Driver], None]:
    """The cockpit in the first step of an activity, after some keys."""

    def show(app: App, driver: Driver) -> None:
        _class_at(app, activity)
        driver.frame_changed()
        for key in keys:
            driver.key(key)

    return show


def projector(activity: str, pictures: int = 0) -> Callable[[App, Driver], Surface]:
    """The class's picture in the first step of an activity, so many pictures on."""

    def show(app: App, driver: Driver) -> Surface:
        visit = _class_at(app, activity)
        for _ in range(pictures):
            forward(visit.desk)
        return Driver(visit.hall.frame).settle()

    return show


def _class_at(app: App, activity: str) -> Visit:
    """A class of six teams at a step."""
    visit = Visit(app, journey(app), at_once=True)
    visit.begin(ClassPlan(FIRST_CHOICE, TEAMS, seed=SEED))
    app.closing = visit.close
    desk = visit.desk
    forward(desk)
    step = next(step.id for step in desk.session.plan.steps if step.activity == activity)
    desk.do(Act("jump", {"step": step}))
    return visit
