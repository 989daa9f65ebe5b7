"""`doctor`: what this machine has, line by line, and what the game lacks on it."""

import json
import os
import platform
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from game import __version__
from game.bootstrap import requirements
from game.cli.console import FINE, WRONG, Console
from game.cli.options import add_json
from game.i18n import locales
from game.i18n.translator import Translator
from game.record.folders import ROOT, shipped

PROBE = (sys.executable, "-m", "game.ui.probe")
PROBE_SECONDS = 20


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """`--json` gives the same as one object."""
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0 when the game can run here, 2 when something that it needs is missing."""
    missing = [str(item) for item in requirements.unmet(requirements.read(ROOT / "pyproject.toml"))]
    facts = dict(gathered(console))
    if arguments.json:
        console.show_json({**facts, "missing": missing})
    else:
        width = max(len(name) for name in facts)
        for name, value in facts.items():
            console.show(f"{name:<{width}}  {value}")
        lacking = console.say.text("Missing: {names}", names=", ".join(missing))
        console.show(lacking if missing else console.say.text("The game can run here."))
    return WRONG if missing else FINE


def gathered(console: Console) -> Iterator[tuple[str, object]]:
    """The facts as pairs; names stay English, so that a report can be sent to somebody."""
    yield "game", __version__
    yield "python", f"{platform.python_version()} ({sys.executable})"
    yield "system", platform.platform()
    yield "processors", os.cpu_count() or 1
    for item in requirements.read(ROOT / "pyproject.toml"):
        yield item.name, requirements.installed_version(item.name) or "-"
    if requirements.wrong_pygame():
        yield "pygame", console.say.text("installed beside pygame-ce ({version}); remove one of them",
                                         version=metadata.version("pygame"))
    found = probed()
    if found.get("video") == "offscreen":
        found["video"] = console.say.text("no screen: commands work, the window cannot open")
    yield from found.items()
    yield "locale", console.say.locale
    yield "locales", " ".join(locales.available(shipped("locales")))
    yield "fonts", " ".join(path.name for path in sorted((shipped("assets") / "fonts").glob("*.ttf"))) or "-"
    for name, folder in console.folders._asdict().items():
        yield name, f"{folder} ({access(folder, console.say)})"


def probed() -> dict[str, object]:
    """What the window's probe found, each answer a text; one entry with the reason if it found nothing."""
    try:
        done = subprocess.run(
            PROBE, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=PROBE_SECONDS, check=True,
            env={**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        )
        answers = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return {"sdl": f"({error})"}
    return {name: " ".join(value) if isinstance(value, list) else value for name, value in answers.items()}


def access(folder: Path, say: Translator) -> str:
    """Whether files can be put into a folder, tried at the nearest one that exists."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place):
            return say.text("can be written to")
    except OSError:
        return say.text("cannot be written to")
