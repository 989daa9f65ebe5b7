"""What stands in the class's pictures: the question stays with its answer, a change with its reason and its unit."""

import pytest

from game.core.event import Cause, Event
from game.rules.action import Action
from game.session.act import Act
from game.ui.beats import Beat
from game.ui.session.audience.accounts import verdict_words
from game.ui.session.audience.beat import options_of, tint_of
from game.ui.session.audience.moves import moves_of
from game.ui.session.audience.reading import sentences
from game.ui.session.audience.told import changes_of
from game.ui.session.deeds import came, done
from game.ui.session.shot_scenes import whole
from game.ui.session.words import tied
from tests.ui.session.classroom import at_step

CLOSE = "\u00a0"


@pytest.fixture
def room(classroom):
    found = classroom(locale="en")
    found.begin()
    return found


def finished(classroom, locale="en"):
    room = classroom(locale=locale)
    room.begin()
    room.key("space")
    whole(room.visit)
    room.cockpit.frame_changed()
    return room


def put(seat, coins, missing, card="breed"):
    return Event("joint-backed", {"seat": seat, "card": card, "coins": coins, "extra": 0, "missing": missing})


def changed(room, *events, kind="work"):
    return changes_of(room.desk.place, room.visit.hall.frame.scene.picture, Beat(kind, events=list(events)))


def test_an_order_that_lies_open_keeps_the_letters_of_the_question_and_says_what_a_score_is(classroom):
    room = finished(classroom)
    at_step(room, "order")
    room.key("space")
    shown = room.shown().split("\n")
    assert "The order, from least to most" in shown and set("ABCDE") <= set(shown)
    assert f"9{CLOSE}of 10{CLOSE}pairs right" in shown
    assert room.small_or_cut() == []


def test_six_tables_see_all_their_scores(classroom):
    room = classroom(locale="en")
    room.begin(teams=6)
    at_step(room, "order")
    ids = [item["id"] for item in room.session.plan.document["footprint"]["items"]]
    for seat in range(6):
        room.desk.do(Act("order", {"seat": seat, "ids": ids}))
    room.key("space")
    assert room.shown().count(f"10{CLOSE}of 10{CLOSE}pairs right") == 6
    assert room.small_or_cut() == []


def test_the_claim_stays_above_the_answer(room):
    at_step(room, "detective")
    claim = room.desk.place.words(f"{room.visit.hall.frame.scene.picture.detective}.claim")
    assert f"“{claim}”" in room.shown()
    room.key("space")
    assert f"“{claim}”" in room.shown() and room.small_or_cut() == []


@pytest.mark.parametrize(("total", "promised", "trust", "words"), [
    (9519, 9454, -1, "0.7 above the promise: trust −1"), (9452, 9450, -1, "0.02 above the promise: trust −1"),
    (9100, 9400, 1, "3.0 below the promise: trust +1"), (9400, 9400, 0, "0.0 below the promise: kept, trust stays"),
])
def test_the_accounts_say_why_trust_changed_in_the_numbers_that_are_shown(room, total, promised, trust, words):
    assert verdict_words(room.desk.place.say, total, promised, trust) == words


def test_moves_are_a_line_a_team_and_name_the_joint_project_once(room):
    events = [put(2, 1, 3), Event("engaged", {"seat": 2}), put(2, 2, 1), put(0, 1, 0),
              Event("joint-started", {"card": "breed"})]
    room.desk.place.words = lambda path: {"breed.name": "Small burps"}.get(path, "")
    told = moves_of(room.desk.place.narrator(room.desk.names), events)
    assert told == [(2, f"Put 3{CLOSE}coins into the joint project; talked with people"),
                    (0, f"Put 1{CLOSE}coin into the joint project"),
                    (-1, "“Small burps” has all its coins and starts!")]


