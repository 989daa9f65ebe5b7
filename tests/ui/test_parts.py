"""Layout, motion, icons, shapes."""

import pygame
import pytest
from pygame import FRect

from game.ui.assets import Icons, assets_folder
from game.ui.canvas import Canvas
from game.ui.layout import Share, centred, columns, grid, inset, rows
from game.ui.motion import Alarm, Tween, ease_in_out, ease_out, overshoot, resting

NEEDED = [
    "coin", "effort", "trust", "carbon", "leaf", "sun", "wind", "drop", "factory", "truck", "train", "ship",
    "cow", "recycle", "flask", "chart-up", "chart-down", "clock", "hammer", "users", "gift", "eye", "eye-slash",
    "question", "gear", "pause", "play", "back", "undo", "close", "check", "warning", "speaker", "speaker-off",
    "star", "book", "magnifier", "card", "target", "dice", "map", "globe", "fire", "plug", "battery", "house",
    "heart", "home", "trophy", "sprout", "tractor",
]


def test_rows_share_what_fixed_sizes_leave():
    parts = rows(FRect(10, 20, 100, 200), [30, Share(), Share(3)], 10)
    assert [(part.y, part.height) for part in parts] == [(20, 30), (60, 37.5), (107.5, 112.5)]


def test_columns_fill_the_width():
    parts = columns(FRect(0, 0, 300, 50), [Share(), 100, Share()])
    assert [(part.x, part.width) for part in parts] == [(0, 100), (100, 100), (200, 100)]


def test_a_grid_goes_line_by_line():
    cells = grid(FRect(0, 0, 210, 110), 2, 2, 10)
    assert [cell.topleft for cell in cells] == [(0, 0), (110, 0), (0, 60), (110, 60)]


def test_inset_never_turns_inside_out_and_centred_is_in_the_middle():
    assert inset(FRect(0, 0, 10, 10), 8).size == (0, 0)
    assert centred(FRect(0, 0, 100, 100), 20, 40) == FRect(40, 30, 20, 40)


@pytest.mark.parametrize("ease", [ease_out, ease_in_out, overshoot])
def test_easings_begin_at_nought_and_end_at_one(ease):
    assert ease(0) == pytest.approx(0) and ease(1) == pytest.approx(1)


def test_a_tween_sent_elsewhere_goes_on_from_where_it_is():
    way = Tween(0, 10, 0, 1)
    turned = way.towards(0, 0.5, 1)
    assert turned.at(0.5) == way.at(0.5)
    assert turned.at(1.5) == 0 and turned.is_over(1.5)
    assert resting(3).towards(3, 9) == resting(3)


def test_an_alarm_does_not_begin_anew_and_rings_once_more_at_the_end():
    alarm = Alarm()
    assert not alarm.rings(0.0, [0.1])
    assert not alarm.rings(0.06, [0.1])
    assert alarm.rings(0.11, [0.1])
    assert alarm.rings(0.12, [])
    assert not alarm.rings(0.13, []) and alarm.wait(0.13) is None


def test_all_icons_that_the_game_asks_for_exist():
    assert sorted(set(NEEDED) - set(Icons(assets_folder() / "icons").names())) == []


def test_every_icon_can_be_drawn_in_any_colour():
    icons = Icons(assets_folder() / "icons")
    for name in icons.names():
        drawn = icons.get(name, 24, (200, 30, 40))
        assert drawn.get_size() == (24, 24)
        assert drawn.get_bounding_rect().width > 4, name
    assert icons.get("coin", 24, (200, 30, 40)) is icons.get("coin", 24, (200, 30, 40))
    assert tuple(icons.get("carbon", 24, (200, 30, 40)).get_at((12, 14)))[:3] == (200, 30, 40)


def test_an_unknown_icon_is_named():
    with pytest.raises(FileNotFoundError, match="unicorn"):
        Icons(assets_folder() / "icons").get("unicorn", 10, (0, 0, 0))


def test_a_box_is_solid_inside_smooth_at_its_corner_and_empty_outside(tools, themes):
    canvas = Canvas(tools, themes["light"], (1280, 720))
    canvas.surface.fill((255, 255, 255))
    canvas.box(FRect(10, 10, 100, 60), (0, 0, 0), 20)
    at = canvas.surface.get_at
    assert at((60, 12)) == at((12, 40)) == (0, 0, 0, 255)
    assert at((10, 10)) == (255, 255, 255, 255) and at((110, 40)) == (255, 255, 255, 255)
    corner = {at((x, y))[0] for x in range(10, 22) for y in range(10, 22)}
    assert len(corner) > 4


def test_a_panel_has_a_shadow_below_it_and_none_when_flat(tools, themes):
    canvas = Canvas(tools, themes["light"], (1280, 720))
    for depth, shaded in ((8, True), (0, False)):
        canvas.fill("paper")
        canvas.panel(FRect(100, 100, 200, 100), depth=depth)
        assert (canvas.surface.get_at((200, 202))[:3] != themes["light"]["paper"]) is shaded


def test_a_veil_darkens_all_of_its_rectangle_evenly_and_nothing_else(tools, themes):
    canvas = Canvas(tools, themes["light"], (1280, 720))
    canvas.surface.fill((200, 200, 200))
    canvas.box(FRect(10, 10, 500, 301), (0, 0, 0), 0, 128)
    shades = {canvas.surface.get_at((x, y))[0] for x in range(10, 510, 7) for y in range(10, 311, 7)}
    assert len(shades) == 1 and shades.pop() in range(98, 102)
    assert [canvas.surface.get_at(at)[0] for at in ((9, 20), (510, 20), (20, 9), (20, 311))] == [200] * 4


def test_the_edge_of_a_long_panel_is_the_same_all_along(tools, themes):
    canvas = Canvas(tools, themes["light"], (1280, 720))
    canvas.fill("paper")
    canvas.panel(FRect(100, 100, 1000, 500), depth=16)
    along = [[canvas.surface.get_at((x, y)) for y in range(590, 640)] for x in (200, 333, 600, 801, 1000)]
    assert all(column == along[0] for column in along) and len(set(map(tuple, along[0]))) > 10


def test_what_is_clipped_leaves_the_rest_alone(tools, themes):
    canvas = Canvas(tools, themes["light"], (1280, 720))
    canvas.surface.fill((0, 0, 0))
    with canvas.clipped(FRect(0, 0, 50, 50)):
        canvas.fill((255, 255, 255))
    assert canvas.surface.get_at((49, 49))[0] == 255 and canvas.surface.get_at((51, 51))[0] == 0
    assert canvas.surface.get_clip() == pygame.Rect(0, 0, 1280, 720)
