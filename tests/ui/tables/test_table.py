"""The Hero table shows what is so, hides what is private, and loses nothing."""

import pytest
from pygame import FRect

from game.rules.action import Action
from game.rules.formats.hero.ending import stars_won
from game.rules.model import ConditionCall
from game.ui.beats import Shown
from game.ui.faces import effect_chips, face
from game.ui.goals import goal_of, goals_of_step, stars_of
from game.ui.needs import needs_words
from game.ui.scenes.event import EventSheet
from game.ui.scenes.result_parts import goal_list
from tests.ui.tables.table import Table


def test_a_number_on_the_table_opens_its_sum(tmp_path):
    table = Table(tmp_path)
    table.driver.click("why.total")
    table.driver.click("why.coins.1")
    table.driver.click("why.trust")
    assert table.whys == [("total", 0), ("coins", 1), ("trust", 0)]


def test_building_from_the_sheet_costs_what_it_says_and_undo_gives_it_back(tmp_path):
    table = Table(tmp_path, ("", ""), seed=2)
    table.driver.click("hand-over.ready")
    match = table.match
    build = next(action for action in match.legal() if action.verb == "build")
    price = match.foresee(build.item, match.seat).price
    coins = match.state.coins[match.seat]
    table.driver.click(f"card.{match.state.hands[match.seat].index(build.item)}")
    table.driver.click("sheet.0")
    assert match.state.coins[match.seat] == coins - price
    table.driver.click("undo")
    assert match.state.coins[match.seat] == coins and build.item in match.state.hands[match.seat]


def test_the_hand_is_covered_until_the_next_team_says_that_it_is_there(tmp_path):
    table = Table(tmp_path, ("", "", ""))
    ids = {widget.id for widget in table.driver.frame.widgets}
    assert "card.0" not in ids and "brief" not in ids
    table.driver.click("hand-over.ready")
    assert "card.0" in {widget.id for widget in table.driver.frame.widgets}


def test_ending_a_turn_with_much_effort_left_asks_first(tmp_path):
    table = Table(tmp_path, ("", "greedy"))
    seat = table.match.seat
    table.driver.key("d")
    assert table.match.seat == seat
    table.driver.click("dialog.stay")
    assert table.match.seat == seat and not table.match.course.actions


def test_escape_on_the_table_asks_for_the_menu_and_changes_nothing(tmp_path):
    table = Table(tmp_path)
    table.driver.key("escape")
    assert table.paused == 1 and not table.match.course.actions


def test_the_numbers_shown_arrive_at_the_numbers_of_the_state(tmp_path):
    table = Table(tmp_path, ("greedy", "greedy", "greedy"))
    for _ in range(400):
        table.driver.advance(0.4)
        if table.scene.flow.beat is not None and table.scene.flow.beat.kind != "move":
            table.driver.click("beat.next")
        if table.match.state.round == 3:
            break
    table.driver.click("skip")
    assert table.scene.flow.shown == Shown.of(table.match.state)


def test_beats_played_one_by_one_add_up_to_the_state(tmp_path):
    table = Table(tmp_path, ("", ""), seed=4)
    flow, match = table.scene.flow, table.match
    while not match.state.over:
        flow.do(next((action for action in match.legal() if action.verb in ("build", "keep", "choose", "give")),
                     Action("done")))
        while flow.beat is not None and len(flow.queue) > 1:
            flow.next()
        assert flow.shown == Shown.of(match.state)
        flow.settle()


def test_a_card_that_cannot_be_had_says_why(tmp_path):
    table = Table(tmp_path, ("", "greedy"))
    match = table.match
    while any(action.verb == "build" for action in match.legal()):
        match.act(next(action for action in match.legal() if action.verb == "build"))
    table.driver.frame.rebuild()
    table.driver.click("card.0")
    said = {widget.id: widget.label for widget in table.driver.frame.widgets}
    assert said["sheet.reason"] in ("金币不够。", "还差一个前提，要先做别的。", "这一轮的力气用完了。")


def test_what_a_card_needs_is_said_in_the_decks_words(tmp_path):
    place = Table(tmp_path).scene.place
    needs = {card.id: needs_words(place, card.needs) for card in place.deck.measures if card.needs}
    assert needs and all(needs.values())
    assert any("×2" in words for words in needs.values())


def test_an_event_of_the_outlook_shows_what_it_would_do(tmp_path):
    table = Table(tmp_path)
    event = next(event for event in table.match.game.events.values() if event.effects)
    shown = EventSheet(table.scene.place, table.match, event).face
    assert len(shown.effects) >= len(event.effects)


