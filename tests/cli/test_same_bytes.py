"""The same arguments give the same bytes, wherever, whenever and in whatever surroundings they are typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DECK = "low-carbon-ranch"
BOTS = "greedy,random,lookahead"
GAME = ("play", DECK, "--headless", "--rounds", "4", "--teams", "3", "--seed", "11", "--bots", BOTS)
SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "80"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"},
)


def bytes_of(words, around, folder, home):
    """What a process in these surroundings, started in this folder, puts on stdout."""
    environment = {**os.environ, **around, "CARBON_PATHFINDERS_HOME": str(home)}
    line = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, check=True).stdout


def without_path(content):
    """A game's summary without the path of its recording, and that path."""
    lines = [line for line in content.splitlines() if not line.startswith(b'  "replay": ')]
    return b"\n".join(lines), Path(json.loads(content)["replay"])


@pytest.fixture
def homes(tmp_path):
    """Two user folders; one of them has a name that is not easy."""
    folders = (tmp_path / "one", tmp_path / "另 一个")
    for folder in folders:
        folder.mkdir()
    return folders


@pytest.mark.parametrize(
    "words",
    [
        ("--locale", "en", *GAME),
        ("--locale", "zh_CN", *GAME),
        ("--locale", "en", "deck", "list"),
        ("--locale", "zh_CN", "deck", "check", str(ROOT / "scenarios"), "--json"),
        ("--locale", "zh_CN", "deck", "show", DECK),
        ("deck", "schema"),
    ],
    ids=lambda words: " ".join(words[:5]).replace(str(ROOT), ""),
)
def test_a_command_says_the_same_in_any_surroundings(words, homes):
    first, second = (bytes_of(words, around, home, home) for around, home in zip(SURROUNDINGS, homes, strict=True))
    assert first == second and len(first) > 2


def test_a_game_and_its_recording_are_the_same_in_any_surroundings(homes):
    answers = [bytes_of(("--locale", "en", *GAME, "--json"), around, home, home)
               for around, home in zip(SURROUNDINGS, homes, strict=True)]
    (first, one), (second, other) = map(without_path, answers)
    assert first == second and len(json.loads(answers[0])) > 10
    assert one != other and one.read_bytes() == other.read_bytes()


def test_a_recording_is_told_the_same_by_another_process(homes):
    _, path = without_path(bytes_of((*GAME, "--json"), SURROUNDINGS[0], homes[0], homes[0]))
    told = [bytes_of(("replay", str(path), "--json"), around, home, home)
            for around, home in zip(SURROUNDINGS, homes, strict=True)]
    assert told[0] == told[1] and json.loads(told[0])[-1]["kind"] == "game-over"


def test_a_report_is_the_same_from_any_process(homes):
    _, path = without_path(bytes_of((*GAME, "--json"), SURROUNDINGS[0], homes[0], homes[0]))
    for around, home in zip(SURROUNDINGS, homes, strict=True):
        bytes_of(("report", str(path), "-o", "report", "--no-turns", "--locale", "zh_CN"), around, home, home)
    names = [sorted(file.name for file in (home / "report").iterdir()) for home in homes]
    assert names[0] == names[1] == ["report.csv", "report.html", "report.pdf"]
    for name in names[0]:
        assert (homes[0] / "report" / name).read_bytes() == (homes[1] / "report" / name).read_bytes()
