"""Units and computations as people write them."""

from game.i18n.translator import Translator
from game.ui.typesetting import CLOSE, computation, unit_of


def test_a_computation_is_written_as_people_write_it_and_stays_in_one_line():
    say = Translator("en")
    assert computation(say, "100000000 / 500000").split(CLOSE) == ["100,000,000", "÷", "500,000"]
    assert computation(say, "(20 - 10) / (2035 - 2024)").split(CLOSE) == ["(20", "−", "10)", "÷", "(2035", "−", "2024)"]


def test_units_are_set_with_small_figures():
    assert [unit_of(unit) for unit in ("t CO2/yr", "kg CO2e/kg CH4", "m2", "Nm3/h", "kWh")] == \
        ["t CO₂/yr", "kg CO₂e/kg CH₄", "m²", "Nm³/h", "kWh"]
