import pygame
import pytest
from pygame import FRect

from game.ui.inputs import Compose
from game.ui.widgets.button import Button, Toggle
from game.ui.widgets.card import Card, hand
from game.ui.widgets.card_face import CardFace, Chip
from game.ui.widgets.choice import Slider, Stepper, Tabs
from game.ui.widgets.field import TextField
from game.ui.widgets.meter import Counter, Meter
from game.ui.widgets.scroll import ScrollList

from .conftest import Sheet

PLACE = FRect(100, 100, 400, 48)


def fresh(rect=PLACE):
    return FRect(rect)


def test_tabs_change_by_click_and_by_arrows_and_stop_at_the_ends(show):
    driver, sheet = show(lambda s: [Tabs("t", fresh(), ["易", "中", "难"], s.last("t", 0))])
    driver.click_at(300, 124)
    assert sheet.last("t", 0) == 1
    driver.key("right")
    driver.key("right")
    assert sheet.last("t", 0) == 2
    assert len(sheet.told) == 2


def test_a_slider_follows_the_pointer_in_steps_and_stays_within_its_ends(show):
    driver, sheet = show(lambda s: [Slider("s", fresh(), s.last("s", 60), (30, 120), step=30)])
    driver.drag((200, 124), (2000, 300))
    assert sheet.last("s", None) == 120
    driver.key("left")
    assert sheet.last("s", None) == 90
    driver.key("home")
    assert sheet.last("s", None) == 30
    assert {intent.value for intent in sheet.told} <= {30, 60, 90, 120}


def test_a_stepper_steps_by_its_buttons_and_keys(show):
    driver, sheet = show(lambda s: [Stepper("n", fresh(), s.last("n", 5), (2, 6))])
    driver.click_at(490, 124)
    assert sheet.last("n", None) == 6
    driver.click_at(490, 124)
    driver.key("left")
    driver.click_at(110, 124)
    assert [intent.value for intent in sheet.told] == [6, 5, 4]


def test_a_toggle_turns_over(show):
    driver, sheet = show(lambda s: [Toggle("mute", fresh(), "静音", s.last("mute", False))])
    driver.click("静音")
    driver.key("space")
    assert [intent.value for intent in sheet.told] == [True, False]


def field(sheet):
    return [TextField("name", fresh(), sheet.last("name", ""), longest=8), Button("b", FRect(100, 300, 99, 48), "好")]


def test_chinese_is_typed_through_a_composition(show):
    driver, sheet = show(field)
    driver.type_text("碳路者", composed="tan'lu'zhe")
    assert sheet.last("name", "") == "碳路者"
    assert driver.find("name").composition == ""


def test_keys_belong_to_the_input_method_while_it_composes(show):
    driver, sheet = show(field)
    driver.send(Compose("tan", 3))
    driver.key("return")
    driver.key("backspace")
    assert sheet.told == []
    assert "tan" in [record.text for record in driver.texts()]


def test_text_is_edited_at_the_caret(show):
    driver, sheet = show(field)
    driver.type_text("ab d")
    driver.key("left")
    driver.type_text("c")
    driver.key("home")
    driver.key("delete")
    driver.key("end")
    driver.key("backspace")
    assert sheet.last("name", "") == "b c"


def test_a_field_holds_no_more_than_its_longest(show):
    driver, sheet = show(field)
    driver.type_text("一二三四五六七八九十")
    assert sheet.last("name", "") == "一二三四五六七八"


def named(sheet):
    return [TextField("name", fresh(), sheet.last("name", "Otters"), longest=8)]


@pytest.mark.parametrize("composed", ["", "lv'se"])
def test_what_is_typed_after_a_first_press_takes_the_place_of_the_old_text(show, composed):
    driver, sheet = show(named)
    driver.click("name")
    driver.type_text("绿色", composed)
    driver.type_text("队")
    assert sheet.last("name", "") == "绿色队"


def test_a_second_press_or_an_arrow_keeps_the_old_text(show):
    driver, sheet = show(named)
    driver.click("name")
    driver.click("name")
    driver.type_text("!")
    assert sheet.last("name", "") == "Otters!"
    driver.key("a", control=True)
    driver.key("home")
    driver.type_text("9")
    assert sheet.last("name", "") == "9Otters!"


