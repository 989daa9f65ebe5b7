"""The cockpit: one key leads on, mistakes are mended, and what is private stays with the Game Master."""


import pytest

from game.cli.main import main
from game.rules.action import Action
from game.rules.setup import BadSetup
from game.session.act import Act
from game.session.coaching import first_turn, lessons
from game.session.playing import awards
from game.ui.session.cockpit.bar import next_words
from game.ui.session.cockpit.tasks.plan import KEYS
from game.ui.session.cockpit.tasks.turn import choices
from tests.ui.session.classroom import at_step


def test_space_and_the_right_arrow_lead_on_whatever_has_the_focus(classroom):
    room = classroom()
    room.begin(teams=3)
    room.key("space")
    room.cockpit.click("chime")
    room.key("space")
    assert room.session.step.activity == "order"
    at_step(room, "teams")
    room.cockpit.click("name.1")
    room.key("right")
    assert room.session.step.activity == "order"


def test_with_six_tables_a_touch_on_a_colour_that_is_taken_swaps_the_two(classroom):
    room = classroom()
    room.begin(teams=6)
    room.key("space")
    room.cockpit.click("colour.0.5")
    assert [team.colour for team in room.session.teams] == [5, 1, 2, 3, 4, 0]
    room.cockpit.click("colour.0.0")
    assert [team.colour for team in room.session.teams] == [0, 1, 2, 3, 4, 5]


