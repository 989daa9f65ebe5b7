"""Catalogues and what a translator says with them."""

import os
from datetime import date

import pytest

from game.i18n import catalogue
from game.i18n.translator import Translator

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals={};\\n"\n\n'
ONE_FORM = HEADER.format("1; plural=0")
TWO_FORMS = HEADER.format("2; plural=(n != 1)")


def write(folder, locale, domain, body, header=ONE_FORM):
    path = folder / locale / "LC_MESSAGES" / f"{domain}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(header + body, encoding="utf-8")
    return path


def entry(message, translation, context=None):
    return (f'msgctxt "{context}"\n' if context else "") + f'msgid "{message}"\nmsgstr "{translation}"\n\n'


def test_a_sentence_is_said_in_the_locale_with_its_places_filled(tmp_path):
    write(tmp_path, "zh_CN", "app", entry("Round {number}", "第 {number} 轮"))
    say = Translator.load("zh_CN", [tmp_path])
    assert say.text("Round {number}", number=3) == "第 3 轮"
    assert say("Not translated {number}", number=3) == "Not translated 3"


def test_a_context_tells_equal_sentences_apart(tmp_path):
    write(tmp_path, "zh_CN", "port", entry("Shore power", "岸电", "port/shore.name") + entry("Shore power", "接岸电"))
    say = Translator.load("zh_CN", [tmp_path], ["app", "port"])
    assert say.text("Shore power", context="port/shore.name") == "岸电"
    assert say.text("Shore power", context="port/other.name") == "Shore power"
    assert say.text("Shore power") == "接岸电"


def test_a_region_falls_back_to_its_language_then_to_the_source(tmp_path):
    write(tmp_path, "sw", "app", entry("Play", "Cheza") + entry("Help", "Msaada"))
    write(tmp_path, "sw_KE", "app", entry("Play", "Cheza sasa"))
    say = Translator.load("sw_KE", [tmp_path])
    assert [say("Play"), say("Help"), say("Quit")] == ["Cheza sasa", "Msaada", "Quit"]


@pytest.mark.parametrize("translation", ["{nummer} 轮", "{number 轮", "{0} 轮", "{number.x} 轮", "{number:q} 轮"])
def test_a_translation_with_wrong_places_gives_way_to_the_source(tmp_path, translation):
    write(tmp_path, "zh_CN", "app", entry("Round {number}", translation))
    assert Translator.load("zh_CN", [tmp_path]).text("Round {number}", number=3) == "Round 3"


def test_a_text_without_parameters_may_hold_braces():
    assert Translator("en").text("{as it stands}") == "{as it stands}"
    assert Translator("en").text("a “}}” is missing") == "a “}” is missing"


def test_nothing_is_nothing_in_every_locale(tmp_path):
    write(tmp_path, "zh_CN", "app", "")
    assert Translator.load("zh_CN", [tmp_path]).text("") == ""


def test_counts_take_the_form_of_their_locale(tmp_path):
    body = 'msgid "{n} card"\nmsgid_plural "{n} cards"\nmsgstr[0] "{n} 张牌"\n'
    write(tmp_path, "zh_CN", "app", body)
    chinese, english = Translator.load("zh_CN", [tmp_path]), Translator("en")
    assert [chinese.plural("{n} card", "{n} cards", n) for n in (1, 2)] == ["1 张牌", "2 张牌"]
    assert [english.plural("{n} card", "{n} cards", n) for n in (1, 1200)] == ["1 card", "1,200 cards"]


def test_a_fuzzy_entry_is_not_said(tmp_path):
    write(tmp_path, "zh_CN", "app", "#, fuzzy\n" + entry("Play", "玩"))
    assert Translator.load("zh_CN", [tmp_path]).text("Play") == "Play"


def test_compiled_catalogues_are_kept_and_an_edit_is_seen(tmp_path):
    po = write(tmp_path, "zh_CN", "app", entry("Play", "玩"))
    cache = tmp_path / "cache"
    assert Translator.load("zh_CN", [tmp_path], cache=cache).text("Play") == "玩"
    assert len(list(cache.iterdir())) == 1
    write(tmp_path, "zh_CN", "app", entry("Play", "开始"))
    os.utime(po, ns=(1, po.stat().st_mtime_ns + 1))
    assert Translator.load("zh_CN", [tmp_path], cache=cache).text("Play") == "开始"


def test_a_cache_that_cannot_be_written_to_is_no_fault(tmp_path):
    write(tmp_path, "zh_CN", "app", entry("Play", "玩"))
    (tmp_path / "cache").write_text("a file, not a folder")
    assert Translator.load("zh_CN", [tmp_path], cache=tmp_path / "cache").text("Play") == "玩"


def test_a_fresh_compiled_catalogue_is_read_instead_of_its_source(tmp_path):
    po = write(tmp_path, "zh_CN", "app", entry("Play", "玩"))
    Translator.load("zh_CN", [tmp_path], cache=tmp_path)
    next(tmp_path.glob("*.mo")).rename(po.with_suffix(".mo"))
    po.unlink()
    assert Translator.load("zh_CN", [tmp_path]).text("Play") == "玩"


def test_a_broken_catalogue_is_named(tmp_path):
    path = write(tmp_path, "zh_CN", "app", "rubbish\n")
    with pytest.raises(catalogue.CatalogueError) as caught:
        Translator.load("zh_CN", [tmp_path])
    assert caught.value.path == path


def test_numbers_units_and_dates_are_written_as_the_locale_does():
    chinese, english, unknown = Translator("zh_CN"), Translator("en"), Translator("xx_YY")
    assert [say.unit(5, "km") for say in (chinese, english, unknown)] == ["5公里", "5 km", "5 km"]
    assert chinese.unit(1250, "tCO₂e") == "1,250 tCO₂e"
    assert (english.number(2.0, 1), english.percent(0.256), english.percent(0.256, 1)) == ("2.0", "26%", "25.6%")
    assert [english.signed(n) for n in (3, 0, -3)] == ["+3", "0", "−3"]
    assert chinese.day(date(2026, 3, 1)) == "2026年3月1日"
