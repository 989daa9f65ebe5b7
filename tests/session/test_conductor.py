"""The conductor: steps, time, lateness, rounds that pass quietly."""

import pytest

from game.rules.action import DONE, Action
from game.session.act import Act, RefusedAct, Stop, play_act
from game.session.clock import Offer, budget, forecast, offer, stage_times
from game.session.engine import apply, begin, folded, legal_play, why_not
from game.session.plan import PRESETS, BadPlan, plan_of
from game.session.playing import award_act, awards, following, rewind_act
from tests.session.conftest import DOCUMENT


def ticks(start, stop, step=30):
    return [Act("tick", {"now": now}) for now in range(start, stop + 1, step)]


def turn(session):
    """The session after the whole turn of one seat."""
    return apply(session, play_act(DONE)).session


def test_every_step_of_the_script_is_reached_by_next_and_all_can_be_gone_back(session):
    steps = session.plan.steps
    for step in steps[1:]:
        session = apply(session, Act("next", {})).session
        assert session.step == step
    assert why_not(session, Act("next", {})) == Stop.LAST_STEP
    session = folded(session, [Act("back", {})] * (len(steps) - 1))
    assert session.step == steps[0] and why_not(session, Act("back", {})) == Stop.FIRST_STEP


@pytest.mark.parametrize("minutes", [30, 35, 40, 60, 75, 90, 120, 150])
def test_a_plan_fills_its_minutes_and_keeps_ten_for_the_debrief(plan, minutes):
    made = plan_of(plan.game, DOCUMENT, minutes)
    assert sum(step.seconds for step in made.steps) == minutes * 60
    assert sum(step.seconds for step in made.steps if step.stage == "debrief") >= 600
    assert min(step.seconds for step in made.steps) > 0


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_brings_its_own_length(plan, preset):
    assert plan_of(plan.game, DOCUMENT, preset=preset).minutes == PRESETS[preset].minutes


def test_a_deck_without_a_script_still_has_five_stages(plan):
    made = plan_of(plan.game, {}, 60)
    assert [step.stage for step in made.steps] == ["ice-break", "inspire", "explore", "create", "debrief"]


@pytest.mark.parametrize(("minutes", "preset"), [(10, "solo"), (90, "cinema"), (500, "family")])
def test_a_plan_that_cannot_be_is_refused(plan, minutes, preset):
    with pytest.raises(BadPlan):
        plan_of(plan.game, DOCUMENT, minutes, preset)


def test_time_counts_for_the_step_where_the_class_is_but_not_in_a_pause_or_gap(session):
    session = folded(session, [*ticks(1000, 1060), Act("next", {}), *ticks(1061, 1091), Act("pause", {}),
                               *ticks(1100, 1400), Act("go-on", {}), Act("tick", {"now": 9000}),
                               Act("tick", {"now": 8000}), Act("tick", {"now": 8030})])
    assert session.clock.spent == {"ice-teams": 60, "ice-order": 1 + 30 + 30}
    assert stage_times(session)[0].spent == 121


def test_an_extension_makes_the_forecast_late_and_later_steps_shrink_but_the_debrief_keeps_ten_minutes(at):
    session = folded(at("create-make"), [Act("extend", {"minutes": 30}), Act("extend", {"minutes": 30})])
    wanted = budget(folded(session, ticks(0, 3000)))
    talk = sum(seconds for step, seconds in wanted.items() if step.startswith("debrief"))
    assert forecast(session).late > 0 and talk == 600


def test_late_exploring_offers_the_middle_rounds_and_keeps_the_last(at):
    session = at("explore-first")
    assert offer(session) is None
    late = folded(session, [*ticks(0, 2600, 50)])
    found = offer(late)
    assert isinstance(found, Offer) and found.rounds == (2, 3) and found.seconds > 0


def test_a_dropped_round_passes_quietly_when_it_comes(at):
    session = folded(at("explore-first"), [Act("drop-rounds", {"rounds": [2]})])
    for _ in range(3):
        assert following(session) is None
        session = turn(session)
    assert session.course.state.round == 2 and following(session) == play_act(Action("quiet"))
    session = apply(session, following(session)).session
    assert session.course.state.round == 3 and following(session) is None
    undone = apply(session, Act("undo", {"count": 1})).session
    assert undone.course.state.round == 2 and following(undone) is None


