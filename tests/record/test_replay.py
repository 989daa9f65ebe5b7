"""Replays: written, read and played again."""

import json
from dataclasses import replace

import pytest

from game.record import replay
from game.record.fault import StoreError
from game.record.journal import Journal
from game.rules.action import Action


def code_of(call, *arguments):
    with pytest.raises(StoreError) as caught:
        call(*arguments)
    return caught.value.code


def test_a_replay_read_back_plays_to_the_same_end(tmp_path, deck, game, played):
    actions, last = played
    path = tmp_path / "folder" / "game.json"
    replay.save(replay.replay_of(game, actions, last), path)
    again = replay.load(path)
    assert again.actions == tuple(actions) and len(actions) > 10
    assert replay.verify(again, replay.game_of(again, deck)).as_plain() == last.as_plain()


def test_the_same_game_gives_the_same_bytes(tmp_path, game, played):
    for name in ("a", "b"):
        replay.save(replay.replay_of(game, *played), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_an_action_that_was_not_allowed_is_named_by_its_index(game, played):
    actions, last = played
    wrong = replay.replay_of(game, [*actions[:3], Action("build", "no-such-card"), *actions[3:]], last)
    with pytest.raises(replay.ReplayDiffers) as caught:
        replay.verify(wrong, game)
    assert caught.value.index == 3 and caught.value.refusal


def test_another_end_than_recorded_is_found(game, played):
    actions, last = played
    with pytest.raises(replay.ReplayDiffers) as caught:
        replay.verify(replace(replay.replay_of(game, actions, last), end="0" * 16), game)
    assert caught.value.index == len(actions)


def test_a_changed_deck_or_other_rules_are_reported(deck, game):
    recorded = replay.replay_of(game, [])
    assert code_of(replay.game_of, recorded, replace(deck, digest="d2")) == "other-deck"
    assert code_of(replay.game_of, replace(recorded, rules_version=99), deck) == "other-rules"
    assert code_of(replay.game_of, replace(recorded, setup={"deck_id": "tiny", "teams": 77}), deck) == "not-a-replay"


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[]", b"{}", b'"text"', b'{"format":"carbon-pathfinders-replay"}', b"[" * 20_000,
     b'{"format":"carbon-pathfinders-replay","version":1,"actions":[1]}',
     b'{"format":"carbon-pathfinders-replay","version":"x"}'],
)  # fmt: skip
def test_a_file_that_is_no_replay_is_said_to_be_none(tmp_path, content):
    (tmp_path / "file").write_bytes(content)
    assert code_of(replay.load, tmp_path / "file") == "not-a-replay"


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    assert code_of(replay.load, tmp_path / "none") == "no-such-file"


def test_a_newer_format_is_said_to_be_newer(tmp_path, game):
    path = tmp_path / "game.json"
    replay.save(replay.replay_of(game, []), path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 99}))
    assert code_of(replay.load, path) == "too-new"


def test_a_journal_can_be_read_as_the_replay_of_what_stands(tmp_path, game, played):
    actions, last = played
    path = tmp_path / "session.jsonl"
    with Journal.create(path, replay.header_of(game)) as journal:
        journal.act(actions[0], 0)
        journal.act(actions[1], 0)
        journal.undo()
        for action in actions[1:]:
            journal.act(action, 0)
        journal.end(state=replay.replay_of(game, actions, last).end)
    assert replay.load(path) == replay.replay_of(game, actions, last)
