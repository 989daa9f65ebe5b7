"""Playing without a window, and what becomes of the recording."""

import json
from argparse import Namespace
from pathlib import Path

import pytest

from game.cli import main as frame
from game.cli import play
from game.record import recording, shelf
from game.record.journal import Journal
from game.rules.action import Action

DECK = "low-carbon-ranch"
PLAY = ["play", DECK, "--headless", "--rounds", "4", "--teams", "2", "--seed", "5"]


class FakeWindow:
    def __init__(self):
        self.opened = []

    def run(self, options):
        self.opened.append(options)
        return 0


@pytest.fixture
def said(capsys):
    """Runs a command line; its exit status, its results and its messages."""

    def run(*arguments, window=None):
        status = frame.main(list(arguments), window)
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


@pytest.fixture
def recorded(said):
    """What `play --headless --json` says about a game."""
    status, out, _ = said(*PLAY, "--json")
    assert status == 0
    return json.loads(out)


def test_a_game_between_bots_is_summed_up_in_one_object(recorded):
    expected = {"deck": DECK, "format": "hero", "level": "normal", "seed": 5, "teams": 2, "total_start": 100}
    assert recorded.items() >= expected.items()
    assert 1 <= recorded["rounds_played"] <= 4 and 0 <= recorded["result"] <= 3 and len(recorded["briefs"]) == 2
    assert recorded["actions"] == len(recording.read(Path(recorded["replay"])).actions()) > 4


def test_the_same_arguments_give_the_same_bytes_but_for_the_path(said):
    outputs = [json.loads(said(*PLAY, "--json")[1]) for _ in range(2)]
    paths = {output.pop("replay") for output in outputs}
    assert outputs[0] == outputs[1] and len(paths) == 2


def test_without_json_the_game_is_told_in_the_readers_language(said):
    status, out, _ = said(*PLAY, "--locale", "zh_CN")
    assert status == 0 and out.startswith("游戏开始：2 支队伍，4 轮。\n")
    assert "游戏结束" in out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--teams", "9"], "2 to 6 teams can play; not 9."),
        (["--seed", "-1"], "A seed is a whole number"),
        (["--format", "traveller"], "cannot be played as “traveller”"),
        (["--bots", "greedy,genius"], "There is no bot “genius”"),
    ],
)
def test_a_set_up_that_cannot_be_is_refused_in_one_sentence(said, options, sentence):
    status, out, err = said("play", DECK, "--headless", *options)
    assert (status, out) == (2, "") and sentence in err


def test_a_deck_that_is_not_there_is_refused_with_the_nearest_name(said):
    status, _, err = said("play", "low-carbon-ranh", "--headless")
    assert status == 2 and f"Did you mean “{DECK}”?" in err


def test_a_folder_that_cannot_be_written_to_is_one_sentence(said, user_home):
    (user_home / "sessions").write_text("a file in the way")
    status, out, err = said(*PLAY)
    assert (status, out) == (2, "") and "cannot be written" in err


def test_the_report_command_is_given_the_recording(said, tmp_path, monkeypatch):
    given = []

    class Report:
        def run(self, arguments, console):
            given.append((Path(arguments.file).is_file(), arguments.output))
            return 0

    monkeypatch.setattr(play, "report_command", lambda console: Namespace(load=Report))
    assert said(*PLAY, "--report", str(tmp_path))[0] == 0
    assert given == [(True, str(tmp_path))]


def test_a_recording_comes_out_the_same(said, recorded):
    status, out, _ = said("replay", recorded["replay"], "--verify")
    assert (status, out) == (0, f"{recorded['actions']} actions: it comes out the same.\n")


def test_a_recording_is_told_again(said, recorded):
    status, out, _ = said("replay", recorded["replay"])
    assert status == 0 and "The game is over" in out
    events = json.loads(said("replay", recorded["replay"], "--json")[1])
    assert events[0]["kind"] == "game-started" and events[-1]["kind"] == "game-over"


def test_a_recording_with_an_action_that_is_not_allowed_is_not_fine(said, recorded):
    found = recording.read(Path(recorded["replay"]))
    path = Path(recorded["replay"]).with_name("forged.jsonl")
    header = {name: value for name, value in found.header.items() if name not in ("n", "type", "format", "version")}
    with Journal.create(path, header) as log:
        log.act(Action("build", "no-such-card"))
    status, out, _ = said("replay", str(path), "--verify")
    assert (status, out) == (1, "Action 1 of 1 is not allowed.\n")
    status, out, _ = said("replay", str(path), "--verify", "--json")
    assert (status, json.loads(out)["ok"]) == (1, False)


def test_a_recording_of_another_state_of_the_deck_is_not_fine(said, recorded):
    found = recording.read(Path(recorded["replay"]))
    path = Path(recorded["replay"]).with_name("other.jsonl")
    header = {name: value for name, value in found.header.items() if name not in ("n", "type", "format", "version")}
    Journal.create(path, {**header, "deck_digest": "another"}).close()
    status, _, err = said("replay", str(path), "--verify")
    assert status == 1 and "has changed" in err


@pytest.mark.parametrize("content", [b"", b"\0" * 99, b"{}"])
def test_a_file_that_is_no_recording_is_wrong_use(said, tmp_path, content):
    (tmp_path / "file").write_bytes(content)
    status, out, err = said("replay", str(tmp_path / "file"))
    assert (status, out) == (2, "") and "not a recorded game" in err


def test_play_and_session_hand_what_was_asked_for_to_the_window(said):
    window = FakeWindow()
    assert said("play", DECK, "--teams", "3", window=window)[0] == 0
    assert said("session", DECK, "--minutes", "60", window=window)[0] == 0
    assert window.opened[0] == {"deck": DECK, "teams": 3, "level": "normal"}
    assert window.opened[1] == {"deck": DECK, "minutes": 60, "level": "normal", "session": True}


def test_without_a_window_play_says_how_to_do_without(said):
    status, _, err = said("play", DECK)
    assert status == 2 and "--headless" in err


def test_resume_takes_the_newest_that_can_be_read_and_names_what_cannot(said, user_home):
    good, bad = user_home / "sessions" / "good.jsonl", user_home / "sessions" / "z-bad.jsonl"
    Journal.create(good, {"deck_id": DECK}).close()
    bad.write_bytes(b"rubbish")
    window = FakeWindow()
    status, _, err = said("resume", window=window)
    assert status == 0 and str(bad) in err
    assert window.opened == [{"resume": str(good)}]


def test_resume_without_anything_to_go_on_with_says_so(said, recorded):
    status, _, err = said("resume", window=FakeWindow())
    assert status == 2 and "no unfinished session" in err
    assert shelf.unfinished(Path(recorded["replay"]).parent) == []
