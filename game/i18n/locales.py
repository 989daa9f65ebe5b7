"""Which of the locales that there are suits the ones that somebody wants."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

SOURCE_LOCALE = "en"

# Where a name on the left is wanted and absent, those on the right stand in, in this order.
ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "c": ("en",),
    "posix": ("en",),
    "zh": ("zh_CN",),
    "zh_hans": ("zh_CN",),
    "zh_sg": ("zh_CN",),
    "zh_my": ("zh_CN",),
    "zh_hant": ("zh_Hant", "zh_TW", "zh_HK", "zh_CN"),
    "zh_tw": ("zh_TW", "zh_Hant", "zh_CN"),
    "zh_hk": ("zh_HK", "zh_Hant", "zh_CN"),
    "zh_mo": ("zh_HK", "zh_Hant", "zh_CN"),
    "yue": ("zh_HK", "zh_Hant", "zh_CN"),
    "cmn": ("zh_CN",),
    "no": ("nb",),
    "in": ("id",),
    "iw": ("he",),
    "tl": ("fil",),
})
LONGEST_LANGUAGE = 8
SCRIPTS = frozenset({"hans", "hant", "latn", "cyrl", "arab", "deva"})


def canonical(tag: str) -> str:
    """A locale name as the folders spell it: `zh-hans-cn.UTF-8` is `zh_Hans_CN`, nonsense is ""."""
    parts = tag.strip().partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    if not (parts[0].isascii() and parts[0].isalpha() and len(parts[0]) <= LONGEST_LANGUAGE):
        return ""
    shaped = [parts[0].lower()]
    for part in parts[1:]:
        shaped.append(part.title() if part.lower() in SCRIPTS else part.upper())
    return "_".join(shaped)


def fallback_chain(tag: str) -> tuple[str, ...]:
    """The locales that may stand in for a wanted one, best first, itself included; () for nonsense."""
    name = canonical(tag)
    if not name:
        return ()
    language, *rest = name.split("_")
    names = [name] + [f"{language}_{part}" for part in rest] + [language]
    return tuple(dict.fromkeys(entry for each in names for entry in (each, *ALIASES.get(each.lower(), ()))))


def available(folder: Path, domain: str = "app") -> tuple[str, ...]:
    """The locales with a catalogue of that name in the folder, and the source locale, sorted."""
    names = os.listdir(folder) if folder.is_dir() else []
    files = {name: f"{folder}/{name}/LC_MESSAGES/{domain}" for name in names}
    found = {name for name, file in files.items() if os.path.exists(f"{file}.po") or os.path.exists(f"{file}.mo")}
    return tuple(sorted(found | {SOURCE_LOCALE}))


def has_any(tag: str, offered: Iterable[str]) -> bool:
    """True when one of the offered locales can stand in for the wanted one."""
    return not set(fallback_chain(tag)).isdisjoint(offered)


def negotiate(wanted: Iterable[str], offered: Iterable[str]) -> str:
    """The offered locale that suits the first wanted one that can be suited; the source locale if none can."""
    names = {canonical(name): name for name in offered}
    for tag in wanted:
        for candidate in fallback_chain(tag):
            if candidate in names:
                return names[candidate]
    return SOURCE_LOCALE


def wanted_by(environment: Mapping[str, str]) -> list[str]:
    """The locales that environment variables ask for, by gettext's order: LANGUAGE, LC_ALL, LC_MESSAGES, LANG."""
    plain = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    listed = environment.get("LANGUAGE", "").split(":") if canonical(plain) not in ("c", "posix") else []
    return [name for name in [*listed, plain] if name]
