"""The languages that the system itself is set to, where no environment variable says so: Windows and macOS."""

import ctypes
import locale
import re
import subprocess
import sys
from collections.abc import Mapping

from game.i18n.locales import wanted_by

MAC_LANGUAGES = ("defaults", "read", "-g", "AppleLanguages")


def wishes(environment: Mapping[str, str]) -> list[str]:
    """The locales that the user wants, best first: from the environment, else from the system; [] if neither says."""
    return wanted_by(environment) or system_languages()


def system_languages() -> list[str]:
    """The languages of the system's settings, best first, as the system writes them."""
    if sys.platform == "win32":
        return windows_languages(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    if sys.platform == "darwin":
        return mac_languages()
    return []


def windows_languages(number: int) -> list[str]:
    """The locale of one of Windows' language numbers: 2052 is zh_CN."""
    return [locale.windows_locale[number]] if number in locale.windows_locale else []


def mac_languages() -> list[str]:
    """The list in macOS' settings; [] when it cannot be asked for."""
    try:
        done = subprocess.run(MAC_LANGUAGES, capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*", done.stdout)
