"""How sure a measured share is."""

import pytest

from game.bots.intervals import Interval, difference, percentile, wilson


@pytest.mark.parametrize(("hits", "tries", "low", "high"), [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634),
                                                              (81, 263, 0.2553, 0.3662)])
def test_wilsons_interval_agrees_with_published_values(hits, tries, low, high):
    found = wilson(hits, tries)
    assert found.low == pytest.approx(low, abs=5e-4) and found.high == pytest.approx(high, abs=5e-4)


def test_newcombes_difference_agrees_with_his_example():
    found = difference(wilson(56, 70), wilson(48, 80))
    assert found.value == pytest.approx(0.2)
    assert found.low == pytest.approx(0.0524, abs=5e-4) and found.high == pytest.approx(0.3339, abs=5e-4)


def test_nothing_measured_could_be_anything():
    assert wilson(0, 0) == Interval(0.0, 0.0, 1.0)


def test_a_percentile_is_a_value_that_was_counted():
    found = percentile({1: 10, 2: 80, 3: 10}, 0.5)
    assert found == Interval(2.0, 2.0, 2.0)
    assert percentile({1: 10, 2: 80, 3: 10}, 0.95).value == 3.0
