"""What a session gathers: teams, orders, answers, the pulse, cards, pledges; and what the projector may show of it."""

import pytest

from game.core.canonical import canonical
from game.rules.action import DONE
from game.rules.state import HIDDEN
from game.session.act import Act, Stop, play_act
from game.session.balance import scale
from game.session.draft import Draft, card_of, flaw
from game.session.engine import apply, folded, why_not
from game.session.footprint import scored
from game.session.honours import honours
from game.session.making import made_cards, verdict_on
from game.session.pulse import Share, changes, newcombe
from game.session.view import audience
from tests.rules.tiny import DECK
from tests.session.conftest import DOCUMENT, SECRET

DRAFT = {"name": "School wheel", "text": "We turn the wheel by hand.", "tags": ["air"], "cost": 3, "rounds": 1,
         "source": "smoke", "cut": 20, "trust": 0, "savings": 0, "upkeep": 0}


def team(seat, name, colour):
    return Act("team", {"seat": seat, "name": name, "colour": colour})


def pulse(when, item, counts):
    return Act("pulse", {"when": when, "item": item, "counts": counts})


@pytest.fixture
def played(at):
    """The session at the workshop, with a game in which nobody did anything."""
    session = at("explore-first")
    while not session.course.state.over:
        session = apply(session, play_act(DONE)).session
    return folded(session, [Act("jump", {"step": "create-make"})])


def test_two_tables_swap_colours_and_keep_their_names(session):
    session = apply(session, team(0, "Wheels", 4)).session
    session = apply(session, Act("swap-colours", {"seat": 0, "other": 2})).session
    assert [each.colour for each in session.teams] == [2, 1, 4] and session.teams[0].name == "Wheels"
    for seat, other in ((0, 0), (0, 3), (-1, 1)):
        assert why_not(session, Act("swap-colours", {"seat": seat, "other": other})) == Stop.NO_SUCH_TEAM


def test_teams_take_names_and_colours_that_are_free(session):
    session = apply(session, team(0, " Wheels ", 4)).session
    assert session.teams[0] == ("Wheels", 4)
    for wrong, reason in ((team(1, "Wheels", 5), Stop.NAME_TAKEN), (team(1, "Two", 4), Stop.COLOUR_TAKEN),
                          (team(3, "Four", 5), Stop.NO_SUCH_TEAM), (team(1, " ", 5), Stop.BAD_VALUE)):
        assert why_not(session, wrong) == reason


@pytest.mark.parametrize(("ids", "score"), [
    (("loaf", "bath", "trip"), (3, 3, 3)), (("trip", "bath", "loaf"), (0, 3, 1)), (("bath", "loaf", "trip"), (2, 3, 1)),
])
def test_an_order_is_scored_by_its_pairs_and_places(ids, score):
    assert scored(DOCUMENT, ids) == score


def test_all_tables_lay_their_orders_at_once_and_see_scores_only_when_they_are_turned_over(session):
    session = folded(session, [Act("order", {"seat": seat, "ids": ["bath", "loaf", "trip"]}) for seat in (0, 2)])
    assert audience(session).orders == 2 and not audience(session).scores
    told = apply(session, Act("reveal", {"id": "footprint"}))
    assert [note.params["right"] for note in told.notes if note.kind == "order-scored"] == [2, 2]
    assert audience(told.session).scores[2].right == 2 and audience(told.session).right_order[0] == "loaf"
    again = Act("order", {"seat": 1, "ids": ["loaf", "bath", "trip"]})
    assert why_not(told.session, again) == Stop.ALREADY_REVEALED


def test_detectives_answers_are_covered_until_turned_over(session):
    session = apply(session, Act("detective", {"seat": 1, "id": "odd-sum", "option": "false"})).session
    assert not audience(session).answers
    session = apply(session, Act("reveal", {"id": "odd-sum"})).session
    assert audience(session).answers == {"odd-sum": {1: "false"}}


def test_the_pulse_keeps_totals_and_a_second_count_replaces_the_first(session):
    session = folded(session, [pulse("before", "most", [5, 5]), pulse("before", "most", [6, 14]),
                               pulse("after", "most", [15, 5]), pulse("before", "can-we", [1, 1, 1, 0])])
    most, hope = changes(session)
    assert (most.before, most.after, most.means) == ((6, 20), (15, 20), "right")
    assert most.by == pytest.approx(0.45) and most.low < 0.45 < most.high and not most.is_few
    assert hope.before == (1, 3) and hope.is_few and hope.by is None
    assert why_not(session, pulse("before", "most", [1])) == Stop.BAD_VALUE
    assert why_not(session, pulse("before", "most", [1, -1])) == Stop.BAD_VALUE
    assert why_not(session, pulse("between", "most", [1, 1])) == Stop.NO_SUCH_ITEM


