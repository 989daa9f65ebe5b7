"""A session that is written down as it goes: pulled plugs, closed lids, and what comes back."""

import pytest

from game.record import recording
from game.record.journal import Journal
from game.record.replay import ReplayDiffers, load, verify
from game.record.sitting import Sitting, plan_in, restored, session_header
from game.rules.action import DONE, Action
from game.rules.engine import new_game
from game.rules.setup import Setup
from game.session.act import Act, RefusedAct, play_act
from game.session.engine import begin, legal_play
from game.session.plan import plan_of
from tests.rules.tiny import DECK
from tests.session.conftest import DOCUMENT

ACTS = (
    Act("start", {}), Act("team", {"seat": 0, "name": "Wheels", "colour": 3}), Act("next", {}),
    Act("order", {"seat": 0, "ids": ["loaf", "trip", "bath"]}), Act("pulse", {"when": "before", "item": "most",
    "counts": [3, 9]}), Act("jump", {"step": "explore-first"}), Act("drop-rounds", {"rounds": [2]}), play_act(DONE),
    play_act(Action("award", "brave", 2, 1)), play_act(DONE), play_act(DONE), Act("undo", {"count": 1}),
    Act("keep-rounds", {"rounds": [3]}), play_act(DONE), Act("pause", {}), Act("jump", {"step": "create-make"}),
    Act("pledge", {"seat": 1, "number": 0, "who": "we", "what": "walk", "by": "May"}), Act("finish", {}),
)


@pytest.fixture
def plan():
    return plan_of(new_game(DECK, Setup(DECK.id, teams=3, rounds=4, seed=5)), DOCUMENT, 60)


def sat(plan, path):
    """Sits through the acts, a minute each; the session after each, and the size of its journal."""
    moments = []
    with Journal.create(path, session_header(plan, "en")) as journal:
        sitting = Sitting(begin(plan), journal)
        for number, act in enumerate(ACTS):
            sitting.tick(1000 + 60 * number)
            try:
                sitting.act(act)
            except RefusedAct:
                continue
            moments.append((path.stat().st_size, sitting.session))
    return moments


def as_told(session):
    """Everything of a session that can be compared."""
    return (session.records, session.clock, session.at, session.phase, session.teams, session.dropped,
            session.course.actions, session.course.state.as_plain())


def test_a_pulled_plug_at_any_moment_resumes_at_the_same_step_with_nothing_lost(plan, tmp_path):
    path = tmp_path / "session.jsonl"
    moments = sat(plan, path)
    content = path.read_bytes()
    assert len(moments) > 14
    for size, session in moments:
        path.write_bytes(content[:size] + b'{"n": 99, "ty')
        found = recording.read(path)
        assert found.is_torn
        assert as_told(restored(found, plan_in(found, plan.game, DOCUMENT))) == as_told(session)


def test_a_dropped_round_that_the_plug_cut_short_passes_when_the_session_goes_on(plan, tmp_path):
    path = tmp_path / "session.jsonl"
    acts = [Act("start", {}), Act("jump", {"step": "explore-first"}), Act("drop-rounds", {"rounds": [2]}),
            *[play_act(DONE)] * 3]
    with Journal.create(path, session_header(plan, "en")) as journal:
        sitting = Sitting(begin(plan), journal)
        for act in acts:
            sitting.act(act)
        assert sitting.session.course.state.round == 3
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    journal, found = Journal.resume(path)
    with journal:
        again = Sitting(restored(found, plan_in(found, plan.game, DOCUMENT)), journal)
        assert again.session.course.state.round == 2
        again.go_on()
        assert again.session.course.state.round == 3
    assert path.read_bytes() == b"".join(lines)


def test_the_games_part_of_a_session_is_a_replay_that_can_be_verified(plan, tmp_path):
    path = tmp_path / "session.jsonl"
    last = sat(plan, path)[-1][1]
    assert verify(load(path), plan.game).as_plain() == last.course.state.as_plain()


def test_ticks_are_written_every_few_seconds_and_before_anything_else(plan, tmp_path):
    path = tmp_path / "session.jsonl"
    with Journal.create(path, session_header(plan, "en")) as journal:
        sitting = Sitting(begin(plan), journal)
        sitting.act(Act("start", {}))
        for now in range(100, 113):
            sitting.tick(now)
        sitting.act(Act("next", {}))
    told = [(entry.values["verb"], entry.values["params"].get("now")) for entry in recording.read(path).entries]
    assert told == [("start", None), ("tick", 100), ("tick", 105), ("tick", 110), ("tick", 112), ("next", None)]


def test_a_game_that_was_played_without_a_session_counts_as_one_that_began_with_exploring(plan, tmp_path):
    header = {name: value for name, value in session_header(plan, "en").items() if name != "session"}
    path = tmp_path / "game.jsonl"
    with Journal.create(path, header) as journal:
        session = begin(plan)
        journal.act(legal_play(restored(recording.read(path), plan))[0], 0)
    found = restored(recording.read(path), plan_in(recording.read(path), plan.game, DOCUMENT))
    assert found.stage == "explore" and len(found.course.actions) == 1 and not session.course.actions


def test_a_recording_that_does_not_fit_says_which_entry(plan, tmp_path):
    path = tmp_path / "session.jsonl"
    with Journal.create(path, session_header(plan, "en")) as journal:
        journal.append("act", verb="start", params={})
        journal.append("act", verb="fly", params={})
    with pytest.raises(ReplayDiffers) as caught:
        restored(recording.read(path), plan)
    assert (caught.value.index, caught.value.refusal) == (1, "unknown-act")