def test_a_marked_text_is_deleted_as_a_whole(show):
    driver, sheet = show(named)
    driver.key("a", control=True)
    driver.key("backspace")
    assert sheet.last("name", "") == ""


def test_enter_in_a_field_submits_and_tab_leaves_it(show):
    driver, sheet = show(field)
    driver.type_text("a")
    driver.key("return")
    assert (sheet.told[-1].kind, sheet.told[-1].value) == ("submit", "a")
    driver.key("tab")
    assert driver.frame.focus == "b"
    assert driver.frame.text_field is None


def listed(sheet):
    items = [Button(f"i{n}", FRect(104, 100 + 60 * n, 300, 52), f"第 {n} 项") for n in range(20)]
    return [ScrollList("list", FRect(100, 100, 320, 300), items)]


def test_a_list_brings_into_view_what_gets_the_focus(show):
    driver, _ = show(listed)
    for _ in range(12):
        driver.key("tab")
    assert driver.frame.focus == "i12"
    assert FRect(100, 100, 320, 300).contains(driver.find("i12").rect)


def test_the_wheel_scrolls_a_list_and_the_place_survives_a_rebuild(show):
    driver, _ = show(listed)
    driver.wheel("list", -2)
    driver.advance(0.5)
    top = driver.find("i0").rect.y
    assert top == pytest.approx(100 - 128, abs=0.01)
    driver.frame.rebuild()
    assert driver.find("i0").rect.y == pytest.approx(top, abs=0.01)


def test_what_is_scrolled_out_of_a_list_cannot_be_hit(show):
    driver, sheet = show(listed)
    driver.click_at(200, 100 + 60 * 10 + 20)
    assert sheet.told == []


def test_pulling_at_an_item_scrolls_the_list_instead_of_pressing(show):
    driver, sheet = show(listed)
    driver.drag((200, 330), (200, 210))
    assert sheet.told == []
    assert driver.find("i0").rect.y == pytest.approx(-20)


def test_a_counter_counts_up_to_its_new_value(show):
    values = [10]
    driver, _ = show(lambda s: [Counter("coins", fresh(), values[-1], "coin")])
    driver.settle()
    values.append(20)
    driver.frame.rebuild()
    driver.advance(0.1)
    assert 10 < int(driver.texts()[0].text) < 20
    driver.settle()
    assert driver.texts()[0].text == "20"


def test_reduced_motion_shows_the_new_value_at_once(show, themes):
    values = [10]
    driver, _ = show(lambda s: [Meter("m", fresh(), values[-1], 20, words=lambda value: f"{value:.0f}")])
    driver.frame.change_theme(themes["light"].with_motion(True))
    driver.settle()
    values.append(20)
    driver.frame.rebuild()
    driver.frame_changed()
    assert driver.texts()[0].text == "20"


def cards(sheet):
    faces = [(f"c{n}", CardFace(f"卡 {n}", "sun")) for n in range(7)]
    return hand(FRect(100, 400, 680, 206), faces, Card)


def test_a_full_hand_fits_its_place_and_no_card_covers_another(show):
    driver, _ = show(cards)
    places = [widget.rect for widget in driver.frame.widgets]
    assert all(FRect(100, 400, 680, 206).inflate(1, 1).contains(place) for place in places)
    assert all(first.right <= second.x for first, second in zip(places, places[1:], strict=False))


def test_new_cards_are_drawn_one_a_picture_but_all_in_the_first(show):
    driver, _ = show(cards)
    driver.settle()
    driver.frame.canvas.tools.pictures.clear()
    driver.frame.canvas._shown.clear()
    driver.frame.rebuild()
    seen = [pygame.image.tobytes(driver.picture(), "RGB")]
    while driver.frame.needs_drawing:
        assert driver.frame.wait == 0
        seen.append(pygame.image.tobytes(driver.picture(), "RGB"))
    assert len(seen) == len(set(seen)) == 7
    driver.frame.canvas.tools.pictures.clear()
    other, _ = show(cards)
    assert pygame.image.tobytes(other.picture(), "RGB") == seen[-1] and not other.frame.needs_drawing


