import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygame import FRect

from game.ui.widgets.chart import AreaChart, BarChart, LineChart, Series, nice_ticks, spread
from game.ui.widgets.timeline import Part, Timeline

PLACE = FRect(100, 100, 500, 260)


@given(st.floats(0, 1e6), st.floats(0.01, 1e6))
def test_ticks_are_even_and_reach_over_the_values(low, span):
    ticks = nice_ticks(low, low + span)
    steps = {round((b - a) / span, 6) for a, b in zip(ticks, ticks[1:], strict=False)}
    assert ticks[0] <= low + 1e-6 * (low + span) and ticks[-1] >= (low + span) * (1 - 1e-6)
    assert 2 <= len(ticks) <= 7 and max(steps) - min(steps) < 1e-3


def test_labels_are_moved_apart_and_kept_inside():
    assert spread([50, 52, 53], 20, 0, 100) == [50, 70, 90]
    assert spread([90, 95], 20, 0, 100) == [80, 100]


@pytest.mark.parametrize("kind", [LineChart, AreaChart, BarChart])
def test_a_chart_writes_its_names_and_stays_in_its_place(show, kind):
    rows = [Series("总量", (100, 80, 60), "carbon"), Series("强度", (90, 70, 40), "accent")]
    driver, _ = show(lambda s: [kind("chart", FRect(PLACE), rows, ["2020", "2024", "2028"])])
    texts = driver.texts()
    assert {"2020", "2024", "2028"} <= {record.text for record in texts}
    assert not [record.text for record in texts if record.overflow]
    picture = driver.settle()
    paper = driver.frame.canvas.theme["paper"]
    left = {tuple(picture.get_at((95, y)))[:3] for y in range(0, 720, 7)}
    assert left == {paper}


def test_a_line_with_gaps_and_a_chart_without_values_can_be_drawn(show):
    rows = [Series("a", (None, 3, None), "accent"), Series("b", (None, None, None), "coin", dashed=True)]
    driver, _ = show(lambda s: [LineChart("chart", FRect(PLACE), rows, ["1", "2", "3"])])
    assert "a" in {record.text for record in driver.texts()}


def test_a_timeline_names_its_parts(show):
    parts = [Part("破冰", 6, 6, "done"), Part("启发", 9, 12, "now"), Part("探索", 24)]
    driver, _ = show(lambda s: [Timeline("t", FRect(100, 100, 600, 40), parts)])
    assert [record.text for record in driver.texts()] == ["破冰", "启发", "探索"]
