"""Turning points are worked out in another process, so that the window goes on."""

import os

import pytest

from game.bots.turning import turning_points_in, two_endings
from game.ui.session.aside import Aside
from game.ui.session.insight import Insights
from game.ui.session.shot_scenes import after_rounds


def whose_process():
    """The number of the process that works."""
    return os.getpid()


def end_abruptly(me):
    """Dies in any process but that of the test."""
    if os.getpid() != me:
        os._exit(9)
    return "done here"


def complain():
    """Raises in every process."""
    raise ValueError("no such thing")


@pytest.fixture
def played(classroom):
    """The course of a game that is over."""
    room = classroom()
    room.begin(teams=3, minutes=60)
    room.key("space")
    after_rounds(room.session.plan.game.setup.rounds)(room.visit)
    return room.session.course


def test_work_is_done_in_another_process():
    aside = Aside(whose_process)
    assert aside.result() != os.getpid()
    assert aside.done()


def test_work_whose_process_dies_is_done_after_all():
    assert Aside(end_abruptly, os.getpid()).result() == "done here"


def test_what_the_work_raises_is_raised_where_its_result_is_asked_for(capfd):
    with pytest.raises(ValueError, match="no such thing"):
        Aside(complain).result()


def test_a_process_that_nobody_waits_for_any_more_ends_at_once():
    aside = Aside(os.read, 0, 1)
    process = aside._process
    aside.close()
    assert not process.is_alive()


def test_another_process_finds_the_same_turning_points_and_endings_as_this_one(played):
    insights, told = Insights(playouts=2), []
    insights.look_at(played)
    at = next(at for at, action in enumerate(played.actions) if action.verb not in ("done", "quiet"))
    insights.ask(played, at, played.actions[at], lambda *ends: told.append(ends))
    for each, _ in list(insights._asked):
        each.result()
    insights._turns.result()
    assert insights.poll() and not insights.is_busy
    assert insights.turns() == turning_points_in(played, 2)
    assert told == [two_endings(played, at, played.actions[at], 2)]
    insights.close()
    assert insights.turns() == ()
