"""What the Game Master enters and reads in a step: in groups, in full words, and no more than may be seen."""

import pytest

from game.rules.action import Action
from game.session.pulse import changes
from game.ui.session.cockpit.tasks.choices import Choices
from game.ui.session.cockpit.tasks.told import lines_of
from game.ui.session.pages import asked_detective
from game.ui.session.plans import options
from tests.ui.session.classroom import at_step

MOST_TO_SEE = 60


def words_of(room):
    return "\n".join(record.text for record in room.cockpit.texts())


def widget(room, id):
    room.cockpit.frame_changed()
    return next(each for each in room.app.frame.widgets if each.id == id)


def main_buttons(room):
    room.cockpit.frame_changed()
    return [each.id for each in room.app.frame.widgets if getattr(each, "kind", "") == "main"]


@pytest.mark.parametrize("locale", ["en", "zh_CN"])
def test_every_icon_of_the_bar_has_its_name_below_it(classroom, locale):
    room = classroom(locale=locale)
    room.begin(teams=6)
    room.key("space")
    shown = [record.text for record in room.cockpit.texts()]
    for id in ("back", "chime", "freeze", "blank", "correct", "window", "why", "keys"):
        tool = widget(room, id)
        assert tool.words and tool.words in shown and tool.hint


def test_with_one_screen_the_place_of_the_small_picture_is_a_button_that_shows_it(classroom):
    room = classroom(screens=1)
    room.begin(teams=3)
    room.cockpit.click("mirror")
    assert room.visit.hall.is_here


def test_a_touch_on_the_small_picture_does_not_put_out_the_projector(classroom):
    room = classroom(screens=2)
    room.begin(teams=3)
    room.cockpit.click("mirror")
    assert room.visit.hall.has_projector and not room.visit.hall.is_here


