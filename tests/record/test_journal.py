"""The journal of a session: what is written is there again, whatever happens to the machine."""

import errno
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.record import ending, journal, lines, lock, migrate, recording, shelf
from game.record.fault import StoreError
from game.record.journal import Journal
from game.rules.action import Action

ROOT = Path(__file__).parents[2]
HEADER = {"deck_id": "tiny", "setup": {"teams": 2}}
ACTIONS = [Action("build", "better-silage"), Action("back", amount=3), Action("hand-on", "标签", 1), Action("done")]


@pytest.fixture
def path(tmp_path):
    """A journal with a note, four actions and an undo."""
    path = tmp_path / "session.jsonl"
    with Journal.create(path, HEADER) as log:
        log.append("stage", name="explore", minutes=12.5)
        for action in ACTIONS:
            log.act(action, 1)
        log.undo()
    return path


def code_of(call, *arguments):
    with pytest.raises(StoreError) as caught:
        call(*arguments)
    return caught.value.code


def actions_in(entries):
    return sum(entry.type == "action" for entry in entries)


def test_what_was_written_is_read_back(path):
    found = recording.read(path)
    assert found.header["setup"] == {"teams": 2}
    assert [entry.type for entry in found.entries] == ["stage", "action", "action", "action", "action", "undo"]
    assert found.entries[0].values == {"name": "explore", "minutes": 12.5}
    assert found.actions() == tuple(ACTIONS[:3])
    assert not found.is_over and not found.is_torn


def test_an_undo_takes_back_as_many_as_it_says_and_never_more_than_there_are(path):
    log, _ = Journal.resume(path)
    with log:
        log.undo(2)
        log.act(ACTIONS[3])
    assert recording.read(path).actions() == (ACTIONS[0], ACTIONS[3])
    log, _ = Journal.resume(path)
    with log:
        log.undo(99)
    assert recording.read(path).actions() == ()


def test_a_journal_cut_at_any_byte_keeps_every_earlier_action_and_can_be_gone_on_with(path, tmp_path):
    content = path.read_bytes()
    ends = [index for index, byte in enumerate(content) if byte == ord("\n")]
    cut = tmp_path / "cut.jsonl"
    for size in range(len(content) + 1):
        cut.write_bytes(content[:size])
        whole = sum(end <= size for end in ends)
        if not whole:
            assert code_of(Journal.resume, cut) == "not-a-journal"
            assert cut.read_bytes() == content[:size]
            continue
        log, found = Journal.resume(cut)
        assert len(found.entries) == whole - 1
        with log:
            log.append("note", text="on we go")
        again = recording.read(cut)
        assert [entry.type for entry in again.entries][-1] == "note"
        assert again.entries[: whole - 1] == found.entries and not again.is_torn


def test_zeros_and_rubbish_after_the_last_line_are_left_out(path):
    whole = recording.read(path).entries
    for rubbish in (b"\0" * 512, b"{}\n", b"\n\n\n", b'{"n":8}\nhalf'):
        content = path.read_bytes()
        path.write_bytes(content + rubbish)
        assert recording.read(path).entries == whole
        path.write_bytes(content)


def test_a_flipped_byte_in_the_middle_is_reported_and_nothing_is_destroyed(path):
    good = path.read_bytes()
    line_two = good.index(b"\n") + 1
    for index in range(line_two, good.index(b"\n", line_two)):
        bad = good[:index] + bytes([good[index] ^ 1]) + good[index + 1 :]
        path.write_bytes(bad)
        with pytest.raises(StoreError) as caught:
            Journal.resume(path)
        assert (caught.value.code, caught.value.params["line"]) == ("damaged", 2)
        assert path.read_bytes() == bad


def test_what_stands_before_the_damage_can_be_rescued(path):
    content = path.read_bytes().split(b"\n")
    content[4] = content[4][:-3] + b"xx}"
    path.write_bytes(b"\n".join(content))
    rescued = shelf.rescue(path)
    log, found = Journal.resume(rescued)
    log.close()
    assert found.actions() == tuple(ACTIONS[:2])
    assert path.read_bytes() == b"\n".join(content)


def test_a_missing_line_in_the_middle_is_damage(path):
    content = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join(content[:2] + content[3:]))
    assert code_of(recording.read, path) == "damaged"


@given(some.binary(max_size=300))
def test_no_content_whatever_breaks_the_reader(content):
    reading = lines.read(content)
    assert reading.good_bytes <= len(content)
    assert reading.values == () or reading.good_bytes > 0


@given(some.dictionaries(some.text(max_size=5), some.integers() | some.text() | some.floats(-1e9, 1e9) | some.none()))
def test_every_value_comes_back_from_its_line(value):
    value.pop(lines.CHECK, None)
    assert lines.decode(lines.encode(value)[:-1]) == value


def test_an_entry_of_the_wrong_shape_is_damage(path):
    for wrong in ({"action": []}, {"action": [1]}, {"action": ["build", "x", 1, 1, 1]}, {}, {"action": "build"}):
        content = path.read_bytes()
        path.write_bytes(content + lines.encode({"n": 7, "type": "action", **wrong}))
        assert code_of(recording.read, path) == "damaged"
        path.write_bytes(content)


