"""What the game needs, read from pyproject.toml, and what of it is missing from some folders."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from importlib.machinery import PathFinder
from pathlib import Path
from typing import NamedTuple

# Distributions whose import name is not their own name with underscores.
IMPORT_NAMES = {"pygame-ce": "pygame", "pyyaml": "yaml", "import-linter": "importlinter", "fonttools": "fontTools"}

INSTALLED = re.compile(r"(?P<name>[A-Za-z0-9_.]+)-(?P<version>[^-]+)(-py[\d.]+)?\.(dist|egg)-info")
LIST = re.compile(r"^(?P<name>[\w-]+) = \[(?P<items>[^\]]*)\]", re.MULTILINE)
COMPARE = {
    ">=": lambda found, bound: found >= bound,
    ">": lambda found, bound: found > bound,
    "<=": lambda found, bound: found <= bound,
    "<": lambda found, bound: found < bound,
    "==": lambda found, bound: found == bound,
    "!=": lambda found, bound: found != bound,
}


class Requirement(NamedTuple):
    """A distribution and the versions of it that will do, as pairs (operator, version)."""

    name: str
    bounds: tuple

    def __str__(self) -> str:
        return self.name + ",".join(operator + bound for operator, bound in self.bounds)


def normalised(name: str) -> str:
    """A distribution's name as packaging tools compare it: `Et_XmlFile` is `et-xmlfile`."""
    return re.sub(r"[-_.]+", "-", name).lower()


def release(version: str) -> tuple:
    """A version's leading numbers without trailing zeros, so that they compare: "2.5.0rc1" is (2, 5)."""
    numbers = [int(part) for part in re.match(r"[\d.]*", version).group().split(".") if part]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def parse(text: str) -> Requirement:
    """The requirement that `name>=1,<2` states; ValueError for anything fancier."""
    name = re.match(r"[A-Za-z0-9._-]*", text).group()
    parts = [part.strip() for part in text[len(name) :].split(",") if part]
    bounds = [re.fullmatch(r"(>=|<=|==|!=|>|<)\s*([\d.]+)", part) for part in parts]
    if not name or None in bounds:
        raise ValueError(f"cannot read the requirement {text!r}")
    return Requirement(name, tuple(bound.groups() for bound in bounds))


def read(pyproject: Path, extras: Sequence[str] = ()) -> list:
    """The requirements stated in a pyproject.toml: the game's own, then those of the extras. KeyError without a list.

    Only the lists of these names are looked for, each a text in quotes: reading the whole file as TOML takes as long
    as a tenth of the time to the first picture, at every start.
    """
    lists = {match["name"]: match["items"] for match in LIST.finditer(pyproject.read_text(encoding="utf-8"))}
    return [parse(text) for name in ("dependencies", *extras) for text in re.findall(r'"([^"]+)"', lists[name])]


def installed(folders: Sequence[str] | None = None) -> dict:
    """Versions by normalised name of the distributions in these folders (by default: where Python looks).

    Read from the names of the folders that installers leave: the standard library's own way costs 30 ms at each start.
    """
    found: dict = {}
    for folder in sys.path if folders is None else folders:
        for entry in os.listdir(folder or os.curdir) if os.path.isdir(folder or os.curdir) else ():
            match = entry.endswith("-info") and INSTALLED.fullmatch(entry)
            if match:
                found.setdefault(normalised(match["name"]), match["version"])
    return found


def installed_version(name: str, folders: Sequence[str] | None = None) -> str | None:
    """The version of a distribution in these folders (by default: where Python looks), or None."""
    return installed(folders).get(normalised(name))


def unmet(requirements: Sequence[Requirement], folders: Sequence[str] | None = None) -> list:
    """The requirements that these folders (by default: where Python looks) do not meet."""
    found = installed(folders)
    return [requirement for requirement in requirements if not _is_met(requirement, found, folders)]


def wrong_pygame(folders: Sequence[str] | None = None) -> bool:
    """True when the distribution `pygame` is there: it writes over pygame-ce in the same folder."""
    return installed_version("pygame", folders) is not None


def _is_met(requirement: Requirement, found: dict, folders: Sequence[str] | None) -> bool:
    name = normalised(requirement.name)
    version = found.get(name)
    if version is None or (name == "pygame-ce" and "pygame" in found):
        return False
    if PathFinder.find_spec(IMPORT_NAMES.get(name, name.replace("-", "_")), folders) is None:
        return False
    return all(COMPARE[operator](release(version), release(bound)) for operator, bound in requirement.bounds)
