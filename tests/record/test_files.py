"""Files written whole, and the folders they go to."""

import errno
from pathlib import Path

import pytest

from game.i18n.phrases import PHRASES
from game.record import fault, files, folders


def test_a_file_is_replaced_in_one_step_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "deep" / "file"
    files.write_whole(path, b"one")
    files.write_whole(path, b"two")
    assert files.read_bytes(path) == b"two"
    assert [entry.name for entry in path.parent.iterdir()] == ["file"]


def test_a_write_that_fails_leaves_the_old_content(tmp_path, monkeypatch):
    path = tmp_path / "file"
    files.write_whole(path, b"one")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(fault.StoreError) as caught:
        files.write_whole(path, b"two")
    assert caught.value.code == "disk-full"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"one"


def test_every_code_of_a_fault_has_a_sentence():
    codes = {*fault.CODES_OF_ERRNO.values(), "cannot-read", "cannot-write"}
    assert codes <= set(PHRASES)


def test_one_variable_moves_all_folders_of_the_user(tmp_path):
    found = folders.user_folders({"CARBON_PATHFINDERS_HOME": str(tmp_path)})
    assert {place.parent for place in found} == {tmp_path}
    assert len(set(found)) == len(found)


def test_without_it_they_are_where_the_platform_keeps_them():
    assert all("carbon-pathfinders" in str(place) for place in folders.user_folders({}))
    assert all(isinstance(place, Path) for place in folders.user_folders({}))


def test_what_is_shipped_stands_beside_main():
    assert (folders.shipped("locales").parent / "main.py").is_file()
