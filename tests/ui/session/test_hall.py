"""The two windows: screens found, swapped, lost and found again; one screen with the cockpit on a key."""

import pytest

from game.ui.frame import Frame
from game.ui.scene import Scene
from game.ui.session.hall import Desktop, Hall
from tests.ui.session.classroom import StandIn


class Machine:
    """A machine with so many screens; `told` is what the hall said."""

    def __init__(self, tools, themes, screens):
        self.screens = screens
        self.told = []
        main = Frame(tools, themes["light"], (1280, 720))
        main.push(Scene())
        self.windows = [StandIn(main)]
        self.hall = Hall(self.windows, main, Desktop(lambda: self.screens, StandIn), self.told.append)
        self.now = 0.0
        self.hall.show(Scene())

    def turn(self, screens=None):
        self.screens = self.screens if screens is None else screens
        self.now += 2.0
        self.hall.between(self.now)


@pytest.fixture
def machine(tools, themes):
    return lambda screens: Machine(tools, themes, screens)


def test_with_two_screens_the_class_has_a_window_of_its_own_on_the_second(machine):
    here = machine(2)
    assert here.hall.has_projector
    assert here.windows[1].screen == 1
    assert here.windows[1].frame.canvas.theme.audience
    assert here.windows[0].has_focus and not here.windows[1].has_focus
    assert not here.windows[0].frame.canvas.theme.audience


def test_with_one_screen_a_key_shows_the_class_and_comes_back(machine):
    here = machine(1)
    cockpit = here.windows[0].frame
    here.hall.toggle()
    assert here.windows[0].frame is here.hall.frame
    here.hall.toggle()
    assert here.windows[0].frame is cockpit
    assert len(here.windows) == 1


def test_a_pulled_cable_leaves_the_cockpit_and_a_new_one_brings_the_class_back(machine):
    here = machine(2)
    lost = here.windows[1]
    here.turn(screens=1)
    assert here.windows == [here.windows[0]] and not lost.is_open
    here.hall.toggle()
    here.turn(screens=2)
    assert here.hall.has_projector and not here.hall.is_here
    assert here.told == ["projector", "one-screen", "projector"]


def test_swapping_puts_each_window_on_the_screen_of_the_other(machine):
    here = machine(2)
    here.hall.swap()
    assert [window.screen for window in here.windows] == [1, 0]
    here.hall.swap()
    assert [window.screen for window in here.windows] == [0, 1]


def test_a_class_window_closed_by_hand_stays_closed_until_it_is_asked_for(machine):
    here = machine(2)
    here.windows.pop().close()
    here.hall.frame.closed = True
    here.turn()
    here.turn()
    assert not here.hall.has_projector
    here.hall.toggle()
    assert here.hall.has_projector and not here.hall.frame.closed


def test_a_class_window_on_a_screen_that_is_only_counted_can_be_put_away_by_key_and_fetched_back(machine):
    here = machine(screens=2)
    here.hall.toggle()
    here.hall.between(50.0)
    assert not here.hall.has_projector and len(here.windows) == 1
    here.hall.toggle()
    assert here.hall.has_projector


def test_leaving_a_session_shows_the_cockpit_frame_in_the_only_window(machine):
    here = machine(1)
    cockpit = here.windows[0].frame
    here.hall.toggle()
    here.hall.close()
    assert here.windows[0].frame is cockpit