def test_an_event_says_its_odds_and_how_many_works_are_missing_that_soften_it(tmp_path):
    table = Table(tmp_path, locale="en")
    match = table.match
    (first, weight), (_, other) = match.state.outlook
    name, event = next((name, event) for name, event in match.game.events.items() if event.softened)
    match.state.tag_count[event.softened[-1].tag] = event.softened[-1].at_least
    assert EventSheet(table.scene.place, match, match.game.events[first]).chance == weight / (weight + other)
    table.driver.frame.push(EventSheet(table.scene.place, match, match.game.events[name]))
    said = texts_drawn(table.driver)
    assert "{0} of {0} finished".format(event.softened[-1].at_least) in said


def test_g_tells_every_step_that_can_be_reached_and_where_the_class_stands(tmp_path):
    table = Table(tmp_path, deck="hydrogen-island", locale="en")
    place, game, state = table.scene.place, table.match.game, table.match.state
    table.driver.key("g")
    said = "\n".join(widget.label for widget in table.driver.frame.widgets)
    for number, result in enumerate(game.deck.results):
        assert place.words(f"result/{result.id}.name") in said
        for goal in goals_of_step(place, game, state, number):
            assert f"{goal.words} (now {goal.now})" in said
    table.driver.key("escape")
    assert table.driver.frame.scene is table.scene


def test_the_end_says_of_each_thing_that_the_next_step_asks_for_whether_it_is_there(tmp_path):
    table = Table(tmp_path, ("greedy", "greedy"), deck="hydrogen-island", locale="en")
    match, place = table.match, table.scene.place
    widgets = goal_list(table.driver.frame.canvas, place, match, FRect(0, 0, 500, 300))
    labels = [part.label for widget in widgets for part in (widget, *widget.children)]
    asked = goals_of_step(place, match.game, match.state, 0)
    assert asked and all(goal.words in labels and goal.now in labels for goal in asked)


def test_a_total_a_hair_above_what_is_asked_for_is_told_so_that_one_sees_it(tmp_path):
    table = Table(tmp_path, locale="en")
    match = table.match
    match.state.activity[0] = 10_010
    goal = goal_of(table.scene.place, match.game, match.state, ConditionCall("total-at-most", {"value": 100}))
    assert not goal.is_met and float(goal.now) > 100


def test_a_brief_says_what_each_star_asks_for_and_which_would_be_won_as_things_stand(tmp_path):
    table = Table(tmp_path, locale="en")
    table.driver.key("b")
    stars = stars_of(table.scene.place, table.match, table.match.seat)
    assert len(stars) == 3 and {words for words, _ in stars} <= texts_drawn(table.driver)
    assert [is_won for _, is_won in stars] == list(stars_won(table.match.game, table.match.state, table.match.seat))


def test_a_card_that_lacks_what_it_needs_says_so_and_keeps_its_price_in_the_colour_of_coins(tmp_path):
    table = Table(tmp_path, locale="en")
    place, cards = table.scene.place, table.match.game.cards.values()
    card = next(card for card in cards if card.needs and needs_words(place, card.needs))
    shown = face(place, card, can_pay=True, lacks=True)
    assert shown.effects[0].name == needs_words(place, card.needs) and shown.cost[0].tint == "coin"


def test_who_thinks_better_of_giving_something_is_back_in_the_turn_and_has_lost_nothing(tmp_path):
    table = Table(tmp_path, locale="en")
    match, before = table.match, table.match.state.clone()
    for press in ("hand-on", "pick.0", "pick.close"):
        table.driver.click(press)
    assert table.driver.frame.scene is table.scene and match.state.agenda[-1][0] == "turn"
    assert match.state.effort == before.effort and match.state.hands == before.hands


def test_every_effect_of_a_hand_is_named_in_english_too(tmp_path):
    table = Table(tmp_path, deck="hydrogen-island", locale="en")
    match, place = table.match, table.scene.place
    named = {f"{chip.words} {chip.name}" for card in match.state.hands[match.seat] if chip_of(place, match, card)
             for chip in chip_of(place, match, card)}
    assert named and named <= texts_drawn(table.driver)


def chip_of(place, match, card):
    """The effects of a card that have a name."""
    return [chip for chip in effect_chips(place, match.game.cards[card]) if chip.name]


