"""Numbers, shares, units, lengths of time and dates as a locale writes them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError, dates, numbers, units

# Units that CLDR knows, by the sign that decks use. Any other unit is written as it stands.
CLDR_UNITS: Mapping[str, str] = MappingProxyType({
    "t": "mass-tonne",
    "kg": "mass-kilogram",
    "g": "mass-gram",
    "km": "length-kilometer",
    "m": "length-meter",
    "kWh": "energy-kilowatt-hour",
    "kW": "power-kilowatt",
    "MW": "power-megawatt",
    "GW": "power-gigawatt",
    "l": "volume-liter",
    "km/h": "speed-kilometer-per-hour",
    "a": "duration-year",
    "d": "duration-day",
    "h": "duration-hour",
    "min": "duration-minute",
    "s": "duration-second",
})


@lru_cache(maxsize=64)
def known_locale(name: str) -> Locale:
    """Babel's locale of that name, of its language alone, or English where Babel has neither."""
    for candidate in (name, name.split("_")[0]):
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def number(value: float, locale: str, digits: int | None = None) -> str:
    """1234.5 as `1,234.5`. `digits` fixes how many stand behind the point; without it at most three, as needed."""
    pattern = None if digits is None else "#,##0" + ("." + "0" * digits if digits else "")
    return numbers.format_decimal(value, format=pattern, locale=known_locale(locale))


def signed(value: float, locale: str, digits: int | None = None) -> str:
    """A change: with a plus, or a minus sign of the same width (U+2212); 0 has none."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + number(abs(value), locale, digits)


def percent(share: float, locale: str, digits: int = 0) -> str:
    """A share of one as a percentage: 0.256 is `26%`."""
    pattern = known_locale(locale).percent_formats[None].pattern
    if digits:
        pattern = pattern.replace("##0", "##0." + "0" * digits)
    return numbers.format_percent(share, format=pattern, locale=known_locale(locale))


def unit(value: float, sign: str, locale: str, digits: int | None = None) -> str:
    """A value with its unit, short: 5 km is `5 km` or `5公里`. A sign that CLDR lacks is written behind the number."""
    amount = number(value, locale, digits)
    if sign not in CLDR_UNITS:
        return f"{amount} {sign}" if sign else amount
    pattern = None if digits is None else "#,##0" + ("." + "0" * digits if digits else "")
    return units.format_unit(value, CLDR_UNITS[sign], length="short", format=pattern, locale=known_locale(locale))


def day(value: date, locale: str) -> str:
    """A date in the middle length: `22 Nov 2026`, `2026年11月22日`."""
    return dates.format_date(value, format="medium", locale=known_locale(locale))


def clock(seconds: float) -> str:
    """A length of time as a clock shows it: `7:05`, `1:07:05`; a minus (U+2212) when overdue."""
    whole = abs(round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
    return "−" + text if seconds <= -0.5 else text
