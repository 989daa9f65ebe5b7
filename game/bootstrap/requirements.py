"""What the game needs, read from pyproject.toml, and what of it is missing from some folders."""

from __future__ import annotations

import operator
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

# Distributions whose import name is not their own name with underscores.
IMPORT_NAMES = {"pygame-ce": "pygame", "pyyaml": "yaml", "import-linter": "importlinter", "fonttools": "fontTools"}

COMPARE = {">=": operator.ge, ">": operator.gt, "<=": operator.le, "<": operator.lt, "==": operator.eq,
           "!=": operator.ne}
DIGITS = "0123456789."


class Requirement(NamedTuple):
    """A distribution and the versions of it that will do, as pairs (operator, version)."""

    name: str
    bounds: tuple

    def __str__(self) -> str:
        return self.name + ",".join(sign + bound for sign, bound in self.bounds)


def normalised(name: str) -> str:
    """A distribution's name as packaging tools compare it: `Et_XmlFile` is `et-xmlfile`."""
    plain = name.lower().replace("_", "-").replace(".", "-")
    while "--" in plain:
        plain = plain.replace("--", "-")
    return plain


def release(version: str) -> tuple:
    """A version's leading numbers without trailing zeros, so that they compare: "2.5.0rc1" is (2, 5)."""
    leading = version[: len(version) - len(version.lstrip(DIGITS))]
    numbers = [int(part) for part in leading.split(".") if part]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def parse(text: str) -> Requirement:
    """The requirement that `name>=1,<2` states; ValueError for anything fancier."""
    name = text[: min((text.index(sign) for sign in "<>=!" if sign in text), default=len(text))].strip()
    bounds = tuple(_bound(part.strip()) for part in text[len(name) :].split(",") if part)
    if not name or None in bounds or not (name.isascii() and normalised(name).replace("-", "").isalnum()):
        raise ValueError(f"cannot read the requirement {text!r}")
    return Requirement(name, bounds)


def _bound(text: str) -> tuple | None:
    for sign in COMPARE:
        version = text.removeprefix(sign).strip()
        if text.startswith(sign) and version and not version.strip(DIGITS):
            return sign, version
    return None


def read(pyproject: Path, extras: Sequence[str] = ()) -> list:
    """The requirements stated in a pyproject.toml: the game's own, then those of the extras. KeyError without a list.

    Only the lists of these names are looked for, each a text in quotes: reading the whole file as TOML takes as long
    as a tenth of the time to the first picture, at every start.
    """
    content = pyproject.read_text(encoding="utf-8")
    return [parse(text) for name in ("dependencies", *extras) for text in _list(content, name)]


def _list(content: str, name: str) -> list:
    _, start, rest = content.partition(f"\n{name} = [")
    if not start:
        raise KeyError(name)
    return rest.partition("]")[0].split('"')[1::2]


class Listing(NamedTuple):
    """What some folders hold: the versions of distributions by normalised name, and the names that can be imported.

    Read from the names of files and folders alone: the standard library's own way costs 30 ms at each start.
    """

    versions: dict
    modules: set


def listing(folders: Sequence[str] | None = None) -> Listing:
    """What is in these folders, by default those where Python looks."""
    found = Listing({}, set())
    for folder in sys.path if folders is None else folders:
        try:
            entries = os.listdir(folder or os.curdir)
        except OSError:  # an archive, or a folder that is not there
            continue
        for entry in entries:
            plain, _, ending = entry.partition(".")
            found.modules.add(plain)
            if ending.endswith(("dist-info", "egg-info")):
                name, *rest = entry.rpartition(".")[0].split("-")
                if rest:
                    found.versions.setdefault(normalised(name), rest[0])
    return found


def installed_version(name: str, folders: Sequence[str] | None = None) -> str | None:
    """The version of a distribution in these folders (by default: where Python looks), or None."""
    return listing(folders).versions.get(normalised(name))


def unmet(requirements: Sequence[Requirement], folders: Sequence[str] | None = None) -> list:
    """The requirements that these folders (by default: where Python looks) do not meet."""
    found = listing(folders)
    return [requirement for requirement in requirements if not _is_met(requirement, found)]


def wrong_pygame(folders: Sequence[str] | None = None) -> bool:
    """True when the distribution `pygame` is there: it writes over pygame-ce in the same folder."""
    return installed_version("pygame", folders) is not None


def _is_met(requirement: Requirement, found: Listing) -> bool:
    name = normalised(requirement.name)
    version = found.versions.get(name)
    if version is None or (name == "pygame-ce" and "pygame" in found.versions):
        return False
    if IMPORT_NAMES.get(name, name.replace("-", "_")) not in found.modules:
        return False
    return all(COMPARE[sign](release(version), release(bound)) for sign, bound in requirement.bounds)
