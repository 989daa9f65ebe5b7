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
