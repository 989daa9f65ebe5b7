"""The system's own languages."""

import subprocess

from game.i18n import locales, system


def test_the_environment_comes_before_the_system(monkeypatch):
    monkeypatch.setattr(system, "system_languages", lambda: ["sw"])
    assert system.wishes({"LANG": "zh_CN.UTF-8"}) == ["zh_CN.UTF-8"]
    assert system.wishes({}) == ["sw"]


def test_windows_numbers_become_locales():
    offered = ("en", "zh_CN")
    assert [locales.negotiate(system.windows_languages(n), offered) for n in (2052, 1028, 1033, 0)] == [
        "zh_CN", "zh_CN", "en", "en",
    ]


def test_the_list_of_macos_is_read_and_its_absence_is_no_fault(monkeypatch):
    answer = subprocess.CompletedProcess([], 0, '(\n    "zh-Hans-CN",\n    "en-GB"\n)\n')
    monkeypatch.setattr(system.subprocess, "run", lambda *_, **__: answer)
    assert system.mac_languages() == ["zh-Hans-CN", "en-GB"]
    monkeypatch.undo()
    monkeypatch.setattr(system, "MAC_LANGUAGES", ("no-such-program-here",))
    assert system.mac_languages() == []
