"""`deck simulate` from the command line: verdicts for people, programs and browsers."""

import json
import re
from xml.etree import ElementTree

import pytest

from game.bots import simulation
from game.bots.trial import Fault
from game.cli.main import main

RANCH = ["deck", "simulate", "low-carbon-ranch", "-n", "6", "--rounds", "4", "--teams", "2", "--gate", "skill-gap"]


@pytest.fixture
def said(capsys):
    """Runs a command line; its exit status, its results and its messages."""

    def run(*arguments):
        status = main(list(arguments))
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


def test_the_table_names_every_measure_with_its_range(said):
    status, out, err = said(*RANCH, "--jobs", "1")
    assert status in (0, 1) and err == ""
    assert "25%–50%" in out and "65%–90%" in out and "≤ 10%" in out


def test_the_same_seeds_give_the_same_bytes_at_any_number_of_jobs(said):
    alone, shared = (said(*RANCH, "--json", "--jobs", jobs) for jobs in ("1", "2"))
    assert alone == shared
    (first, *_) = json.loads(alone[1])["gates"]
    assert {"gate", "measure", "value", "low", "high", "ok", "sample"} <= set(first)


def test_the_page_stands_alone_and_has_a_picture_for_every_number(said, tmp_path):
    page = tmp_path / "gates.html"
    said(*RANCH, "--jobs", "1", "--html", str(page))
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 3 and "http" not in text and "<script" not in text
    body = ElementTree.fromstring(text[text.index("<body>"):text.index("</html>")])
    assert body.find("h1").text


def test_chinese_readers_read_chinese(said):
    _, out, _ = said("--locale", "zh_CN", *RANCH, "--jobs", "1")
    assert "wins of" not in out and "verdict" not in out


def test_tags_and_cards_and_briefs_are_named_as_the_deck_names_them(said):
    every = ("card-use", "briefs", "restricted-play")
    _, out, _ = said("--locale", "zh_CN", *RANCH[:4], "1", "--jobs", "1", "--rounds", "4", "--teams", "2",
                     *(word for gate in every for word in ("--gate", gate)))
    assert "“饲料”" in out and "“存钱罐”" in out and not re.search("“[a-z-]+”", out)


def test_one_game_is_too_few_to_call_a_deck_good(said, tmp_path):
    page = tmp_path / "one.html"
    one = (*RANCH[:4], "1", "--jobs", "1", "--rounds", "4", "--teams", "2", "--gate", "skill-gap")
    _, out, _ = said("--locale", "zh_CN", *one, "--html", str(page))
    assert out.count("局数太少") == 3 and "过关" not in out
    assert page.read_text(encoding="utf-8").count("局数太少") == 3
    _, text, _ = said(*one, "--json")
    assert [verdict["enough"] for verdict in json.loads(text)["gates"]] == [False] * 3


@pytest.mark.parametrize("wrong", [("-n", "0"), ("--jobs", "0"), ("--teams", "9"), ("--cluster", "tcp://127.0.0.1:1")])
def test_wrong_use_is_said_in_one_line(said, wrong):
    status, out, err = said(*RANCH, *wrong)
    assert status == 2 and out == "" and len(err.strip().splitlines()) == 1


def test_a_fault_is_reported_at_its_card_and_makes_the_status_1(said, monkeypatch):
    monkeypatch.setattr(simulation, "rehearsed", lambda deck, setup: (Fault("no-action", "open-day"),))
    status, out, _ = said(*RANCH, "--jobs", "1")
    assert status == 1
    path, line, *_ = out.strip().split(":")
    assert path.endswith("cards.yaml") and int(line) > 1 and "[no-action]" in out


def test_a_page_that_cannot_be_written_is_wrong_use(said, tmp_path):
    status, _, err = said(*RANCH, "--jobs", "1", "--html", str(tmp_path / "nowhere" / "x.html"))
    assert status == 2 and "x.html" in err
