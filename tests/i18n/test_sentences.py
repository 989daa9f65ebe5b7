"""Sentences in a row read as each writing has it."""

from game.i18n.sentences import in_a_row


def test_english_sentences_stand_a_space_apart():
    assert in_a_row(["It rains.", "", "We stay."]) == "It rains. We stay."


def test_chinese_sentences_stand_close():
    assert in_a_row(["下雨了。", "“风机”完工了。"]) == "下雨了。“风机”完工了。"
