"""`report`, and the session that `play --headless` goes through."""

import json
from pathlib import Path

import pytest

from game.cli import main as frame
from game.record import recording
from game.session.plan import STAGES

DECK = "low-carbon-ranch"
PLAY = ["play", DECK, "--headless", "--minutes", "60", "--teams", "2", "--seed", "5", "--json"]


@pytest.fixture
def said(capsys):
    """Runs a command line; its exit status, its results and its messages."""

    def run(*arguments):
        status = frame.main(list(arguments))
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


@pytest.fixture
def played(said):
    return json.loads(said(*PLAY, "--locale", "zh_CN")[1])


def test_a_session_without_a_window_goes_through_all_five_stages(played):
    assert [stage["name"] for stage in played["stages"]] == list(STAGES)
    assert all(stage["minutes"] > 0 for stage in played["stages"])
    found = recording.read(Path(played["replay"]))
    done = {entry.values["verb"] for entry in found.entries if entry.type == "act"}
    assert found.is_over and {"start", "order", "reveal", "pulse", "detective", "card", "bonus", "finish"} <= done


def test_session_without_a_window_is_the_same_as_play(said, played):
    again = json.loads(said("session", *PLAY[1:])[1])
    assert {**again, "replay": ""} == {**played, "replay": ""}


def test_a_report_is_written_in_the_sessions_language(said, played, tmp_path):
    status, out, err = said("report", played["replay"], "-o", str(tmp_path / "out"), "--no-turns")
    assert (status, out) == (0, ""), err
    assert str(tmp_path / "out") in err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["report.csv", "report.html", "report.pdf"]
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert 'lang="zh-CN"' in html and "低碳牧场" in html and "61 %" in html
    said("report", played["replay"], "-o", str(tmp_path / "en"), "--no-turns", "--locale", "en")
    assert "What happened" in (tmp_path / "en" / "report.html").read_text(encoding="utf-8")


def test_many_sessions_are_summed_up_and_what_cannot_be_read_is_named(said, played, tmp_path):
    folder = Path(played["replay"]).parent
    (folder / "bad.jsonl").write_bytes(b"rubbish")
    said(*PLAY)
    status, _, err = said("report", str(folder), "-o", str(tmp_path))
    assert status == 0 and "bad.jsonl" in err
    assert "2 sessions" in (tmp_path / "summary.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("what", ["missing.jsonl", ""])
def test_without_anything_to_report_it_says_so(said, tmp_path, what):
    status, out, err = said("report", str(tmp_path / what), "-o", str(tmp_path / "out"))
    assert (status, out) == (2, "") and err.count("\n") == 1
