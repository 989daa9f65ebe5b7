from types import SimpleNamespace

import pygame
import pytest
from pygame import FRect

from game.ui import prepare_environment
from game.ui.assets import assets_folder
from game.ui.canvas import Canvas, Tools, Type
from game.ui.frame import Frame
from game.ui.inputs import Compose, Key, Pointer, Text, Wheel
from game.ui.widgets.button import Button
from game.ui.widgets.field import TextField
from game.ui.window import ICON, LULL, Window, open_display, pause_after, run, translate


@pytest.fixture
def display():
    open_display()
    yield
    pygame.display.quit()


def test_the_environment_is_prepared_without_overriding_what_it_says():
    environ = {"SDL_FRAMEBUFFER_ACCELERATION": "1"}
    prepare_environment(environ)
    assert environ["SDL_FRAMEBUFFER_ACCELERATION"] == "1"
    assert environ["SDL_IME_SHOW_UI"] == "1"


def test_the_longer_nothing_happens_the_longer_the_loop_sleeps():
    assert pause_after(0.1, None) < pause_after(1, None) < pause_after(5, None) == pause_after(60, None) == 0.08
    assert pause_after(60, 0.02) == 0.02


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (pygame.Event(pygame.MOUSEMOTION, pos=(300, 150)), Pointer("move", 200, 100)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(300, 150), button=1), Pointer("down", 200, 100, 1)),
        (pygame.Event(pygame.MOUSEBUTTONUP, pos=(300, 150), button=3), Pointer("up", 200, 100, 3)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(300, 150), button=4), None),
        (pygame.Event(pygame.TEXTINPUT, text="碳"), Text("碳")),
        (pygame.Event(pygame.TEXTEDITING, text="tan", start=3, length=0), Compose("tan", 3)),
        (pygame.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=pygame.KMOD_LSHIFT), Key("tab", shift=True)),
        (pygame.Event(pygame.KEYDOWN, key=pygame.K_KP_ENTER, mod=0), Key("return")),
        (pygame.Event(pygame.USEREVENT), None),
    ],
)
def test_events_of_the_library_become_input_events(display, event, expected):
    assert translate(event, 1.5) == expected


def test_the_wheel_is_placed_where_the_pointer_is(display):
    event = pygame.Event(pygame.MOUSEWHEEL, precise_x=0.0, precise_y=-1.5)
    assert isinstance(translate(event, 1.0), Wheel)


def test_two_windows_each_get_their_own_keys_until_the_first_is_closed(display, show, tools, themes):
    def make(sheet):
        return [Button("a", FRect(10, 10, 99, 48), "a"), TextField("b", FRect(10, 90, 99, 48))]

    first, _ = show(make)
    second, _ = show(make)
    windows = [Window(first.frame, "audience"), Window(second.frame, "cockpit")]
    turns = []

    def between(now):
        turns.append(now)
        if len(turns) == 2:
            tab = {"key": pygame.K_TAB, "mod": 0, "window": windows[1]._window}
            pygame.event.post(pygame.Event(pygame.KEYDOWN, tab))
        if len(turns) == 5:
            pygame.event.post(pygame.Event(pygame.WINDOWCLOSE, window=windows[0]._window))

    run(windows, between, sleep=lambda seconds: None)
    assert first.frame.closed and len(turns) < 20
    assert (first.frame.focus, second.frame.focus) == ("a", "b")


def test_full_screen_fills_the_screen_and_goes_back(display, show):
    driver, _ = show(lambda sheet: [], size=(960, 540))
    window = Window(driver.frame, "x")
    window.toggle_full_screen()
    assert driver.frame.size == pygame.display.get_desktop_sizes()[0]
    window.toggle_full_screen()
    assert driver.frame.size == (960, 540)
    window.close()


def test_a_frame_without_scenes_takes_no_input(tools, themes):
    frame = Frame(tools, themes["light"], (1280, 720))
    frame.handle(Key("tab"))
    assert frame.scene is None and frame.widgets == []


def test_a_second_window_that_is_closed_leaves_the_first_running(display, show):
    first, _ = show(lambda sheet: [])
    second, _ = show(lambda sheet: [])
    windows = [Window(first.frame, "audience"), Window(second.frame, "cockpit")]
    counts = []

    def between(now):
        counts.append(len(windows))
        if len(counts) == 2:
            pygame.event.post(pygame.Event(pygame.WINDOWCLOSE, window=windows[1]._window))
        if len(counts) == 6:
            first.frame.closed = True

    run(windows, between, sleep=lambda seconds: None)
    assert counts[0] == 2 and counts[-1] == 1


def test_a_picture_that_another_window_drew_first_is_still_shown(display, show):
    driver, _ = show(lambda sheet: [])
    window = Window(driver.frame, "audience")
    window.show()
    driver.frame.change_theme(driver.frame.canvas.theme.for_audience())
    driver.frame.notify("!")
    drawn = driver.frame.draw()
    window.show()
    assert pygame.image.tobytes(window._window.get_surface(), "RGB") == pygame.image.tobytes(drawn, "RGB")
    window.close()


def test_enter_held_down_presses_once(display, show):
    driver, sheet = show(lambda sheet: [Button("a", FRect(10, 10, 99, 48), "a")])
    window = Window(driver.frame, "x")
    down = pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0)
    for event in (down, down, down, pygame.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0), down):
        window.receive(event)
    assert len(sheet.told) == 2
    window.close()


def test_a_tall_window_sets_its_small_type_no_larger_than_a_wide_one_of_the_same_width(themes):
    tools, style = Tools(assets_folder(), "en"), Type(10, smallest=6)
    wide, tall = (Canvas(tools, themes["light"], (960, height)) for height in (540, 1000))
    assert tall.measure("100.0", style) == wide.measure("100.0", style)


def test_rubbish_is_looked_for_once_while_nothing_moves_and_nobody_does_anything(display, show, monkeypatch):
    driver, _ = show(lambda sheet: [])
    now, looked = [0.0], []
    monkeypatch.setattr("gc.get_count", lambda: (0, 0, 0 if looked else 1))
    monkeypatch.setattr("gc.collect", lambda: looked.append(now[0]))

    def between(at):
        now[0] += 0.5
        driver.frame.closed = now[0] > 10

    run([Window(driver.frame, "calm")], between, lambda: now[0], lambda seconds: None)
    assert len(looked) == 1 and looked[0] > LULL


def test_a_window_gets_its_sign_in_the_turn_after_its_first_picture(display, show):
    driver, _ = show(lambda sheet: [])
    window, signs = Window(driver.frame, "sign"), []
    window._window = SimpleNamespace(get_surface=lambda: pygame.Surface((9, 9)), flip=lambda: signs.append("picture"),
                                     set_icon=lambda sign: signs.append(sign.get_size()))
    for _ in range(3):
        window.show()
    assert signs == ["picture", (ICON, ICON)]
