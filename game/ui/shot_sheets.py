"""Pictures that are no scenes of the game: the kit of the dioramas, and all widgets."""

from __future__ import annotations

from runpy import run_path

import pygame
from pygame import FRect

from game.record.folders import ROOT, shipped
from game.ui.app import App
from game.ui.canvas import Type
from game.ui.diorama import DioramaPalette, Kit, draw_kit_sheet
from game.ui.diorama.documents import read_document
from game.ui.driver import Driver

NAME = Type(12, align="centre", valign="middle", max_lines=3, smallest=8)
GALLERY = ROOT / "tools" / "gallery.py"


def kit(app: App, driver: Driver) -> pygame.Surface:
    """Every piece of the kit with its name."""
    folder = shipped("assets") / "kit"
    canvas = app.frame.canvas

    def caption(surface: pygame.Surface, words: str, rect: pygame.Rect) -> None:
        """On a picture of its own, for which no text is too small: these names are not read from afar."""
        picture = pygame.Surface(rect.size, pygame.SRCALPHA)
        with canvas.lent(picture):
            canvas.text(words, FRect(0, 0, rect.width / canvas.scale, rect.height / canvas.scale), NAME)
        surface.blit(picture, rect)

    palette = DioramaPalette.load(folder / "palette.yaml", canvas.theme.name)
    return draw_kit_sheet(Kit.load(folder), palette, app.frame.size, caption)


def gallery(app: App, driver: Driver) -> None:
    """Every widget in every look; the page is a tool beside the game and does not come with a packed one."""
    tool = run_path(str(GALLERY))
    words = read_document(GALLERY.with_suffix(".yaml"))
    app.frame.push(tool["Gallery"](words[app.say.locale]))
