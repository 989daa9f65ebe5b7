"""Codes and their sentences."""

import pytest

from game.i18n.phrases import PHRASES, Count, UnknownPhrase, phrase
from game.i18n.translator import Translator

SAY = Translator("en")
BOOK = {
    "plain": "Coins: {coins}",
    "counted": Count("{team} gains {n} coin", "{team} gains {n} coins", "coins"),
    "worked-out": lambda say, params: say.text("Up") if params["by"] > 0 else say.text("Down"),
}


def test_a_phrase_may_be_a_sentence_a_count_or_a_function():
    assert phrase(SAY, "plain", {"coins": 2}, BOOK) == "Coins: 2"
    assert phrase(SAY, "counted", {"coins": 1, "team": "Red"}, BOOK) == "Red gains 1 coin"
    assert phrase(SAY, "counted", {"coins": 2, "team": "Red", "n": 9}, BOOK) == "Red gains 2 coins"
    assert phrase(SAY, "worked-out", {"by": -1}, BOOK) == "Down"


def test_a_code_without_a_phrase_is_an_error():
    with pytest.raises(UnknownPhrase, match="no-such-code"):
        phrase(SAY, "no-such-code")


def test_every_phrase_of_the_book_is_of_a_known_shape():
    assert all(isinstance(entry, str | Count) or callable(entry) for entry in PHRASES.values())
