import pytest
from pygame import FRect

from game.ui.dialog import Answer, Dialog
from game.ui.inputs import Key
from game.ui.widgets.button import Button
from game.ui.widgets.field import TextField
from game.ui.widgets.plain import Label, Panel


def three(sheet):
    return [
        Button("one", FRect(100, 100, 200, 50), "一"),
        Button("two", FRect(100, 200, 200, 50), "二"),
        Button("off", FRect(100, 300, 200, 50), "三", enabled=False),
        Button("far", FRect(600, 200, 200, 50), "四"),
    ]


def test_a_click_on_a_button_is_told_to_the_scene(show):
    driver, sheet = show(three)
    driver.click("二")
    assert [(intent.id, intent.kind) for intent in sheet.told] == [("two", "press")]


def test_letting_go_outside_a_button_does_nothing(show):
    driver, sheet = show(three)
    driver.drag((150, 120), (900, 600))
    assert sheet.told == []


def test_tab_goes_round_what_is_enabled_and_shift_tab_back(show):
    driver, _ = show(three)
    seen = [driver.frame.focus]
    for _ in range(3):
        driver.key("tab")
        seen.append(driver.frame.focus)
    assert seen == ["one", "two", "far", "one"]
    driver.key("tab", shift=True)
    assert driver.frame.focus == "far"


def test_arrows_go_to_the_nearest_widget_in_their_direction(show):
    driver, _ = show(three)
    driver.key("down")
    assert driver.frame.focus == "two"
    driver.key("right")
    assert driver.frame.focus == "far"
    driver.key("right")
    assert driver.frame.focus == "far"


def test_enter_and_space_press_what_has_the_focus(show):
    driver, sheet = show(three)
    driver.key("return")
    driver.key("space")
    assert [intent.id for intent in sheet.told] == ["one", "one"]


def test_the_focus_ring_shows_only_while_the_keyboard_is_used(show):
    driver, _ = show(three)
    ring = driver.frame.canvas.theme["focus"]
    driver.click("one")
    assert tuple(driver.settle().get_at((200, 97)))[:3] != ring
    driver.key("tab")
    assert tuple(driver.settle().get_at((200, 197)))[:3] == ring


def test_a_disabled_or_covered_widget_cannot_be_clicked_by_name(show):
    driver, _ = show(lambda sheet: [*three(sheet), Panel("lid", FRect(590, 190, 300, 100))])
    with pytest.raises(LookupError, match="disabled"):
        driver.click("off")
    with pytest.raises(LookupError, match="covered by lid"):
        driver.click("far")


def test_an_unknown_name_lists_what_there_is(show):
    driver, _ = show(three)
    with pytest.raises(LookupError, match="one \\(一\\), two"):
        driver.click("nothing")


def test_two_widgets_of_one_id_are_refused(show):
    with pytest.raises(ValueError, match="Sheet builds several widgets of one id: one"):
        show(lambda sheet: [*three(sheet), Label("one", FRect(0, 0, 9, 9), "")])


def test_escape_closes_a_dialog_with_nothing_chosen_and_leaves_the_scene_as_it_was(show):
    driver, sheet = show(three)
    driver.key("tab")
    answers = []
    choices = [Answer("stay", "留下"), Answer("go", "离开", "main")]
    driver.frame.push(Dialog("离开？", "进度已保存。", choices, answers.append))
    assert driver.frame.focus == "dialog.go"
    driver.key("escape")
    assert answers == [""]
    assert driver.frame.scene is sheet and driver.frame.focus == "two"


def test_a_dialog_keeps_the_scene_below_from_being_used(show):
    driver, sheet = show(three)
    answers = []
    driver.frame.push(Dialog("离开？", "", [Answer("go", "离开", "main")], answers.append))
    driver.click_at(150, 120)
    assert sheet.told == []
    driver.click("离开")
    assert answers == ["go"]


def test_escape_on_the_last_scene_closes_the_frame(show):
    driver, _ = show(three)
    driver.key("escape")
    assert driver.frame.closed


def test_at_rest_nothing_is_drawn_again(show):
    driver, _ = show(three)
    driver.settle()
    assert driver.frame.wait is None
    driver.now += 5
    driver.frame_changed()
    assert not driver.frame.needs_drawing


