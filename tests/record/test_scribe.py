"""The journal written from a thread."""

import errno

import pytest

from game.record import journal, recording
from game.record.fault import StoreError
from game.record.journal import Journal
from game.record.scribe import Scribe
from game.rules.action import Action


def test_what_the_scribe_is_told_stands_in_the_journal_in_order(tmp_path):
    scribe = Scribe(Journal.create(tmp_path / "a.jsonl", {}))
    actions = [Action("build", str(number)) for number in range(20)]
    for action in actions:
        scribe.tell(lambda log, action=action: log.act(action))
    scribe.close()
    assert recording.read(tmp_path / "a.jsonl").actions() == tuple(actions)
    assert scribe.fault is None


def test_a_fault_is_kept_for_the_screen_and_raised_at_the_end(tmp_path, monkeypatch):
    scribe = Scribe(Journal.create(tmp_path / "a.jsonl", {}))

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(journal.os, "write", full)
    scribe.tell(lambda log: log.undo())
    with pytest.raises(StoreError):
        scribe.close()
    assert scribe.fault.code == "disk-full"
