"""The set-up of a session: the place is chosen there, by mouse or by keys, and all that is installed can be chosen."""

import shutil

import pytest

from game.decks.library import UnknownDeck
from game.decks.opening import BrokenDeck
from game.record.folders import shipped
from game.session.coaching import has_begun
from game.session.state import RUNNING
from game.ui.session.lead import is_coached
from game.ui.session.setup import ClassSetup
from game.ui.session.snapshot import deeds

SIZES = [(1280, 720), (1920, 1080), (960, 540), (1024, 768)]


def opened(room, deck="low-carbon-ranch"):
    room.visit.setup({"deck": deck})
    room.cockpit.frame_changed()
    return room.app.frame.scene


def installed(room, count):
    """So many more decks in the user's folder, all alike but for their ids."""
    for number in range(count):
        folder = room.folders.decks / f"my-port-{number}"
        shutil.copytree(shipped("scenarios") / "zero-carbon-port", folder)
        main = folder / "deck.yaml"
        main.write_text(main.read_text("utf-8").replace("id: zero-carbon-port", f"id: my-port-{number}", 1), "utf-8")


def words_of(room):
    return "\n".join(record.text for record in room.cockpit.texts())


def test_a_class_is_led_at_the_place_that_was_clicked_and_it_is_offered_first_the_next_time(classroom):
    room = classroom()
    room.cockpit.click("lead")
    room.cockpit.click("place.hydrogen-island")
    assert "氢能岛：五个环节" in words_of(room)
    room.cockpit.click("start")
    assert room.session.plan.game.deck.id == "hydrogen-island"
    room.journey.leave()
    room.cockpit.frame_changed()
    room.cockpit.click("lead")
    assert room.app.frame.scene.plan.deck == "hydrogen-island"


def test_a_place_can_be_chosen_and_begun_by_keys_alone(classroom):
    room = classroom()
    page = opened(room)
    room.key("tab")
    for _ in range(20):
        if room.app.frame.focus == "place.zero-carbon-port":
            break
        room.key("tab")
    room.key("return")
    assert page.plan.deck == "zero-carbon-port"
    room.app.frame.set_focus("start")
    room.key("return")
    assert room.session.plan.game.deck.id == "zero-carbon-port"


def test_with_the_usual_answers_a_class_is_two_clicks_away(classroom):
    room = classroom()
    room.cockpit.click("lead")
    assert room.app.frame.focus == "start"
    room.key("return")
    assert room.session.phase == "ready"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("locale", ["en", "zh_CN"])
def test_every_place_has_its_whole_name_and_line_in_every_window(classroom, locale, size):
    room = classroom(locale=locale, size=size)
    opened(room)
    shown = words_of(room)
    for entry in room.app.atlas.entries():
        assert entry.title in shown and entry.where in shown
    assert [record.text for record in room.cockpit.texts() if record.overflow] == []


def test_many_places_scroll_and_the_last_of_them_can_be_chosen(classroom):
    room = classroom()
    installed(room, 6)
    page = opened(room)
    room.cockpit.click("place.my-port-5")
    assert page.plan.deck == "my-port-5"


def test_a_deck_opened_by_its_path_is_listed_and_can_be_come_back_to(classroom, tmp_path):
    room = classroom()
    installed(room, 1)
    path = tmp_path / "elsewhere"
    shutil.move(room.folders.decks / "my-port-0", path)
    page = opened(room, str(path))
    room.cockpit.click("place.low-carbon-ranch")
    room.cockpit.click(f"place.{path}")
    assert page.plan.deck == str(path)
    room.cockpit.click("start")
    assert room.session.plan.game.deck.id == "my-port-0"


def test_a_broken_place_is_refused_with_a_notice_and_another_can_be_taken(classroom):
    room = classroom()
    installed(room, 1)
    (room.folders.decks / "my-port-0" / "cards.yaml").write_text("cards: 7\n", "utf-8")
    room.app.change(last_deck="my-port-0")
    room.cockpit.click("lead")
    room.cockpit.click("start")
    assert isinstance(room.app.frame.scene, ClassSetup)
    assert "不能玩" in words_of(room)
    room.cockpit.click("place.zero-carbon-port")
    room.cockpit.click("start")
    assert room.session.plan.game.deck.id == "zero-carbon-port"


@pytest.mark.parametrize("name", ["my-port-0", "no-such-place"])
def test_a_command_line_is_told_of_a_broken_or_unknown_place_before_a_window_opens(classroom, name):
    room = classroom()
    installed(room, 1)
    (room.folders.decks / "my-port-0" / "cards.yaml").write_text("cards: 7\n", "utf-8")
    with pytest.raises((BrokenDeck, UnknownDeck)):
        room.journey.begin({"session": True, "deck": name})


def test_the_first_plan_of_a_class_is_on_the_projector_after_two_clicks_and_twenty_five_keys(classroom):
    room = classroom()
    room.cockpit.click("lead")
    room.cockpit.click("start")
    keys = 0
    while not has_begun(room.session) and keys < 40:
        room.key("1" if room.session.phase == RUNNING and is_coached(room.desk) else "space")
        keys += 1
    assert keys == 25
    (deed,) = deeds(room.desk)
    assert deed in room.shown()


def test_a_class_that_knows_the_game_has_its_first_plan_carried_out_after_two_clicks_and_six_keys(classroom):
    room = classroom()
    room.cockpit.click("lead")
    room.cockpit.click("start")
    room.key("space", "j", "8", "1", "1", "space")
    assert room.session.course.state.round == 2
    assert room.desk.board.beat is not None and room.desk.board.beat.kind == "move"
