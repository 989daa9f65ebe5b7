"""Builds assets/icons from the Phosphor icon package (MIT): only the icons used, under the game's own names.

    python tools/build_icons.py [--packages DIR]

DIR holds the package's archive already fetched; without it it is fetched with `npm pack`.
"""

from __future__ import annotations

import argparse
import subprocess
import tarfile
import tempfile
from pathlib import Path

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons"
PACKAGE, VERSION = "@phosphor-icons/core", "2.1.1"
FILLED = {
    "anchor": "anchor", "barn": "barn", "battery": "battery-charging", "bell": "bell", "bike": "bicycle",
    "book": "book-open", "bulb": "lightbulb", "bus": "bus", "car": "car-profile", "card": "cards", "carbon": "cloud",
    "certificate": "certificate", "charger": "charging-station", "chat": "chat-circle-dots", "city": "buildings",
    "clock": "clock", "coins": "coins", "cow": "cow", "crane": "crane-tower", "detective": "detective",
    "dice": "dice-five", "drop": "drop", "effort": "lightning", "engineer": "hard-hat", "eye": "eye",
    "eye-slash": "eye-slash", "factory": "factory", "farm": "farm", "fire": "fire", "flag": "flag-pennant",
    "flask": "flask", "fuel": "gas-pump", "gear": "gear-six", "gift": "gift", "globe": "globe-hemisphere-east",
    "grain": "grains", "hammer": "hammer", "heart": "heart", "home": "house-line", "house": "house-simple",
    "info": "info", "key": "key", "leaf": "leaf", "lock": "lock", "map": "map-trifold", "medal": "medal",
    "megaphone": "megaphone", "microscope": "microscope", "moon": "moon-stars", "mountain": "mountains",
    "music": "music-notes", "package": "package", "palette": "palette", "pause": "pause", "person": "user",
    "phone": "phone", "pin": "map-pin", "pipe": "pipe", "planet": "planet", "play": "play", "plug": "plug",
    "power-plant": "lightning-a", "puzzle": "puzzle-piece", "rain": "cloud-rain", "road": "road-horizon",
    "rocket": "rocket-launch", "scales": "scales", "school": "graduation-cap", "screen": "projector-screen-chart",
    "seal": "seal-check", "shield": "shield-check", "ship": "boat", "shop": "storefront", "skip": "skip-forward",
    "smiley": "smiley", "snow": "snowflake", "solar": "solar-panel", "speaker": "speaker-high",
    "speaker-off": "speaker-slash", "sprout": "plant", "star": "star", "storm": "cloud-lightning",
    "strategy": "strategy", "sun": "sun", "tag": "tag", "target": "target", "teacher": "chalkboard-teacher",
    "thermometer": "thermometer-hot", "toolbox": "toolbox", "tower": "cell-tower", "tractor": "tractor",
    "train": "train", "tree": "tree", "trophy": "trophy", "truck": "truck", "trust": "handshake",
    "users": "users-three",
    "warehouse": "warehouse", "warning": "warning", "waste": "trash", "waves": "waves", "wrench": "wrench",
}
STROKED = {
    "add": "plus", "back": "arrow-left", "chart-down": "trend-down", "chart-up": "trend-up", "check": "check",
    "close": "x", "down": "caret-down", "download": "download-simple", "exit": "sign-out", "forward": "arrow-right",
    "fullscreen": "corners-out", "hourglass": "hourglass-medium", "keyboard": "keyboard", "language": "translate",
    "left": "caret-left", "list": "list-bullets", "magnifier": "magnifying-glass", "menu": "list", "minus": "minus",
    "pencil": "pencil-simple", "printer": "printer", "question": "question", "recycle": "recycle", "redo":
    "arrow-u-up-right", "refresh": "arrows-clockwise", "right": "caret-right", "route": "path", "save": "floppy-disk",
    "shuffle": "shuffle", "sliders": "sliders-horizontal", "swap": "arrows-left-right", "turbine": "fan",
    "star-empty": "star",
    "undo": "arrow-u-up-left", "up": "caret-up", "wind": "wind", "chart-line": "chart-line", "chart-bar": "chart-bar",
}

# An old Chinese coin, round with a square hole: our own drawing, in the measure of the package.
COIN = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" fill="#ffffff"><path fill-rule="evenodd" \
d="M128,20a108,108,0,1,0,0,216a108,108,0,1,0,0,-216z M128,40a88,88,0,1,1,0,176a88,88,0,1,1,0,-176z"/>\
<path fill-rule="evenodd" d="M128,52a76,76,0,1,0,0,152a76,76,0,1,0,0,-152z M100,100h56v56h-56z"/></svg>
"""


def fetch(folder: Path) -> None:
    """Downloads the package's archive into `folder`."""
    subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=folder, check=True)


def copy_icons(packed: tarfile.TarFile, names: dict[str, str], weight: str) -> None:
    """Writes the icons of one weight in white, which the game tints."""
    for ours, theirs in names.items():
        drawing = packed.extractfile(f"package/assets/{weight}/{theirs}-{weight}.svg").read().decode("utf-8")
        (ICONS / f"{ours}.svg").write_text(drawing.replace("currentColor", "#ffffff") + "\n", "utf-8")


def build(folder: Path) -> None:
    """Writes the icons and their licence, and removes icons no longer listed."""
    for old in ICONS.glob("*.svg"):
        old.unlink()
    with tarfile.open(folder / f"{PACKAGE.strip('@').replace('/', '-')}-{VERSION}.tgz") as packed:
        copy_icons(packed, FILLED, "fill")
        copy_icons(packed, STROKED, "bold")
        (ICONS / "coin.svg").write_text(COIN, "utf-8")
        (ICONS / "LICENSE.txt").write_bytes(packed.extractfile("package/LICENSE").read())


def main() -> None:
    """Builds from the folder given, or from a freshly fetched package."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", type=Path, help="folder with the package's archive")
    given = parser.parse_args().packages
    with tempfile.TemporaryDirectory() as scratch:
        folder = given or Path(scratch)
        if given is None:
            fetch(folder)
        build(folder)


if __name__ == "__main__":
    main()
