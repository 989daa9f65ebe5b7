"""Set-ups that cannot be, and words that mean nothing: one sentence in the reader's language, exit status 2."""

import pytest

DECK = "low-carbon-ranch"
SETUPS = {
    "1 team": (("--teams", "1"), "2 to 6 teams can play; not 1."),
    "7 teams": (("--teams", "7"), "2 to 6 teams can play; not 7."),
    "-3 teams": (("--teams", "-3"), "2 to 6 teams can play; not -3."),
    "seed -1": (("--seed", "-1"), "A seed is a whole number from 0 on; not -1."),
    "bot": (("--bots", "genius"), "There is no bot “genius”. There are: "),
    "no bot": (("--bots", "greedy,"), "There is no bot “”. There are: "),
}
OPTIONS = {
    "format": (("--format", "chess"), "--format can be ", "--format 可以是"),
    "level": (("--level", "mad"), "--level can be easy, normal, hard; not “mad”", "--level 可以是"),
    "rounds": (("--rounds", "5"), "--rounds can be 4, 6, 8; not “5”", "--rounds 可以是"),
    "minutes": (("--minutes", "45"), "--minutes can be 60, 90, 120; not “45”", "--minutes 可以是"),
    "teams": (("--teams", "two"), "--teams must be a number; not “two”", "--teams 要填数字"),
    "seed": (("--seed", "1.5"), "--seed must be a number; not “1.5”", "--seed 要填数字"),
    "value": (("--seed",), "--seed needs a value", "--seed 后面要填一个值"),
    "option": (("--tems", "3"), "Not understood: --tems 3", "看不懂：--tems 3"),
}


@pytest.mark.parametrize(("options", "words"), SETUPS.values(), ids=SETUPS)
def test_a_set_up_that_cannot_be_is_refused_and_nothing_is_recorded(refused, user_home, options, words):
    refused(2, words, "play", DECK, "--headless", *options)
    assert not (user_home / "sessions").exists()


@pytest.mark.parametrize(("options", "english", "chinese"), OPTIONS.values(), ids=OPTIONS)
def test_an_option_that_means_nothing_is_explained_above_the_usage(typed, options, english, chinese):
    for locale, sentence, usage in (("en", english, "Usage: main.py play"), ("zh_CN", chinese, "用法：main.py play")):
        answer = typed(locale, "play", DECK, "--headless", *options)
        first, second = answer.err.splitlines()[:2]
        assert (answer.status, answer.out) == (2, "") and first.startswith(sentence) and second.startswith(usage)


def test_a_format_that_the_deck_does_not_play_is_refused(refused, user_home):
    refused(2, "cannot be played as “traveller”. It has: ", "play", "zero-carbon-port", "--headless",
            "--format", "traveller")


@pytest.mark.parametrize(("name", "words"), [
    ("low-carbon-rnch", f"Did you mean “{DECK}”?"), ("", "There is no deck “”"), ("../..", "There is no deck"),
    ("a\0b", "There is no deck"),
])
def test_a_deck_that_is_not_there_is_refused(refused, name, words):
    refused(2, words, "play", name, "--headless")


@pytest.mark.parametrize("locale", ["klingon", "xx_YY", "", "../../etc", "zh\0"])
def test_a_locale_that_is_not_there_gives_way_to_english(typed, locale):
    answer = typed(locale, "play", DECK, "--headless", "--rounds", "4", "--teams", "2", "--bots", "random")
    assert answer.status == 0 and answer.out.startswith("The game begins: 2 teams, 4 rounds.")
    assert len(answer.err.splitlines()) == (1 if locale else 0)


def test_a_locale_without_a_name_is_wrong_use(capsys):
    from game.cli.main import main

    assert main(["--locale"]) == 2
    assert capsys.readouterr().err == "--locale needs a value\n"


def test_a_seed_may_be_as_large_as_anybody_likes(typed):
    answer = typed("en", "play", DECK, "--headless", "--rounds", "4", "--teams", "2", "--bots", "random",
                   "--seed", 10**40)
    assert answer.status == 0 and "The game is over" in answer.out