def test_a_change_has_its_unit_and_more_carbon_is_no_good_news(room):
    cause = Cause("card", "x")
    carbon = Event("carbon-changed", {"source": 0, "by": 80, "activity": 0, "intensity": 0, "cause": cause})
    trust = Event("trust-changed", {"by": 1, "now": 6, "cause": cause})
    assert [(line.amount, line.tint) for line in changed(room, carbon, trust)] == [
        (f"+0.8{CLOSE}points", "bad"), ("+1", "good")]
    assert tint_of(room.desk.place, Beat("work", events=[carbon])) == "warn"
    assert tint_of(room.desk.place, Beat("work", events=[trust])) == "good"


def test_coins_that_every_team_gets_alike_are_one_line(room):
    events = [Event("coins-changed", {"seat": seat, "by": -2, "now": 1, "cause": Cause("event", "x")})
              for seat in range(6)]
    assert [(line.name, line.amount) for line in changed(room, *events)] == [("Every team", f"−2{CLOSE}coins")]
    assert changed(room, *events[:5]) == []


def test_an_event_shows_what_there_is_to_choose_unless_it_was_softened(room):
    picture, place = room.visit.hall.frame.scene.picture, room.desk.place
    asking = next(event for event in picture.game.deck.events if any(call.verb == "choose" for call in event.effects))
    struck = Event("event-struck", {"event": asking.id, "softened": "", "program": f"{asking.id}.0"})
    options = options_of(place, picture, Beat("event", asking.id, events=[struck]))
    assert len(options) >= 2 and all(options)
    softened = Event("event-struck", {**struck.params, "softened": "feed"})
    assert options_of(place, picture, Beat("event", asking.id, events=[softened])) == []


@pytest.mark.parametrize(("locale", "words"), [
    ("en", "“A” and “B” were finished"), ("zh_CN", "“A”和“B”完工了"),
])
def test_two_cards_that_were_finished_are_one_phrase(classroom, locale, words):
    room = classroom(locale=locale)
    room.begin()
    room.desk.place.words = lambda path: {"a.name": "A", "b.name": "B"}.get(path, "")
    narrator = room.desk.place.narrator(room.desk.names)
    assert came(narrator, [Event("work-finished", {"card": card, "seat": 0}) for card in "ab"]) == [words]


@pytest.mark.parametrize("text", ["Climb up and find out: trust +2", "派人上山：信任 +2"])
def test_a_choice_is_told_by_its_name_without_what_it_brings(room, text):
    room.desk.place.words = lambda path: text
    told = done(room.desk.place.narrator(room.desk.names), Action("choose", "up"), "rain")
    assert told in ("chose “Climb up and find out”", "chose “派人上山”")


def test_a_turning_point_has_one_colon_at_the_most(classroom):
    room = finished(classroom)
    at_step(room, "path")
    room.key("space")
    moments = [line for line in room.shown().split("\n") if line.startswith("Round ")]
    assert all(line.count(":") == 1 for line in moments)
    assert room.small_or_cut() == []


@pytest.mark.parametrize(("text", "found"), [
    ("In 2024 it was 0.9 points. 915 km are laid! “Why?” Nobody knows, see No. 5 there.",
     ["In 2024 it was 0.9 points.", "915 km are laid!", "“Why?”", "Nobody knows, see No. 5 there."]),
    ("2024 年少 0.9 点。他说：“好！”就走了。", ["2024 年少 0.9 点。", "他说：“好！”", "就走了。"]),
])
def test_a_text_is_cut_into_its_sentences(text, found):
    assert sentences(text) == found


def test_no_line_ends_between_a_number_and_what_it_counts():
    assert tied("put 13 coins in, 1 to go; 3, then 4") == f"put 13{CLOSE}coins in, 1{CLOSE}to go; 3, then 4"


def test_a_table_that_still_plays_is_among_the_paths(classroom):
    room = classroom(locale="en")
    room.visit.setup({"deck": "low-carbon-ranch", "preset": "computer-room", "seed": 3})
    room.cockpit.frame_changed()
    room.cockpit.click("start")
    at_step(room, "path")
    room.desk.do(Act("outcome", {"seat": 0, "result": 2, "total": 79}))
    shown = room.shown().split("\n")
    assert shown.count("still playing") == len(room.session.teams) - 1 and "79" in shown
    assert any(line.startswith("at most ") for line in shown)
