"""`shots`: draws the game's screens into PNG files, without a window."""

import re
from argparse import ArgumentParser, Namespace

from game.cli.console import Console, WrongUse
from game.i18n.translator import Translator

THEMES = ("light", "dark", "high-contrast")
SMALLEST, LARGEST = 320, 8000


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """OUTDIR, --scene, --size, --theme; the screens speak the language of --locale."""
    parser.add_argument("outdir", metavar="OUTDIR", help=say.text("the folder for the pictures"))
    parser.add_argument("--scene", metavar="S", help=say.text("only this scene"))
    parser.add_argument("--size", metavar="WxH", default="1280x720", help=say.text("pixels across and down"))
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help=say.text("the colours"))


def run(arguments: Namespace, console: Console) -> int:
    """0 once the pictures are written. WrongUse for a scene or a size that cannot be."""
    if console.window is None:
        raise WrongUse(console.say.text("There is no window here."))
    return console.window.shots({
        "outdir": arguments.outdir, "scene": arguments.scene, "size": size_of(arguments.size, console.say),
        "theme": arguments.theme, "locale": console.say.locale,
    })


def size_of(text: str, say: Translator) -> tuple[int, int]:
    """Width and height in pixels of `1280x720`. WrongUse for anything else."""
    found = re.fullmatch(r"(\d+)[x×](\d+)", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise WrongUse(say.text("“{text}” is no size. Write it like 1280x720.", text=text))
    return size