def test_a_full_disk_is_reported_loses_nothing_and_is_made_up_for(path, monkeypatch):
    log, before = Journal.resume(path)
    real, room = os.write, [30]

    def write(descriptor, data):
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = min(room[0], len(data))
        room[0] -= taken
        return real(descriptor, data[:taken])

    monkeypatch.setattr(journal.os, "write", write)
    assert code_of(log.act, ACTIONS[0]) == "disk-full"
    assert code_of(log.act, ACTIONS[1]) == "disk-full"
    assert log.is_behind
    assert recording.read(path).entries == before.entries
    room[0] = 100_000
    log.act(ACTIONS[2])
    log.close()
    assert not log.is_behind
    assert recording.read(path).actions() == (*ACTIONS[:3], *ACTIONS[:3])


@pytest.mark.parametrize(
    ("number", "code"), [(errno.EACCES, "not-allowed"), (errno.EROFS, "not-allowed"), (errno.EIO, "cannot-write")]
)
def test_a_folder_that_cannot_be_written_to_is_reported(tmp_path, monkeypatch, number, code):
    def refuse(*_):
        raise OSError(number, "no")

    monkeypatch.setattr(journal.os, "open", refuse)
    assert code_of(Journal.create, tmp_path / "new.jsonl", HEADER) == code


def test_a_file_in_place_of_the_folder_is_reported(tmp_path):
    (tmp_path / "sessions").write_text("")
    assert code_of(Journal.create, tmp_path / "sessions" / "new.jsonl", HEADER) == "cannot-write"


def test_an_existing_journal_is_never_overwritten(path):
    before = path.read_bytes()
    assert code_of(Journal.create, path, HEADER) == "cannot-write"
    assert path.read_bytes() == before


def test_a_journal_that_is_open_elsewhere_is_not_opened_again(path):
    log, _ = Journal.resume(path)
    with log:
        assert code_of(Journal.resume, path) == "in-use"
    again, _ = Journal.resume(path)
    again.close()
    again.close()


def test_the_lock_ends_with_the_process_that_held_it(path):
    script = (
        "import os, sys; from pathlib import Path; from game.record.journal import Journal\n"
        "Journal.resume(Path(sys.argv[1])); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT).returncode == 9
    log, _ = Journal.resume(path)
    log.close()


def test_a_file_system_without_locks_is_written_to_all_the_same(path, monkeypatch):
    class NoLocks:
        LOCK_EX = LOCK_NB = LOCK_UN = 0

        def flock(self, *_):
            raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock, "fcntl", NoLocks())
    log, _ = Journal.resume(path)
    log.close()
    assert recording.read(path).entries


def test_an_older_version_is_brought_up_step_by_step_and_the_old_file_is_kept(path, monkeypatch):
    steps = {
        1: lambda old: [{**value, "two": True} for value in old],
        2: lambda old: [{**value, "three": value["two"]} for value in old],
    }
    monkeypatch.setattr(migrate, "VERSION", 3)
    monkeypatch.setattr(migrate.migrate, "__defaults__", (MappingProxyType(steps), 3))
    old = path.read_bytes()
    log, found = Journal.resume(path)
    log.close()
    assert found.header["three"] and found.header["version"] == 3
    assert found.actions() == tuple(ACTIONS[:3])
    assert path.with_name(path.name + ".old").read_bytes() == old


def test_versions_without_a_way_to_this_one_are_named():
    for version, code in ((9, "too-new"), ("x", "too-new"), (0, "too-old")):
        with pytest.raises(migrate.CannotMigrate) as caught:
            migrate.migrate([], version, {}, 1)
        assert caught.value.code == code


def test_unfinished_journals_are_listed_newest_first(path, tmp_path):
    for name, age in (("older", 100), ("over", 1), ("broken", 50)):
        other = tmp_path / f"{name}.jsonl"
        with Journal.create(other, HEADER) as log:
            log.act(ACTIONS[0])
            if name == "over":
                log.end(result=2)
        if name == "broken":
            other.write_bytes(b"rubbish")
        os.utime(other, (path.stat().st_mtime - age,) * 2)
    found = shelf.unfinished(tmp_path)
    assert [entry.path.stem for entry in found] == ["session", "broken", "older"]
    assert [entry.actions for entry in found] == [3, 0, 1]
    assert found[1].fault.code == "not-a-journal"
    assert shelf.unfinished(tmp_path / "nowhere") == []


def test_a_new_journal_gets_a_name_that_is_free(tmp_path):
    now = datetime(2026, 11, 22, 17, 41)
    first = shelf.new_path(tmp_path, "tiny", now)
    first.touch()
    assert first.name == "20261122-174100-tiny.jsonl"
    assert shelf.new_path(tmp_path, "tiny", now).name == "20261122-174100-tiny-2.jsonl"


def test_the_last_line_alone_tells_whether_a_journal_has_ended(path, tmp_path):
    assert not ending.is_over(path)
    over, torn = tmp_path / "over.jsonl", tmp_path / "torn.jsonl"
    over.write_bytes(path.read_bytes())
    with Journal.resume(over)[0] as log:
        log.end(result=2)
    torn.write_bytes(over.read_bytes()[:-9])
    (tmp_path / "empty.jsonl").write_bytes(b"")
    (tmp_path / "folder.jsonl").mkdir()
    assert ending.is_over(over) and recording.read(over).is_over
    assert [found.stem for found in ending.unended(tmp_path)] == ["torn", "session", "folder", "empty"]
    assert ending.has_unended(tmp_path) and not ending.has_unended(tmp_path / "nowhere")