@pytest.mark.parametrize(("before", "after", "low", "high"), [
    (Share(48, 80), Share(56, 70), 0.0524, 0.3339),  # Newcombe 1998, table II (a): 56/70 - 48/80
    (Share(3, 10), Share(9, 10), 0.1705, 0.8090),    # (b): 9/10 - 3/10
    (Share(2, 7), Share(6, 7), 0.0582, 0.8062),      # (c): 6/7 - 2/7
    (Share(0, 10), Share(10, 10), 0.6075, 1.0),      # (h): 10/10 - 0/10
])
def test_the_interval_of_a_change_is_newcombes(before, after, low, high):
    assert newcombe(before, after) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(("change", "field"), [
    ({"name": ""}, "name"), ({"name": "九个汉字的名字太长了"}, "name"), ({"text": "x" * 111}, "text"),
    ({"tags": ()}, "tags"),
    ({"tags": ("air", "air")}, "tags"), ({"tags": ("moon",)}, "tags"), ({"cost": 0}, "cost"), ({"cut": 99}, "cut"),
    ({"source": "moon"}, "source"), ({"source": ""}, "source"), ({"trust": 3}, "trust"),
])
def test_a_draft_names_its_first_flaw(change, field):
    assert flaw(DECK, Draft(**{**DRAFT, "tags": ("air",), **change})) == field


@pytest.mark.parametrize(("change", "code"), [
    ({"cut": 60, "cost": 1, "rounds": 0}, "too-good"), ({"cut": 1, "cost": 9}, "weak"),
    ({"cut": 0, "source": ""}, "empty"), ({"cut": 20, "cost": 4, "rounds": 1}, "fair"),
])
def test_the_balance_weighs_a_card_against_the_decks_own(session, change, code):
    draft = Draft(**{**DRAFT, "tags": ("air",), **change})
    verdict = verdict_on(session, card_of(DECK, draft, 0))
    assert verdict.code == code and verdict.is_playable == (code in ("fair", "weak", "strong"))


def test_at_its_fair_prices_a_card_is_fair(session):
    draft = Draft(**{**DRAFT, "tags": ("air",)})
    for price in verdict_on(session, card_of(DECK, draft, 0)).fair_price:
        assert verdict_on(session, card_of(DECK, draft._replace(cost=price), 0)).code == "fair"
    marks, coin = scale(session.plan.game, session.course.steps[0].state)
    assert 0 < marks.low <= marks.middle <= marks.high <= marks.most and coin > 0


def test_fair_cards_play_in_a_bonus_round_and_too_good_ones_stay_out(played):
    good = {**DRAFT, "cut": 60, "cost": 1, "rounds": 0, "name": "Wonder"}
    assert why_not(played, Act("open-bonus", {})) == Stop.NO_CARD_MADE
    session = folded(played, [Act("card", {"seat": 1, "draft": good})])
    assert why_not(session, Act("open-bonus", {})) == Stop.CARD_NOT_FAIR
    session = folded(session, [Act("card", {"seat": 0, "draft": DRAFT})])
    assert [seat for seat, _ in made_cards(session)] == [0]
    session = apply(session, Act("open-bonus", {})).session
    while not session.bonus.state.over:
        mine = Act("bonus", {"action": ["build", "made-1"]})
        session = apply(session, mine if why_not(session, mine) is None else play_act(DONE, bonus=True)).session
    assert ("made-1", 0) in session.bonus.state.built
    assert session.bonus.state.totals[-1] < session.course.state.totals[-1]
    assert why_not(session, Act("card", {"seat": 2, "draft": DRAFT})) == Stop.BONUS_RUNS


def test_a_pledge_says_which_group_what_and_by_when(played):
    whole = {"seat": 0, "number": 0, "who": "our class", "what": "weigh the leftovers", "by": "Friday"}
    session = apply(played, Act("pledge", whole)).session
    assert audience(session).pledges[0, 0]["by"] == "Friday"
    assert why_not(session, Act("pledge", {**whole, "by": ""})) == Stop.BAD_VALUE


def test_a_what_if_must_have_been_possible(played):
    asked = Act("what-if", {"at": 0, "action": ["done"], "ending": {"total": 9000, "result": 1}})
    assert apply(played, asked).session.records.what_ifs[0]["ending"]["total"] == 9000
    assert why_not(played, Act("what-if", {**asked.params, "at": 999})) == Stop.NO_SUCH_ITEM
    assert why_not(played, Act("what-if", {**asked.params, "action": ["build", "moon"]})) is not None


def test_every_team_has_a_certificate_for_something_of_its_own(played):
    given = honours(played)
    assert [honour.seat for honour in given] == [0, 1, 2]
    kinds = [honour.kind for honour in given if honour.kind != "there"]
    assert len(set(kinds)) == len(kinds)


def test_the_projector_never_shows_hands_briefs_or_scripts(at):
    picture = audience(at("explore-first"))
    assert set(picture.table.state.briefs) == {HIDDEN}
    assert {card for hand in picture.table.state.hands for card in hand} == {HIDDEN}
    assert SECRET.encode() not in canonical({name: getattr(picture, name) for name in ("step", "stage", "teams")})
    assert audience(apply(at("explore-first"), Act("blank", {"on": True})).session).table is None
