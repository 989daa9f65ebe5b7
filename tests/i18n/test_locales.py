"""Names of locales and which one is taken."""

import pytest

from game.i18n import locales

OFFERED = ("en", "zh_CN", "sw")


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        ("zh-Hans-CN", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_TW", "zh_CN"),
        ("zh-Hant-HK", "zh_CN"),
        ("en_GB", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("sw_KE", "sw"),
        ("sw_KE@latin", "sw"),
        ("fr_FR", "en"),
        ("", "en"),
        ("../..", "en"),
    ],
)
def test_a_wanted_locale_takes_the_nearest_one_there_is(wanted, taken):
    assert locales.negotiate([wanted], OFFERED) == taken


@pytest.mark.parametrize("wanted", ["zh_TW", "zh-Hant", "zh-Hant-TW", "zh_HK", "yue"])
def test_traditional_chinese_is_preferred_by_those_who_read_it(wanted):
    assert locales.negotiate([wanted], ("en", "zh_CN", "zh_Hant")) == "zh_Hant"


def test_simplified_chinese_does_not_fall_to_traditional():
    assert locales.negotiate(["zh-Hans-HK"], ("en", "zh_CN", "zh_HK")) == "zh_CN"


def test_the_first_wish_that_can_be_met_is_met():
    assert locales.negotiate(["fr", "sw", "zh"], OFFERED) == "sw"


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "zh_CN.UTF-8"}, ["zh_CN.UTF-8"]),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "sw_KE"}, ["sw_KE"]),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_TW:zh"}, ["zh_TW", "zh", "en_US.UTF-8"]),
        ({"LANG": "C", "LANGUAGE": "zh_CN"}, ["C"]),
        ({}, []),
    ],
)
def test_the_environment_asks_in_gettexts_order(environment, wanted):
    assert locales.wanted_by(environment) == wanted


def test_available_lists_folders_with_a_catalogue_and_the_source(tmp_path):
    for name in ("zh_CN/LC_MESSAGES/app.po", "sw/LC_MESSAGES/app.mo", "fr/LC_MESSAGES/other.po"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    assert locales.available(tmp_path) == ("en", "sw", "zh_CN")
