"""Numbers as people print them."""

import pytest

from game.decks.numerals import can_mean, han_value, worked_out


@pytest.mark.parametrize(("text", "value"), [
    ("1 亿度以上", 100_000_000), ("超 800 万吨", 8_000_000), ("6.6 万吨", 66_000), ("三家牧场", 3), ("连续十二年", 12),
    ("万头牧场", 10_000), ("1,234,567 t", 1_234_567), ("12 %", 12), ("12%", 0.12), ("约 0.9", 0.91), ("约 121", 121.2),
    ("3 million", 3_000_000), ("2.5 千瓦", 2500), ("2.5 千瓦", 2.5), ("60 多个", 60), ("两千", 2000),
])  # fmt: skip
def test_a_printed_number_can_mean_the_value(text: str, value: float) -> None:
    assert can_mean(text, value) is True


@pytest.mark.parametrize(("text", "value"), [
    ("1 亿度以上", 10_000_000), ("6.6 万吨", 6_600), ("三家牧场", 4), ("1,234", 1.234), ("0.9", 0.96), ("10 %", 11),
])  # fmt: skip
def test_a_printed_number_cannot_mean_another_value(text: str, value: float) -> None:
    assert can_mean(text, value) is False


def test_a_text_without_a_number_says_nothing() -> None:
    assert can_mean("大部分", 60) is None


@pytest.mark.parametrize(("numeral", "value"), [
    ("十", 10), ("二十", 20), ("一百零五", 105), ("一万五千", 15_000), ("三亿二千万", 320_000_000), ("〇", 0),
])  # fmt: skip
def test_han_numerals_have_values(numeral: str, value: int) -> None:
    assert han_value(numeral) == value


@pytest.mark.parametrize(("formula", "value"), [
    ("8,000,000 / 66,000", 121.21), ("9000 × 365", 3_285_000), ("(1 + 2) x 3 − 4", 5), ("7 ÷ 2", 3.5), ("-3", -3),
])  # fmt: skip
def test_plain_sums_are_worked_out(formula: str, value: float) -> None:
    assert worked_out(formula) == pytest.approx(value, rel=1e-4)


@pytest.mark.parametrize("formula", ["9**9**9**9", "__import__('os')", "1 / 0", "30 kWh × 2", "", "1 +", "(" * 150])
def test_anything_else_is_left_alone(formula: str) -> None:
    assert worked_out(formula) is None
