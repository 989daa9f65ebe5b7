"""Makes the place `.venv` beside main.py that has the game's packages, and goes on there.

The place is a virtual environment, or, where that cannot be had, a folder `.venv/packages-…` put on the path.
A mark in it says that it is ours and whether it was finished; what others made is never removed.
"""

from __future__ import annotations

import importlib
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from game.bootstrap import requirements, wheels
from game.bootstrap.words import CannotStart, tell

MARK = "carbon-pathfinders.txt"
NETWORK_SIGNS = re.compile(
    r"NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|Temporary failure in name resolution"
    r"|Could not fetch URL|Network is unreachable|getaddrinfo failed|ProxyError|timed out",
)


class Environment:
    """The place `.venv` beside main.py, and what this start needs of it."""

    def __init__(self, root: Path, needed: Sequence[requirements.Requirement]) -> None:
        self.root = root
        self.needed = needed
        self.folder = root / ".venv"
        self.mark = self.folder / MARK
        self.packages = self.folder / "packages-cp{}{}".format(*sys.version_info[:2])
        windows = os.name == "nt"
        self.python = self.folder / ("Scripts/python.exe" if windows else "bin/python")
        library = "Lib" if windows else "lib/python{}.{}".format(*sys.version_info[:2])
        self.site = self.folder / library / "site-packages"

    def is_ours(self) -> bool:
        return self.mark.exists()

    def is_half_made(self) -> bool:
        return self.is_ours() and not self.mark.read_text(encoding="utf-8").startswith("ready")

    def is_of_another_python(self) -> bool:
        return (self.folder / "pyvenv.cfg").exists() and not (self.site.is_dir() and self.python.exists())

    def is_entered(self) -> bool:
        return Path(sys.prefix).resolve() == self.folder.resolve()

    def has_all(self, place: Path) -> bool:
        return place.is_dir() and not self.is_half_made() and not requirements.unmet(self.needed, [str(place)])

    def is_ready(self) -> bool:
        if self.has_all(self.packages):
            return True
        return self.python.exists() and self.has_all(self.site) and not self.is_entered()


def entered(root: Path, needed: Sequence[requirements.Requirement], wheel_folder: Path | None,
            arguments: list) -> list | int:
    """The arguments once the place is made and its packages can be imported, or the exit status of the game that ran
    in the place's own Python. CannotStart or OSError when the place cannot be had."""
    environment = Environment(root, needed)
    if not environment.is_ready():
        _make(environment, wheel_folder)
    return _enter(environment, arguments)


def _enter(environment: Environment, arguments: list) -> list | int:
    """Runs on with the place's packages: here when they are a folder, else in the place's own Python."""
    if environment.has_all(environment.packages):
        _put_on_path(environment.packages)
        return arguments
    if environment.is_entered():
        return arguments
    command = [str(environment.python), str(environment.root / "main.py"), *arguments]
    if os.name == "nt":
        return _wait_for(command)
    os.execv(command[0], command)
    return 0


def _wait_for(command: list) -> int:
    """The exit status of a command that hears Ctrl-C itself."""
    with subprocess.Popen(command) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue


def _put_on_path(folder: Path) -> None:
    sys.path.insert(1, str(folder))
    others = [os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else []
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder), *others])


def _make(environment: Environment, wheel_folder: Path | None) -> None:
    """Fills the place from wheels or from the network; CannotStart when it cannot be had."""
    tell("missing", names=_names(requirements.unmet(environment.needed)))
    if requirements.wrong_pygame():
        tell("wrong-pygame")
    chosen = _given_wheels(environment, wheel_folder)
    if not chosen and not _has_venv() and find_spec("pip") is None:
        raise CannotStart("no-venv")
    _clear(environment)
    environment.folder.mkdir(exist_ok=True)
    environment.mark.write_text("making\n", encoding="utf-8")
    if chosen:
        tell("unpacking", folder=chosen[0].parent)
        for wheel in chosen:
            wheels.unpack(wheel, environment.packages)
    else:
        _fill_from_network(environment)
    environment.mark.write_text("ready\n", encoding="utf-8")
    importlib.invalidate_caches()
    if not environment.has_all(environment.packages) and not environment.has_all(environment.site):
        raise CannotStart("still-missing", names=_names(environment.needed), folder=environment.folder)
    tell("ready")


def _clear(environment: Environment) -> None:
    """Removes what an unfinished start or an older Python of ours left behind."""
    if environment.is_half_made():
        tell("half-made")
    if environment.is_half_made() or (environment.is_ours() and environment.is_of_another_python()):
        shutil.rmtree(environment.folder)
    elif environment.is_of_another_python():
        raise CannotStart("foreign-environment", folder=environment.folder)


def _given_wheels(environment: Environment, given: Path | None) -> list:
    """The wheels to unpack: those of the given folder, which must do, or those beside main.py, which may."""
    if given:
        return _fitting_wheels(environment, given)
    beside = environment.root / "wheels"
    try:
        return _fitting_wheels(environment, beside) if beside.is_dir() else []
    except CannotStart as reason:
        tell(reason.key, **reason.params)
        return []


def _fitting_wheels(environment: Environment, folder: Path) -> list:
    if not list(folder.glob("*.whl")):
        raise CannotStart("no-wheels", folder=folder)
    machine = wheels.Machine.here()
    chosen = wheels.choose(folder, machine)
    offered = {requirements.normalised(wheel.name.split("-")[0]) for wheel in chosen}
    absent = [item for item in environment.needed if requirements.normalised(item.name) not in offered]
    if absent:
        raise CannotStart(
            "wheels-incomplete",
            folder=folder,
            names=_names(absent),
            python=platform.python_version(),
            platform=machine.platform,
        )
    return chosen


def _has_venv() -> bool:
    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def _fill_from_network(environment: Environment) -> None:
    tell("making", folder=environment.folder)
    if not _has_venv():
        _install(environment, sys.executable, ["--target", str(environment.packages), "--upgrade"])
        return
    if not environment.python.exists():
        output = _run([sys.executable, "-m", "venv", str(environment.folder)], environment)
        if output is not None:
            raise CannotStart("no-venv")
    _install(environment, str(environment.python), [])


def _install(environment: Environment, python: str, options: list) -> None:
    """Installs the pinned versions; where those do not suit, any in the stated ranges."""
    has_test = any(requirement.name == "pytest" for requirement in environment.needed)
    pins = ["-r", str(environment.root / ("requirements-test.txt" if has_test else "requirements.txt"))]
    command = [python, "-m", "pip", "install", "--no-input", "--retries", "2", "--progress-bar", "off", *options]
    output = _run(command + pins, environment)
    if output is not None and not NETWORK_SIGNS.search(output):
        tell("unpinned")
        output = _run(command + [str(requirement) for requirement in environment.needed], environment)
    if output is not None:
        key = "no-network" if NETWORK_SIGNS.search(output) else "pip-failed"
        raise CannotStart(key, log=environment.folder / "install.log")


def _run(command: list, environment: Environment) -> str | None:
    """None when the command succeeded, else what it wrote; names each package on stderr as its turn comes."""
    lines = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if line.startswith("Collecting "):
                sys.stderr.write("  " + re.split(r"[\s<>=!~;(]", line[len("Collecting ") :])[0] + "\n")
                sys.stderr.flush()
    (environment.folder / "install.log").write_text("".join(lines), encoding="utf-8")
    return None if process.returncode == 0 else "".join(lines)


def _names(needed: Sequence[requirements.Requirement]) -> str:
    return ", ".join(requirement.name for requirement in needed)
