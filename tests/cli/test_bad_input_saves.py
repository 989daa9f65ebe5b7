"""Recordings that are cut, foreign or cannot be written: one sentence, the right status, and nothing is lost."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from game.bots.chance import Chance
from game.record import journal, recording, shelf
from game.record.journal import Journal
from tests.cli.conftest import OpenedWindow

ROOT = Path(__file__).parents[2]
DECK = "low-carbon-ranch"
PLAY = ("play", DECK, "--headless", "--rounds", "4", "--teams", "2", "--bots", "random", "--seed", "3")
LINES_ON_A_SMALL_DISK = 90


@pytest.fixture
def save(typed, user_home):
    """A recording of a game that stopped after four actions."""
    assert typed("en", *PLAY).status == 0
    (path,) = (user_home / "sessions").glob("*.jsonl")
    stopped = path.with_name("stopped.jsonl")
    with Journal.create(stopped, header_of(path)) as log:
        for action in recording.read(path).actions()[:4]:
            log.act(action)
    path.unlink()
    return stopped


def header_of(path):
    """What the header says about the game; without a session around it."""
    return {name: recording.read(path).header[name] for name in ("deck_id", "deck_digest", "rules_version", "setup")}


def test_a_save_cut_at_every_byte_is_gone_on_with_or_named_and_stays_as_it_is(save, typed):
    content = save.read_bytes()
    header = content.index(b"\n")
    for size in range(len(content) + 1):
        save.write_bytes(content[:size])
        window = OpenedWindow()
        answer = typed(("en", "zh_CN")[size % 2], "resume", save, window=window)
        if size < header:
            expected = ("This is not a recorded session: ", "这不是一场活动的记录：")[size % 2] + f"{save}\n"
            assert answer == (2, "", expected) and window.opened == []
        else:
            assert answer == (0, "", "") and window.opened == [{"resume": str(save)}]
        assert save.read_bytes() == content[:size]


def test_a_save_cut_anywhere_replays_what_is_whole(save, typed):
    content = save.read_bytes()
    ends = [index for index, byte in enumerate(content) if byte == ord("\n")]
    for size in [*range(ends[0], len(content), 17), *ends, *(end + 1 for end in ends)]:
        save.write_bytes(content[:size])
        whole = sum(end <= size for end in ends) - 1
        answer = typed("en", "replay", save, "--verify")
        assert answer.status == 0 and answer.out.startswith(f"{whole} action")


def test_a_save_with_a_damaged_middle_is_not_fine_and_says_where(save, refused):
    lines = save.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:2], lines[2].replace(b'"', b"'", 1), *lines[3:]])
    save.write_bytes(damaged)
    refused(1, "damaged at line 3", "resume", save, window=OpenedWindow())
    refused(1, "damaged at line 3", "replay", save)
    assert save.read_bytes() == damaged


def test_a_save_of_another_version_of_the_deck_is_named(save, refused):
    other = save.with_name("other.jsonl")
    Journal.create(other, {**header_of(save), "deck_digest": "another"}).close()
    refused(1, f"The deck “{DECK}” has changed since this was recorded.", "replay", other, "--verify")


def test_a_save_of_another_version_of_the_rules_is_named(save, refused):
    other = save.with_name("other.jsonl")
    Journal.create(other, {**header_of(save), "rules_version": 0}).close()
    refused(1, "This was recorded with version 0 of the rules", "replay", other, "--verify")


def test_a_save_of_a_deck_that_is_not_here_is_named(save, refused):
    other = save.with_name("other.jsonl")
    Journal.create(other, {**header_of(save), "deck_id": "low-carbon-moon"}).close()
    refused(2, "There is no deck “low-carbon-moon”.", "replay", other)


@pytest.mark.parametrize("command", [("resume",), ("replay",), ("replay", "--verify")], ids=" ".join)
def test_what_is_no_recording_is_named(tmp_path, refused, command):
    window = OpenedWindow()
    name, *options = command
    refused(2, "There is no such file: ", name, tmp_path / "nowhere", *options, window=window)
    refused(2, "This is a folder; a file was expected: ", name, tmp_path, *options, window=window)
    for content in (b"", b"\0" * 99, b"{}", b"[" * 99_999, b"hello", "牧场".encode("gbk")):
        (tmp_path / "file").write_bytes(content)
        refused(2, "This is not a recorded ", name, tmp_path / "file", *options, window=window)
    assert window.opened == []


def test_a_report_of_what_is_no_recording_is_refused(tmp_path, save, refused):
    out = tmp_path / "out"
    (tmp_path / "file").write_bytes(b"hello")
    (tmp_path / "empty").mkdir()
    refused(2, "There is no such file: ", "report", tmp_path / "nowhere", "-o", out)
    refused(2, "This is not a recorded session: ", "report", tmp_path / "file", "-o", out)
    refused(2, "There is no recorded session in ", "report", tmp_path / "empty", "-o", out)
    other = save.with_name("other.jsonl")
    Journal.create(other, {**header_of(save), "deck_digest": "another"}).close()
    refused(2, "has changed since this was recorded", "report", other, "-o", out)
    assert not out.exists()


def test_a_report_that_cannot_be_put_anywhere_is_one_sentence(tmp_path, save, refused):
    (tmp_path / "file").write_bytes(b"in the way")
    refused(2, "cannot be written", "report", save, "--no-turns", "-o", tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"in the way"


def test_a_recording_of_fifty_megabytes_of_nothing_is_named(tmp_path, refused):
    with (tmp_path / "file").open("wb") as target:
        target.truncate(50 * 1024 * 1024)
    refused(2, "This is not a recorded game", "replay", tmp_path / "file")


@pytest.mark.parametrize(("number", "words"), [(errno.EROFS, "cannot be written to"), (errno.ENOSPC, "no room left")])
def test_a_place_that_takes_no_recording_is_named_before_the_game(refused, monkeypatch, number, words):
    def refuse(*_):
        raise OSError(number, "no")

    monkeypatch.setattr(journal.os, "open", refuse)
    refused(2, words, *PLAY)


def test_a_disk_that_fills_up_in_the_middle_keeps_every_action_before(refused, user_home, monkeypatch):
    real, room = journal.os.write, []

    def write(descriptor, data):
        if b'"type":"header"' in data:
            room[:] = [0] * LINES_ON_A_SMALL_DISK
        if not room:
            raise OSError(errno.ENOSPC, "No space left on device")
        room.pop()
        return real(descriptor, data)

    monkeypatch.setattr(journal.os, "write", write)
    refused(2, "There is no room left on the disk. What came before is saved: ", *PLAY)
    saved = shelf.unfinished(user_home / "sessions")
    assert len(saved) == 2 and all(entry.fault is None and entry.actions >= 1 for entry in saved)
    assert all(len(entry.path.read_bytes().splitlines()) == LINES_ON_A_SMALL_DISK for entry in saved)


def test_ctrl_c_in_the_middle_keeps_every_action_before(refused, typed, user_home, monkeypatch):
    choose, seen = Chance.choose, []

    def interrupted(bot, view):
        seen.append(view)
        if len(seen) % 8 == 0:
            raise KeyboardInterrupt
        return choose(bot, view)

    monkeypatch.setattr(Chance, "choose", interrupted)
    refused(2, "Stopped.", *PLAY)
    saved = shelf.unfinished(user_home / "sessions")
    assert [entry.actions for entry in saved] == [7, 7]
    window = OpenedWindow()
    assert typed("en", "resume", window=window).status == 0
    assert window.opened == [{"resume": str(saved[0].path)}]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is always full")
@pytest.mark.parametrize("words", [("deck", "list"), ("--help",), ("play", "--help"), PLAY], ids=" ".join)
def test_a_result_that_cannot_leave_is_one_sentence(words):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "main.py", "--locale", "en", *words], cwd=ROOT, stdout=full,
                              stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (2, b"The result cannot be written. Is the disk full?\n")


def test_a_user_folder_that_cannot_be_made_does_not_stop_what_needs_none(typed, refused, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CARBON_PATHFINDERS_HOME", str(tmp_path / "file" / "home"))
    assert typed("en", "deck", "list").status == 0
    assert typed("en", "deck", "check", ROOT / "scenarios" / DECK).status == 0
    refused(2, "cannot be written", *PLAY)
