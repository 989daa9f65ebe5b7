"""Unpacks wheels that fit this Python into a folder: no network, no pip."""

from __future__ import annotations

import os
import platform
import re
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from game.bootstrap import requirements
from game.bootstrap.words import CannotStart

LEGACY_LINUX = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}


class Machine(NamedTuple):
    """What a wheel's tags are compared with. `libc` is glibc's version, () where there is none."""

    python: tuple
    platform: str
    libc: tuple

    @classmethod
    def here(cls) -> Machine:
        """This Python on this machine, e.g. ((3, 11), "linux_x86_64", (2, 36))."""
        name = re.sub(r"[-.]", "_", sysconfig.get_platform())
        if sys.platform == "darwin":
            major, minor = (platform.mac_ver()[0].split(".") + ["0"])[:2]
            name = f"macosx_{major}_{minor}_{platform.machine()}"
        return cls(sys.version_info[:2], name, _glibc())


def _glibc() -> tuple:
    if not sys.platform.startswith("linux") or "CS_GNU_LIBC_VERSION" not in os.confstr_names:
        return ()
    return tuple(int(part) for part in (os.confstr("CS_GNU_LIBC_VERSION") or "").split(" ")[-1].split(".") if part)


def fits(filename: str, machine: Machine) -> bool:
    """True when a wheel of this name can be used by the machine."""
    parts = filename[: -len(".whl")].split("-")
    if len(parts) < 5:
        return False
    pythons, abis, platforms = (part.split(".") for part in parts[-3:])
    return any(_platform_fits(tag, machine) for tag in platforms) and any(
        _python_fits(python, abi, machine.python) for python in pythons for abi in abis
    )


def _python_fits(python: str, abi: str, version: tuple) -> bool:
    match = re.fullmatch(r"(cp|py)(\d)(\d*)", python)
    if not match or int(match.group(2)) != version[0]:
        return False
    minor = int(match.group(3) or 0)
    if abi == "none":
        return minor <= version[1]
    if abi == "abi3":
        return match.group(1) == "cp" and minor <= version[1]
    return abi == python and minor == version[1]


def _platform_fits(tag: str, machine: Machine) -> bool:
    if tag in ("any", machine.platform):
        return True
    for legacy, libc in LEGACY_LINUX.items():
        tag = tag.replace(legacy + "_", "manylinux_{}_{}_".format(*libc))
    match = re.fullmatch(r"(manylinux|musllinux|macosx)_(\d+)_(\d+)_(\w+)", tag)
    if not match:
        return False
    wanted = (int(match.group(2)), int(match.group(3)))
    kind, chip = match.group(1), match.group(4)
    if kind == "macosx":
        here = re.fullmatch(r"macosx_(\d+)_(\d+)_(\w+)", machine.platform)
        return bool(here) and wanted <= (int(here[1]), int(here[2])) and chip in (here[3], "universal2")
    libc_fits = (kind == "manylinux") == bool(machine.libc) and (kind == "musllinux" or wanted <= machine.libc)
    return libc_fits and machine.platform == "linux_" + chip


def choose(folder: Path, machine: Machine) -> list:
    """The newest fitting wheel of every distribution in the folder, ordered by name."""
    best: dict = {}
    for path in sorted(folder.glob("*.whl")):
        name, version = path.name.split("-")[:2]
        key = requirements.normalised(name)
        order = requirements.release(version)
        if fits(path.name, machine) and (key not in best or order >= best[key][0]):
            best[key] = (order, path)
    return [path for _, path in best.values()]


def unpack(wheel: Path, target: Path) -> None:
    """Puts a wheel's files into the folder, its programs into `bin`; CannotStart if the file is damaged."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            for member, place in _places(archive):
                destination = target / place
                destination.parent.mkdir(parents=True, exist_ok=True)
                destination.write_bytes(archive.read(member))
                if place.parts[0] == "bin":
                    destination.chmod(0o755)
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise CannotStart("bad-wheel", folder=wheel.parent, name=wheel.name) from error


def _places(archive: zipfile.ZipFile) -> Iterator:
    for member in archive.infolist():
        place = PurePosixPath(member.filename)
        if place.is_absolute() or ".." in place.parts or "\\" in member.filename or ":" in member.filename:
            raise ValueError("a path leads out of the wheel: " + member.filename)
        if member.is_dir():
            continue
        if place.parts[0].endswith(".data"):
            if place.parts[1] not in ("purelib", "platlib", "scripts"):
                continue
            rest = place.parts[2:]
            place = PurePosixPath("bin", *rest) if place.parts[1] == "scripts" else PurePosixPath(*rest)
        yield member, place
