"""What a class and a family see in the other places: nothing is cut, and things of one kind are of one size."""

import pytest

from game.session.act import Act
from game.ui.session.audience.pieces import HUES
from tests.ui.session.classroom import at_step

OTHERS = ("zero-carbon-port", "hydrogen-island")
ACTIVITIES = ("teams", "order", "pulse", "story", "sources", "detective", "rules", "first", "think", "make", "show",
              "mirror", "talk")


def led(room, deck, preset="one-projector"):
    room.visit.setup({"deck": deck, "preset": preset, "seed": 3})
    room.cockpit.frame_changed()
    room.cockpit.click("start")


def sizes_of(room, words):
    """The sizes in which those texts are drawn on the projector."""
    return {record.size for record in room.audience.texts() if record.text in words}


def cut_in_any_step(room):
    """Each text that is cut, or too small for the projector, with the step in which it is."""
    bad = []
    for activity in ACTIVITIES:
        at_step(room, activity)
        bad += [(activity, text) for text in room.small_or_cut()]
        bad += [(activity, record.text) for record in room.cockpit.texts() if record.overflow]
    return bad


@pytest.mark.parametrize("locale", ["en", "zh_CN"])
@pytest.mark.parametrize("deck", OTHERS)
def test_no_word_is_cut_in_another_place_on_the_projector_nor_in_the_cockpit(classroom, deck, locale):
    room = classroom(locale=locale)
    led(room, deck)
    assert cut_in_any_step(room) == []


@pytest.mark.parametrize("preset", ["family", "solo"])
@pytest.mark.parametrize("deck", OTHERS)
def test_a_family_can_read_every_kind_of_card_that_it_can_make(classroom, deck, preset):
    room = classroom(locale="en", screens=1)
    led(room, deck, preset)
    at_step(room, "make")
    shown = room.cockpit.texts()
    assert [record.text for record in shown if record.overflow] == []
    words = room.desk.place.words
    tags = {words(f"tag/{tag}.name") for tag in room.session.plan.game.deck.tags}
    assert tags <= {record.text for record in shown}


@pytest.mark.parametrize(("preset", "people"), [("family", 2), ("solo", 1), ("one-projector", 4)])
def test_only_teams_of_people_have_a_place_for_their_card(classroom, preset, people):
    room = classroom(screens=1)
    led(room, "low-carbon-ranch", preset)
    at_step(room, "make")
    assert room.shown().split("\n").count(room.desk.place.say.text("…")) == people


@pytest.mark.parametrize("deck", OTHERS)
def test_names_of_sources_and_things_to_order_are_of_one_size_each(classroom, deck):
    room = classroom(locale="en")
    led(room, deck)
    place, plan = room.desk.place, room.session.plan
    at_step(room, "sources")
    assert len(sizes_of(room, {place.source_name(number) for number in range(len(plan.game.shares))})) == 1
    at_step(room, "order")
    things = {place.words(f"footprint.{item['id']}.name") for item in plan.document["footprint"]["items"]}
    assert len(sizes_of(room, things)) == 1


def test_seven_sources_have_seven_colours_that_differ(classroom):
    room = classroom()
    led(room, "zero-carbon-port")
    shades = [room.visit.hall.frame.canvas.shade(hue) for hue in HUES[:7]]
    far = [sum(abs(a - b) for a, b in zip(one, other, strict=True))
           for number, one in enumerate(shades) for other in shades[:number]]
    assert min(far) >= 60


def test_a_table_of_a_computer_room_tells_its_total_and_no_points_that_sound_like_a_score(classroom):
    room = classroom()
    led(room, "zero-carbon-port", "computer-room")
    at_step(room, "count")
    room.desk.do(Act("outcome", {"seat": 1, "result": 2, "total": 79}))
    assert "总量 79" in room.shown() and "分" not in room.shown()


def test_tables_with_machines_of_their_own_are_told_where_their_turning_points_are(classroom):
    room = classroom(locale="en")
    led(room, "hydrogen-island", "computer-room")
    at_step(room, "path")
    assert "Turning points" not in room.shown()
    room.key("space")
    assert "On your own screen, open “Turning points”." in room.shown()
    assert room.session.step.activity == "path" and room.small_or_cut() == []
    room.key("space")
    assert room.session.step.activity == "mirror"


@pytest.mark.parametrize("preset", ["one-projector", "solo"])
def test_with_large_text_no_word_is_cut_either(classroom, preset):
    room = classroom(locale="en", screens=1)
    room.app.change(text="large")
    led(room, "zero-carbon-port", preset)
    assert cut_in_any_step(room) == []