def texts_drawn(driver):
    """Every text that is on the screen now."""
    found = []
    painter = driver.frame.canvas.tools.text
    painter.recorder = lambda record: found.append(record.text)
    driver.frame.draw()
    painter.recorder = None
    return set(found)


def test_o_goes_to_the_outlook_and_return_opens_what_may_happen(tmp_path):
    table = Table(tmp_path, ("", "greedy"))
    table.driver.key("o")
    assert table.driver.frame.focus == f"event.{table.match.state.outlook[0][0]}"
    table.driver.key("return")
    assert table.driver.frame.scene is not table.scene


def test_return_while_a_bot_plays_goes_on_and_opens_no_menu(tmp_path):
    table = Table(tmp_path, ("greedy", "greedy", ""))
    moves = 0
    while not table.match.is_person(table.match.seat) or table.scene.flow.beat:
        table.driver.advance(0.05)
        assert table.driver.frame.focus in ("beat.next", "skip", "card.0")
        table.driver.key("return")
        moves += 1
    assert moves > 2 and table.paused == 0


def test_the_moves_of_others_are_told_without_the_cards_of_their_hands(tmp_path):
    table = Table(tmp_path, ("greedy", "random", ""), seed=3)
    told = []
    while not table.match.is_person(table.match.seat) or table.scene.flow.beat:
        table.driver.advance(0.05)
        if table.scene.flow.beat is not None:
            told += [event for event in table.scene.flow.beat.events if event.seat >= 0]
            table.driver.click("beat.next")
    assert table.match.course.actions and not told


def test_a_gift_that_works_by_itself_is_told_and_cannot_be_used_up(tmp_path):
    table = next(each for seed in range(1, 9) if is_passive(each := Table(tmp_path, seed=seed, locale="en")))
    match, driver = table.match, table.driver
    actions = len(match.course.actions)
    assert driver.find("ability").label == "Our gift works by itself"
    driver.click("ability")
    role = match.state.roles[match.seat]
    assert table.scene.place.words(f"{role}.text") in {widget.label for widget in driver.frame.widgets}
    driver.key("escape")
    assert driver.frame.scene is table.scene and len(match.course.actions) == actions


def is_passive(table):
    match = table.match
    role = match.state.roles[match.seat]
    return any(each.passive for each in match.game.deck.roles if each.id == role)


def test_the_coach_goes_on_when_its_lesson_is_learned_and_can_be_sent_away(tmp_path):
    table = Table(tmp_path, coach=True)
    table.driver.click("coach.next")
    table.driver.click("card.0")
    table.driver.click("sheet.close")
    assert "coach" in {widget.id for widget in table.driver.frame.widgets}
    table.driver.click("coach.stop")
    assert "coach" not in {widget.id for widget in table.driver.frame.widgets}


def test_a_question_that_is_undone_is_asked_again(tmp_path):
    table = Table(tmp_path, ("", "greedy"))
    driver, match = table.driver, table.match
    driver.click("study")
    driver.click("pick.0")
    driver.click("undo")
    assert match.state.agenda[-1][0] == "keep" and driver.frame.scene is not table.scene
    driver.click("pick.1")
    assert match.state.agenda[-1][0] == "turn" and driver.frame.scene is table.scene


def test_a_game_taken_up_in_the_middle_of_a_question_asks_it(tmp_path):
    table = Table(tmp_path, ("", "greedy"), actions=(Action("study"),))
    assert table.driver.frame.scene is not table.scene
    table.driver.click("pick.0")
    assert table.driver.frame.scene is table.scene


def test_the_table_goes_on_in_another_language(tmp_path):
    table = Table(tmp_path)
    table.scene.speak(Table(tmp_path, locale="en").scene.place, None)
    table.driver.frame.rebuild()
    assert "Our secret brief" in {widget.label for widget in table.driver.frame.widgets}


LOOKS = (((1280, 720), "normal"), ((1920, 1080), "normal"), ((960, 540), "larger"), ((960, 1000), "normal"))


@pytest.mark.parametrize("deck", ["low-carbon-ranch", "zero-carbon-port", "hydrogen-island"])
@pytest.mark.parametrize("locale", ["zh_CN", "en"])
def test_no_text_of_a_decks_table_is_cut(deck, locale, tmp_path):
    table = Table(tmp_path, locale=locale, deck=deck)
    frame = table.driver.frame
    for size, text in LOOKS:
        frame.change_theme(frame.canvas.theme.with_text(text))
        frame.resize(size)
        assert [record.text for record in table.driver.texts() if record.overflow] == []