def test_an_ambient_scene_is_drawn_at_its_own_pace(show):
    driver, sheet = show(three)
    driver.settle()
    sheet.wait = 0.1
    drawn = 0
    for step in range(101):
        driver.now = 10 + step * 0.01
        driver.frame_changed()
        if driver.frame.needs_drawing:
            driver.frame.draw()
            drawn += 1
    assert 8 <= drawn <= 11


def test_a_hint_appears_after_a_moment_and_goes_with_the_pointer(show):
    driver, _ = show(lambda sheet: [Button("one", FRect(100, 100, 200, 50), "一", hint="奶牛打嗝")])
    driver.point("one")
    assert "奶牛打嗝" not in [record.text for record in driver.texts()]
    driver.advance(0.7)
    assert "奶牛打嗝" in [record.text for record in driver.texts()]
    driver.click_at(900, 600)
    assert "奶牛打嗝" not in [record.text for record in driver.texts()]


def test_where_somebody_types_no_hint_is_in_the_way(show):
    driver, _ = show(lambda sheet: [TextField("name", FRect(100, 100, 300, 48), hint="队名"), *three(sheet)[1:2]])
    driver.click("name")
    driver.advance(0.7)
    assert "队名" not in [record.text for record in driver.texts()]
    driver.key("tab")
    driver.click_at(900, 600)
    driver.point("name")
    driver.advance(0.7)
    assert "队名" in [record.text for record in driver.texts()]


def test_a_notice_is_shown_for_a_few_seconds(show):
    driver, _ = show(three)
    driver.frame.notify("已保存")
    driver.advance(1)
    assert "已保存" in [record.text for record in driver.texts()]
    driver.advance(4)
    assert "已保存" not in [record.text for record in driver.texts()]
    assert driver.frame.wait is None


def test_a_letter_typed_in_a_field_is_no_shortcut(show):
    driver, _ = show(lambda sheet: [TextField("name", FRect(100, 100, 300, 48)), *three(sheet)[1:2]])
    used = []
    driver.frame.shortcuts["m"] = lambda: used.append("m")
    driver.key("m")
    assert used == []
    driver.key("tab")
    driver.key("m")
    assert used == ["m"]


def test_a_click_makes_a_sound(show):
    driver, _ = show(three)
    heard = []
    driver.frame.sound = heard.append
    driver.click("one")
    assert heard == ["click"]


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (1024, 768), (3840, 2160)])
def test_the_logical_window_is_never_smaller_than_the_reference(show, size):
    driver, _ = show(three, size)
    area = driver.frame.canvas.rect
    assert area.width >= 1279.9 and area.height >= 719.9
    assert driver.picture().get_size() == size


def test_keys_with_alt_or_control_reach_the_scene(show):
    driver, sheet = show(three)
    seen = []
    sheet.key = lambda key: bool(seen.append(key))
    driver.key("z", control=True)
    assert seen == [Key("z", control=True)]


def test_what_flies_is_painted_on_its_way_and_then_no_more(show):
    driver, _ = show(three)
    driver.settle()
    places = []
    driver.frame.fly(lambda canvas, rect: places.append(rect.x), FRect(0, 0, 10, 10), FRect(500, 0, 10, 10))
    driver.settle()
    assert places == sorted(places) and len(places) > 5
    assert driver.frame.wait is None


def test_reduced_motion_lets_nothing_fly_and_nothing_fade(show, themes):
    driver, _ = show(three)
    driver.frame.change_theme(themes["light"].with_motion(True))
    driver.settle()
    places = []
    driver.frame.fly(lambda canvas, rect: places.append(rect.x), FRect(0, 0, 10, 10), FRect(500, 0, 10, 10))
    driver.frame.push(Dialog("离开？", "", [Answer("go", "离开", "main")], places.append))
    driver.frame_changed()
    assert places == [] and driver.frame.wait is None


def test_the_focus_below_is_remembered_though_the_scene_above_was_replaced(show):
    driver, sheet = show(three)
    driver.key("tab")
    driver.frame.push(type(sheet)(three))
    driver.frame.replace(type(sheet)(three))
    driver.key("tab", shift=True)
    driver.key("escape")
    assert driver.frame.scene is sheet and driver.frame.focus == "two"
