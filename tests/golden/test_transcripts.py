"""Whole games as they are kept in the files beside this one."""

import re

import pytest

from game.rules import engine
from game.rules.setup import Setup
from tests.golden.transcript import HERE, LOCALES, PLANS, ROOT, narrator_of, open_deck, told, transcript

AGAIN = "If the change is meant: python tools/regenerate_golden.py, then read the difference."
ENGLISH = re.compile(r"[A-Za-z]{2,}")
HAN = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]+")
SIGNS = frozenset({"CO", "CH", "GWh", "MWh", "kWh", "MW", "kW", "km", "kg", "cm", "mm", "TEU", "LED", "LNG", "SF"})
DECKS = sorted(path.parent for path in (ROOT / "scenarios").glob("*/deck.yaml"))
SEEDS = range(30)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
def test_a_kept_game_comes_out_to_the_letter(plan, locale):
    assert transcript(plan, locale) == plan.path(locale).read_bytes().decode("utf-8"), AGAIN


def test_no_transcript_is_kept_of_a_game_that_nobody_plays():
    assert set(HERE.glob("*.txt")) == {plan.path(locale) for plan in PLANS for locale in LOCALES}


@pytest.mark.parametrize("path", sorted(HERE.glob("*.zh_CN.txt")), ids=lambda path: path.stem)
def test_a_kept_game_in_chinese_has_no_english_word(path):
    assert set(ENGLISH.findall(path.read_text(encoding="utf-8"))) <= SIGNS


@pytest.mark.parametrize("path", sorted(HERE.glob("*.en.txt")), ids=lambda path: path.stem)
def test_a_kept_game_in_english_has_no_chinese_word(path):
    assert HAN.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_thirty_games_of_a_deck_are_told_in_one_language(folder):
    loaded = open_deck(folder)
    voices = {locale: narrator_of(loaded, locale) for locale in LOCALES}
    strangers: dict[str, set[str]] = {locale: set() for locale in LOCALES}
    for seed in SEEDS:
        setup = Setup(loaded.id, "hero", ("easy", "normal", "hard")[seed % 3], 2 + seed % 5, (4, 6, 8)[seed % 3], seed)
        game = engine.new_game(loaded.deck, setup)
        strangers["zh_CN"].update(word for line in told(game, "random", voices["zh_CN"])
                                  for word in ENGLISH.findall(line))
        strangers["en"].update(word for line in told(game, "random", voices["en"]) for word in HAN.findall(line))
    assert strangers["zh_CN"] <= SIGNS
    assert strangers["en"] == set()
