"""A deck's facts in the reader's language."""

from tests.ui.tables.table import Table


def test_a_figure_is_printed_as_in_its_source_for_those_who_read_that_language(tmp_path):
    place = Table(tmp_path, locale="zh_CN").scene.place
    assert place.fact("open-day-years").figure == "连续三年"


def test_a_figure_is_a_value_with_its_unit_for_all_others(tmp_path):
    place = Table(tmp_path, locale="en").scene.place
    assert place.fact("open-day-years").figure == "3 years"
    assert place.fact("manure-spread").figure == "8,000,000 t"
    assert place.fact("project-start").figure == "2022-05"
    assert all("年" not in place.fact(fact).figure for fact in place.loaded.ledger)


def test_a_value_that_is_a_word_is_said_in_the_readers_language(tmp_path):
    assert Table(tmp_path, deck="hydrogen-island", locale="en").scene.place.fact("five-year-plan").figure == \
        "14th Five-Year Plan, 2021-25"
    assert Table(tmp_path, deck="hydrogen-island").scene.place.fact("five-year-plan").figure == "“十四五”"


def test_a_bare_number_of_a_table_has_its_unit_in_every_language(tmp_path):
    for locale in ("zh_CN", "en"):
        place = Table(tmp_path, deck="hydrogen-island", locale=locale).scene.place
        bare = [fact for fact, entry in place.loaded.ledger.items() if str(entry.get("printed")) == "97.5"]
        assert [place.fact(fact).figure for fact in bare] == ["97.5 g CO₂e/t-km"]
