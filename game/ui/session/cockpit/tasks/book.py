"""Which task goes with what belongs on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.ui.session.cockpit.tasks.cards import CardsTask
from game.ui.session.cockpit.tasks.close import CloseTask
from game.ui.session.cockpit.tasks.detective import DetectiveTask
from game.ui.session.cockpit.tasks.order import OrderTask
from game.ui.session.cockpit.tasks.outcomes import OutcomesTask
from game.ui.session.cockpit.tasks.path import PathTask
from game.ui.session.cockpit.tasks.pictures import PicturesTask
from game.ui.session.cockpit.tasks.plan import PlanTask
from game.ui.session.cockpit.tasks.pledges import PledgesTask
from game.ui.session.cockpit.tasks.pulse import PulseTask
from game.ui.session.cockpit.tasks.question import QuestionTask
from game.ui.session.cockpit.tasks.table import TableTask
from game.ui.session.cockpit.tasks.task import Task
from game.ui.session.cockpit.tasks.teams import TeamsTask
from game.ui.session.cockpit.tasks.turn import TurnTask
from game.ui.session.desk import Desk
from game.ui.session.lead import is_at_table, is_coached

PLAN, PICTURES, QUESTION = PlanTask(), PicturesTask(), QuestionTask()
TASKS: Mapping[str, Task] = MappingProxyType({
    "teams": TeamsTask(), "order": OrderTask(), "pulse": PulseTask("before"), "detective": DetectiveTask(),
    "first": PLAN, "middle": PLAN, "last": PLAN, "make": CardsTask(), "path": PathTask(), "close": CloseTask(),
})
PLEDGES, TABLE, OUTCOMES, FIRST_TURN = PledgesTask(), TableTask(), OutcomesTask(), TurnTask()
OWN = ("first", "middle", "last", "count", "path")


def task_of(desk: Desk) -> Task:
    """The task for where the desk stands."""
    session = desk.session
    bonus = session.bonus is not None and not session.bonus.state.over
    if is_at_table(desk):
        return TABLE
    if session.plan.preset.machines and session.step.activity in OWN:
        return OUTCOMES
    if desk.question or bonus or (session.bonus is not None and desk.board.beat is not None):
        return QUESTION
    if is_coached(desk):
        return FIRST_TURN
    if session.step.activity == "show":
        return PLEDGES if desk.page else TASKS["make"]
    if session.stage == "explore" and session.course.state.over and desk.board.beat is None:
        return PICTURES
    return TASKS.get(session.step.activity, PICTURES)
