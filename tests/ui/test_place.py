"""A deck's facts in the reader's language."""

from game.ui.place import CLOSE, formula, typeset
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


def test_a_computation_is_written_as_people_write_it_and_stays_in_one_line(tmp_path):
    say = Table(tmp_path, locale="en").scene.place.say
    assert formula(say, "100000000 / 500000").split(CLOSE) == ["100,000,000", "÷", "500,000"]
    assert formula(say, "(20 - 10) / (2035 - 2024)").split(CLOSE) == ["(20", "−", "10)", "÷", "(2035", "−", "2024)"]


def test_units_are_set_with_small_figures():
    assert [typeset(unit) for unit in ("t CO2/yr", "kg CO2e/kg CH4", "m2", "Nm3/h", "kWh")] == \
        ["t CO₂/yr", "kg CO₂e/kg CH₄", "m²", "Nm³/h", "kWh"]


def test_a_bare_number_of_a_table_has_its_unit_in_every_language(tmp_path):
    for locale in ("zh_CN", "en"):
        place = Table(tmp_path, deck="hydrogen-island", locale=locale).scene.place
        bare = [fact for fact, entry in place.loaded.ledger.items() if str(entry.get("printed")) == "97.5"]
        assert [place.fact(fact).figure for fact in bare] == ["97.5 g CO₂e/t-km"]