def test_space_takes_the_marked_answer_to_a_question_of_the_game_and_a_mistake_is_mended(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    room.desk.plans.add(0, Action("study"))
    room.key("space")
    assert room.desk.question == "keep"
    drawn = [action.item for action in room.desk.answers]
    hand = list(room.session.course.state.hands[0])
    room.key("down")
    room.key("space")
    assert room.desk.question == "" and drawn[1] in room.session.course.state.hands[0]
    assert room.session.course.state.round == 2 and len(hand) <= len(room.session.course.state.hands[0])
    while room.desk.board.beat is not None:
        room.key("space")
    room.key("z", "1")
    assert room.desk.question == "keep" and room.session.course.state.round == 1


def test_the_button_of_the_next_step_says_which_answer_it_takes(classroom):
    room = classroom(screens=1)
    room.begin(teams=3)
    at_step(room, "first")
    room.desk.plans.add(0, Action("study"))
    room.key("space")
    shown = "\n".join(record.text for record in room.cockpit.texts())
    assert room.desk.place.say.text("Card {number}", number=1) in next_words(room.desk)
    assert not any(room.desk.place.words(f"{action.item}.name") in shown for action in room.desk.answers)


def to_lesson(room, lesson):
    """The class at a lesson of the first turn."""
    at_step(room, "rules")
    while lessons(room.session.plan)[room.desk.page] != lesson:
        room.key("space")


def test_the_first_turn_is_a_real_one_that_all_watch_and_that_counts(classroom):
    room = classroom(locale="en")
    room.begin(teams=3)
    to_lesson(room, "turn")
    assert room.desk.names[0] in room.shown()
    found = choices(room.desk)
    room.key(KEYS[[action.verb for action in found].index("engage")])
    assert [action.verb for action in room.session.course.actions] == ["engage"]
    said = room.desk.narrator.event(first_turn(room.session)[0])
    assert any(words in room.shown() for words in said.split(". ")) and room.small_or_cut() == []
    assert room.private_words() == []
    room.killed()
    assert lessons(room.session.plan)[room.desk.page] == "turn"
    room.key("space")
    assert room.session.course.actions[-1].verb == "done" and room.session.course.state.seat == 1
    assert lessons(room.session.plan)[room.desk.page] == "look-up"
    at_step(room, "first")
    room.key("1")
    assert room.desk.sheet.seat == -1
    room.key("2")
    assert room.desk.sheet.seat == 1


def test_a_first_turn_that_nobody_takes_is_left_to_the_first_round(classroom):
    room = classroom()
    room.begin(teams=3)
    to_lesson(room, "turn")
    room.key("space")
    assert room.session.course.actions == () and lessons(room.session.plan)[room.desk.page] == "look-up"


def test_a_mistake_in_the_first_turn_is_taken_back_by_one_key(classroom):
    room = classroom()
    room.begin(teams=3)
    to_lesson(room, "turn")
    study = [action.verb for action in choices(room.desk)].index("study")
    room.key(KEYS[study])
    assert room.desk.question == "keep"
    room.key("space")
    assert room.desk.question == "" and len(room.session.course.actions) == 2
    room.key("backspace", "backspace")
    assert room.session.course.actions == ()


def test_keys_pressed_in_the_window_of_the_class_go_to_the_cockpit(classroom):
    room = classroom()
    room.begin(teams=3)
    room.audience.key("space")
    at_step(room, "first")
    room.audience.key("2")
    assert room.desk.sheet.seat == 1


def test_with_one_screen_the_class_sees_no_sheet_of_the_cockpit_and_escape_comes_back(classroom):
    room = classroom(screens=1)
    room.begin(teams=3)
    room.key("space", "f2")
    assert room.visit.hall.is_here
    room.audience.key("z")
    assert room.app.frame.scene is room.visit.cockpit
    room.audience.key("space")
    assert room.session.step.activity == "order"
    room.audience.key("escape")
    assert not room.visit.hall.is_here


def test_a_frozen_picture_stays_until_it_is_let_go(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "story")
    before = room.shown()
    room.key("f", "space", "space")
    assert room.shown() == before
    room.key("f")
    assert room.shown() != before


def test_a_blank_picture_shows_nothing_even_when_it_is_frozen(classroom):
    room = classroom()
    room.begin(teams=3)
    room.key("space", "f", "b")
    assert room.shown() == ""
    assert set(room.audience.picture().get_at((x, 300))[:3] for x in range(0, 1280, 64)) == {(0, 0, 0)}


def test_coins_are_awarded_in_two_clicks_and_the_reason_goes_on_record(classroom):
    room = classroom(locale="en")
    room.begin(teams=3)
    at_step(room, "first")
    before = room.session.course.state.coins[1]
    room.cockpit.click("team.1")
    room.cockpit.click("award.0.2")
    assert room.session.course.state.coins[1] == before + 2
    assert [(action.to, action.amount, action.item) for action in awards(room.session)] == [
        (1, 2, "Helped another table")]


def test_a_brief_is_read_only_when_it_is_asked_for(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    brief = room.desk.place.words(f"{room.session.course.state.briefs[2]}.text")
    room.cockpit.click("team.2")
    assert not any(brief in record.text for record in room.cockpit.texts())
    room.cockpit.click("brief")
    assert any(brief in record.text for record in room.cockpit.texts())


def test_with_one_screen_the_cockpit_covers_the_hands_until_they_are_asked_for(classroom):
    room = classroom(screens=1)
    room.begin(teams=3)
    at_step(room, "first")
    hand = [room.desk.place.words(f"{card}.name") for card in room.session.course.state.hands[0]]
    room.key("1")
    shown = "\n".join(record.text for record in room.cockpit.texts())
    assert not any(name in shown for name in hand)
    room.cockpit.click("plan.peek")
    shown = "\n".join(record.text for record in room.cockpit.texts())
    assert all(name in shown for name in hand)


def test_a_step_taken_out_leaves_the_others_as_plans(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    plans = [Action("engage"), Action("engage"), Action("back", amount=1)]
    for seat, action in enumerate(plans):
        room.desk.plans.add(seat, action)
    room.key("space")
    assert room.session.course.state.round == 2
    while room.desk.board.beat is not None:
        room.key("space")
    room.cockpit.click("correct")
    room.cockpit.click("line.1")
    assert room.session.course.state.round == 1
    assert [list(room.desk.plans.of(seat)) for seat in range(3)] == [[], [], [plans[2]]]
    assert room.desk.sheet.seat == 1


def test_the_class_can_be_shown_the_sum_behind_a_number(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    for seat in range(3):
        room.desk.plans.add(seat, Action("engage"))
    room.key("space")
    while room.desk.board.beat is not None:
        room.key("space")
    room.key("w")
    assert room.desk.place.say.text("Why is the total what it is?") in room.shown()
    assert room.small_or_cut() == []
    room.key("w", "w")
    assert room.desk.place.say.text("Why do people trust us this much?") in room.shown()
    before = room.session.course.state.round
    room.key("space")
    assert room.desk.why == "" and room.session.course.state.round == before


def test_all_steps_can_be_reached_from_all_stages(classroom):
    room = classroom()
    room.begin(teams=3)
    room.key("space")
    room.cockpit.click("stage.debrief")
    room.cockpit.click("line.1")
    assert room.session.step.activity == "mirror"
    room.cockpit.click("stage.ice-break")
    room.cockpit.click("line.0")
    assert room.session.step.activity == "teams"


def test_when_it_is_late_one_click_lets_rounds_pass(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    room.wait(45 * 60)
    room.cockpit.click("drop-rounds")
    assert room.session.dropped


def test_typing_a_plan_by_keys_moves_on_to_the_next_table(classroom):
    room = classroom()
    room.begin(teams=3)
    at_step(room, "first")
    room.key("2", "return", "return")
    assert room.desk.sheet.seat == 0
    room.key("return")
    assert room.desk.sheet.seat == -1
    room.key("space")
    assert room.session.course.state.round == 2


def test_the_cards_of_a_class_are_saved_as_a_deck_without_errors(classroom, monkeypatch, capsys):
    room = classroom()
    room.begin(teams=2)
    at_step(room, "make")
    deck = room.session.plan.game.deck
    draft = {"name": "饭菜称一称", "text": "每天称一称剩饭。", "tags": [deck.tags[0]], "cost": 5, "rounds": 1,
             "source": deck.sources[1].id, "cut": 8, "trust": 0, "savings": 0, "upkeep": 0}
    assert room.desk.do(Act("card", {"seat": 0, "draft": draft}))
    room.cockpit.click("card.keep-deck")
    (saved,) = room.folders.decks.iterdir()
    monkeypatch.setenv("CARBON_PATHFINDERS_HOME", str(room.folders.decks.parent))
    assert main(["deck", "check", str(saved)]) == 0, capsys.readouterr().out


def test_report_and_certificates_lie_in_the_folder_of_reports(classroom):
    room = classroom()
    room.begin(teams=2)
    at_step(room, "close")
    for _ in range(5):
        room.key("space")
    room.cockpit.click("papers")
    (folder,) = room.folders.reports.iterdir()
    assert sorted(path.name for path in folder.iterdir()) == ["report.csv", "report.html", "report.pdf"]
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")


def test_escape_asks_before_it_leaves_and_the_title_goes_on_with_the_session(classroom):
    room = classroom()
    room.begin(teams=2)
    room.key("space", "space", "escape")
    room.cockpit.click("dialog.leave")
    assert room.visit.desk is None
    room.journey.go_on(room.log)
    assert room.session.step.activity == "order"


@pytest.mark.parametrize(("option", "code"), [({"teams": 7}, "bad-teams"), ({"rounds": 5}, "bad-rounds"),
                                              ({"format": "traveller"}, "bad-format")])
def test_a_session_that_cannot_be_is_refused_before_a_window_opens(classroom, option, code):
    room = classroom()
    with pytest.raises(BadSetup) as refused:
        room.visit.setup({"deck": "low-carbon-ranch", **option})
    assert refused.value.code == code