def test_only_rounds_to_come_can_be_dropped_or_kept(at):
    session = at("explore-first")
    for rounds, reason in (([1], Stop.ROUND_HAS_PASSED), ([], Stop.BAD_VALUE), ([2, 2], Stop.BAD_VALUE)):
        assert why_not(session, Act("drop-rounds", {"rounds": rounds})) == reason
    session = folded(session, [Act("drop-rounds", {"rounds": [3]}), Act("keep-rounds", {"rounds": [3]})])
    assert not session.dropped and why_not(session, Act("keep-rounds", {"rounds": [3]})) == Stop.BAD_VALUE


def test_the_script_follows_the_game_through_its_rounds(at):
    session = at("explore-first")
    seen = []
    while not session.course.state.over:
        seen.append((session.course.state.round, session.step.activity))
        session = apply(session, play_act(legal_play(session)[-1])).session
    assert {activity for number, activity in seen if number == 1} == {"first"}
    assert {activity for number, activity in seen if number in (2, 3)} == {"middle"}
    assert {activity for number, activity in seen if number == 4} == {"last"} and session.step.activity == "count"


def test_the_game_rests_outside_its_stages(at):
    assert why_not(at("ice-teams"), play_act(DONE)) == Stop.GAME_RESTS
    assert legal_play(at("create-make")) == [] and legal_play(at("explore-first"))


def test_an_award_is_an_action_of_the_game_that_can_be_undone(at):
    session = apply(at("explore-first"), award_act(1, 2, "brave question")).session
    assert [(award.to, award.amount, award.item) for award in awards(session)] == [(1, 2, "brave question")]
    assert not awards(apply(session, Act("undo", {"count": 1})).session)


def test_the_game_goes_back_to_the_opening_of_a_round(at):
    session = at("explore-first")
    for _ in range(4):
        session = turn(session)
    back = apply(session, rewind_act(session, 1)).session
    assert session.course.state.round == 2 and back.course.state.round == 1 and not back.course.actions


def test_debrief_steps_can_be_skipped_only_while_ten_minutes_of_debrief_remain(at):
    session = at("debrief-path")
    assert why_not(session, Act("skip", {})) == Stop.DEBRIEF_IS_PROTECTED
    assert why_not(session, Act("next", {})) is None
    long = folded(session, [Act("extend", {"minutes": 10}), *ticks(0, 600)])
    assert why_not(long, Act("skip", {})) is None


def test_a_session_that_ended_can_be_gone_on_with(session):
    over = folded(session, [Act("finish", {})])
    assert over.phase == "over" and why_not(over, Act("next", {})) == Stop.SESSION_IS_OVER
    assert apply(over, Act("back", {})).session.phase == "running"


@pytest.mark.parametrize(("act", "reason"), [
    (Act("fly", {}), Stop.UNKNOWN_ACT), (Act("next", {"far": 1}), Stop.BAD_VALUE), (Act("tick", {"now": True}),
    Stop.BAD_VALUE), (Act("start", {}), Stop.STARTED), (Act("jump", {"step": "moon"}), Stop.NO_SUCH_STEP),
    (Act("go-on", {}), Stop.NOT_PAUSED), (Act("extend", {"minutes": 0}), Stop.BAD_VALUE),
    (Act("show", {"panel": 2}), Stop.NO_SUCH_ITEM), (Act("game", {"action": []}), Stop.GAME_RESTS),
])
def test_a_wrong_act_is_refused_with_its_reason(session, act, reason):
    assert why_not(session, act) == reason
    with pytest.raises(RefusedAct):
        apply(session, act)


def test_nothing_but_the_start_and_the_clock_goes_before_the_start(plan):
    session = begin(plan)
    assert why_not(session, Act("next", {})) == Stop.NOT_STARTED
    assert why_not(session, Act("tick", {"now": 5})) is None