def test_while_a_table_is_open_the_next_table_is_the_one_main_button_and_enter_presses_it(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    assert main_buttons(room) == ["next"]
    room.key("2")
    assert main_buttons(room) == ["plan.ready"] and room.app.frame.focus == "plan.ready"
    room.key("return")
    assert room.desk.sheet.seat == 2
    room.key("escape")
    assert main_buttons(room) == ["next"] and room.app.frame.focus == "next"


def test_without_a_game_master_there_is_one_main_button_to_the_table(classroom):
    room = classroom(screens=1)
    room.visit.setup({"deck": "low-carbon-ranch", "preset": "solo"})
    room.cockpit.click("start")
    at_step(room, "first")
    assert main_buttons(room) == ["next"]


@pytest.mark.parametrize("teams", [2, 4, 6])
def test_all_choices_of_a_table_can_be_seen_at_once_each_with_a_key_of_its_own(classroom, teams):
    room = classroom(locale="en")
    room.begin(teams=teams)
    at_step(room, "first")
    session = room.session
    for seat in range(teams):
        room.desk.sheet.seat = seat
        room.app.frame.rebuild()
        found = options(session.plan.game, session.course.state, seat, ())
        room_for = widget(room, f"choices.{seat}").rect
        taps = [each for each in room.app.frame.widgets if each.id.startswith("choice.")]
        assert len(taps) == len(found)
        assert sorted(each.id for each in taps) == sorted(f"choice.{number}" for number in range(len(found)))
        assert [each.id for each in taps if not room_for.contains(each.rect)] == []


def test_a_card_that_cannot_be_built_is_listed_but_cannot_be_pressed(classroom):
    room = classroom()
    room.begin(teams=4)
    at_step(room, "first")
    state = room.session.course.state
    choices = Choices(room.desk, 0, [Action("study")], state)
    listed = [each for each in choices.build(widget(room, "task").rect).children if each.id.startswith("card.")]
    assert len(listed) == len(set(state.hands[0])) and not any(each.enabled for each in listed)


def test_with_the_hand_open_a_card_that_is_too_dear_says_so_and_what_it_costs(classroom):
    room = classroom(locale="en")
    room.begin(teams=4)
    at_step(room, "first")
    room.session.course.state.coins[0] = 0
    room.key("1")
    closed = [each for each in room.app.frame.widgets if each.id.startswith("card.")]
    assert closed and all(each.hint == "There are not enough coins for this." for each in closed if each.end != "0")
    assert all(each.end.isdigit() for each in closed)
    room.cockpit.click("plan.peek")
    covered = [each for each in room.app.frame.widgets if each.id.startswith("card.")]
    assert [each.hint + each.end for each in covered] == [""] * len(closed)


def test_a_plan_that_is_empty_says_so_in_words(classroom):
    room = classroom(locale="en")
    room.begin(teams=3)
    at_step(room, "first")
    assert words_of(room).count("nothing yet") == 3
    room.key("1")
    assert "Plan: nothing yet" in words_of(room)


def test_what_a_card_to_keep_is_called_and_costs_is_shown_only_with_the_hand_open(classroom):
    room = classroom(screens=1)
    room.begin(teams=3)
    at_step(room, "first")
    room.desk.plans.add(0, Action("study"))
    room.key("space")
    cards = [action.item for action in room.desk.answers]
    assert not any(room.desk.place.words(f"{card}.name") in words_of(room) for card in cards)
    assert [widget(room, f"answer.{number}").end for number in range(len(cards))] == [""] * len(cards)
    room.cockpit.click("answer.peek")
    assert all(room.desk.place.words(f"{card}.name") in words_of(room) for card in cards)
    costs = [str(room.session.plan.game.cards[card].cost) for card in cards]
    assert [widget(room, f"answer.{number}").end for number in range(len(cards))] == costs


def test_the_claim_of_the_detective_and_all_answers_can_be_read_in_the_cockpit(classroom):
    room = classroom()
    room.begin(teams=6)
    at_step(room, "detective")
    name, words = asked_detective(room.session), room.desk.place.words
    shown = words_of(room)
    assert words(f"{name}.claim") in shown and words(f"{name}.question") in shown
    for option in room.desk.place.entry(name)["options"]:
        assert words(f"{name}.{option['id']}.text") in shown
    room.cockpit.click("answer.3.1")
    assert set(room.session.records.detectives[name]) == {3}


@pytest.mark.parametrize("preset", ["solo", "family"])
def test_who_plays_without_a_game_master_is_not_told_the_answer_before_it_is_turned_over(classroom, preset):
    room = classroom(screens=1, locale="en")
    room.visit.setup({"deck": "low-carbon-ranch", "preset": preset})
    room.cockpit.click("start")
    at_step(room, "detective")
    told = "The right answer is the green one."
    good = room.app.frame.canvas.theme["good"]
    assert told not in words_of(room)
    green = [record.text for record in room.cockpit.texts() if record.colour == good]
    assert [text for text in green if "minute" not in text] == []


def test_while_the_class_looks_up_the_teams_have_the_coins_that_have_been_told(classroom):
    room = classroom(locale="en")
    room.begin(teams=4)
    at_step(room, "first")
    room.key("space", "space")
    seen = 0
    for _ in range(MOST_TO_SEE):
        beat = room.desk.board.beat
        if beat is None:
            break
        shown = [record.text for record in room.cockpit.texts()]
        for seat in range(4):
            assert str(room.desk.board.shown.coins[seat]) in shown
        lines = lines_of(room.desk, beat)
        assert len(set(lines)) == len(lines) and not any("now" in line and "coin" in line for line in lines)
        seen += 1
        room.key("space")
    assert seen > 2 and room.desk.board.beat is None


def test_coins_that_all_teams_lose_to_an_event_are_told_once(classroom):
    room = classroom(locale="en")
    room.begin(teams=4)
    at_step(room, "first")
    room.key("space", "space")
    told = []
    while room.desk.board.beat is not None:
        told += lines_of(room.desk, room.desk.board.beat)
        room.key("space")
    assert told and not any(line.count("(") > 1 for line in told)
    assert len([line for line in told if "coin" in line.lower()]) <= 6


def test_the_parts_of_a_pledge_have_their_names_and_it_is_listed_with_full_width_signs(classroom):
    room = classroom()
    room.begin(teams=2)
    at_step(room, "show")
    room.key("space")
    room.cockpit.click("pledge.0.who")
    for part in ("三班", "称剩饭", "五月"):
        room.cockpit.type_text(part)
        room.cockpit.key("return")
    shown = words_of(room)
    assert all(name in shown for name in ("谁？", "做什么？"))
    assert "三班：称剩饭（五月）" in shown


def test_a_new_card_is_begun_with_a_friendly_word_and_a_name_that_is_too_long_is_called_so(classroom):
    room = classroom(locale="en")
    room.begin(teams=2)
    at_step(room, "make")
    assert "First give the card a name." in words_of(room)
    room.cockpit.click("card.name.0")
    room.cockpit.type_text("一二三四五六七八九十一二三四五六七八九十")
    assert "The name is too long for the card." in words_of(room)


def test_shares_before_and_after_stand_under_their_names(classroom):
    room = classroom(locale="en")
    room.begin(teams=2)
    room.key("space")
    for activity, counts in (("pulse", ("12", "8", "4", "0")), ("close", ("4", "4", "16", "0"))):
        at_step(room, activity)
        for entry in room.session.plan.document["pulse"]:
            assert "Next question" in words_of(room) or entry is room.session.plan.document["pulse"][-1]
            room.cockpit.click(f"count.{entry['id']}.0")
            for number in range(len(entry["options"])):
                room.cockpit.type_text(counts[number])
                room.cockpit.key("return")
    shown = [record.text for record in room.cockpit.texts()]
    for name in ("before", "after", "answered right", "agreed"):
        assert name in shown
    for change in changes(room.session):
        assert room.desk.place.say.percent(change.before.part) in shown
        assert widget(room, f"close.{change.id}.3").text == room.desk.place.say.percent(change.after.part)


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (960, 540)])
def test_the_small_picture_has_the_shape_of_the_window_where_nobody_leads(classroom, size):
    room = classroom(screens=1, size=size)
    room.visit.setup({"deck": "low-carbon-ranch", "preset": "family"})
    room.cockpit.click("start")
    for activity in ("order", "first", "make"):
        at_step(room, activity)
        rect = widget(room, "mirror").rect
        assert rect.width / rect.height == pytest.approx(size[0] / size[1], rel=0.01)