def test_a_card_that_changes_is_seen_as_it_was_until_it_is_drawn_anew(show):
    place = FRect(100, 100, 150, 210)
    words = ["一", "二"]
    driver, _ = show(lambda s: [Card(f"c{n}", place.move(200 * n, 0), CardFace(word, "sun"))
                                for n, word in enumerate(words)])
    before = driver.settle().copy()
    words[:] = ["三", "四"]
    driver.frame.rebuild()
    half = driver.picture().copy()
    after = driver.settle()
    here, there = (driver.frame.canvas.px(place.move(200 * n, 0)) for n in (0, 1))
    same = [[pygame.image.tobytes(one.subsurface(box), "RGB") == pygame.image.tobytes(other.subsurface(box), "RGB")
             for box in (here, there)] for one, other in ((before, half), (half, after))]
    assert same == [[False, True], [True, False]]


def test_cards_of_a_scene_on_top_are_there_before_those_below_it(show):
    driver, _ = show(cards)
    driver.settle()
    kept = driver.frame.canvas.tools.pictures
    kept.clear()
    driver.frame.push(Sheet(lambda s: [Card("top", FRect(500, 100, 150, 210), CardFace("上", "wind"))]))
    driver.frame.scene.opaque = False
    order = []
    while driver.frame.needs_drawing:
        driver.picture()
        order += [key[0].name for key in kept if key[0].name not in order]
    assert len(order) == 8 and order.index("上") < 2


def test_the_card_with_the_focus_lies_over_its_neighbours_and_is_pressed(show):
    driver, sheet = show(cards)
    driver.key("tab")
    driver.settle()
    assert driver.find("c1").lifted
    driver.click("c1")
    assert sheet.told[-1].id == "c1"


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_states_of_a_button_look_different(show, name):
    def look(**how):
        driver, _ = show(lambda s: [Button("b", FRect(100, 100, 200, 50), "好", **how)], theme=name)
        return pygame.image.tobytes(driver.settle(), "RGB")

    kinds = {look(kind=kind) for kind in ("plain", "main", "quiet", "danger")}
    assert len(kinds | {look(enabled=False), look(selected=True)}) == 6


FACE = CardFace(
    "粪污沼气发电与余热利用", "fire", "good", [Chip("coin", "12", "coin"), Chip("clock", "1")],
    [Chip("carbon", "−12 %", "carbon"), Chip("trust", "+1", "trust"), Chip("coin", "+2 每轮", "coin")],
    "粪便里的甲烷不跑掉，变成电和热。牧场主说：“闻着臭，用着香。”", "能源 · 循环",
    "事实：2023 年沼气发电 2.1 GWh（p. 40）", "≈",
)


@pytest.mark.parametrize("width", [130, 160, 200, 260, 340])
@pytest.mark.parametrize("size", ["normal", "larger"])
def test_nothing_on_a_card_is_cut_at_any_width(show, themes, width, size):
    driver, _ = show(lambda s: [Card("card", FRect(100, 100, width, width * 1.4), FACE)])
    driver.frame.change_theme(themes["light"].with_text(size))
    texts = driver.texts()
    assert [record.text for record in texts if record.overflow] == []
    assert {FACE.name, "12", "−12 %"} <= {record.text for record in texts}


def test_a_large_card_says_everything(show):
    driver, _ = show(lambda s: [Card("card", FRect(100, 100, 300, 420), FACE)])
    assert {FACE.body, FACE.tags, FACE.foot, FACE.mark} <= {record.text for record in driver.texts()}


@pytest.mark.parametrize(("audience", "share"), [(False, 60), (True, 40)])
@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (1920, 1080), (1024, 768)])
def test_no_text_is_smaller_than_its_share_of_the_height(show, themes, audience, share, size):
    driver, _ = show(lambda s: [Card("card", FRect(100, 100, 120, 168), FACE)], size)
    if audience:
        driver.frame.change_theme(themes["light"].for_audience())
    height = size[1] if audience else min(size[1], size[0] * 9 / 16)
    assert min(record.size for record in driver.texts()) >= height / share
