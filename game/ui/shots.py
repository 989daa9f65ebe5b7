"""Pictures of scenes without a window: one line for each, on fixed seeds, so that the same call draws the same."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pygame

from game.record.files import write_whole
from game.record.folders import Folders, user_folders
from game.ui import shot_decks, shot_scenes, shot_sheets
from game.ui.app import App, CannotOpen, translator
from game.ui.driver import Driver
from game.ui.session import shot_scenes as session_scenes
from game.ui.settings import Settings

USUAL_SIZE = (1280, 720)
Show = Callable[[App, Driver], pygame.Surface | None]

IN_FRONT = ("class-setup", "cockpit", "cockpit-plan", "cockpit-card", "projector-order-open", "projector-story",
            "projector-table")
SHOTS: Mapping[str, Show] = MappingProxyType({
    "title": shot_scenes.title,
    "title-continue": shot_scenes.title_with_game,
    "places": shot_scenes.places,
    "setup": shot_scenes.setup,
    "setup-shared": shot_scenes.setup_shared,
    "settings": shot_scenes.settings,
    "help-1": shot_scenes.help_page(0),
    "help-2": shot_scenes.help_page(1),
    "help-3": shot_scenes.help_page(2),
    "help-4": shot_scenes.help_page(3),
    "help-5": shot_scenes.help_page(4),
    "help-6": shot_scenes.help_page(5),
    "resume": shot_scenes.resume,
    "resume-empty": shot_scenes.resume_empty,
    "table": shot_scenes.table,
    "table-coach": shot_scenes.table_coach,
    "table-sheet": shot_scenes.table_sheet,
    "table-event": shot_scenes.table_event,
    "table-keep": shot_scenes.table_keep,
    "table-brief": shot_scenes.table_brief,
    "table-hand-on": shot_scenes.table_hand_on,
    "table-give": shot_scenes.table_give,
    "table-choice": shot_scenes.table_choice,
    "table-goals": shot_scenes.table_goals,
    "table-hand-over": shot_scenes.table_hand_over,
    "table-work": shot_scenes.table_beat("work"),
    "table-struck": shot_scenes.table_beat("event"),
    "table-accounts": shot_scenes.table_beat("accounts"),
    "table-round": shot_scenes.table_beat("round"),
    "pause": shot_scenes.pause,
    "result": shot_scenes.result,
    "result-goals": shot_scenes.result_page(1),
    "result-turns": shot_scenes.result_page(2),
    "result-mirror": shot_scenes.result_page(3),
    "why-total": shot_scenes.why("total"),
    "why-open": shot_scenes.why_open,
    "why-intensity": shot_scenes.why("intensity"),
    "why-coins": shot_scenes.why("coins"),
    "why-trust": shot_scenes.why("trust"),
    **{name: session_scenes.SHOTS[name] for name in IN_FRONT},
    **shot_decks.shots_of("ranch", "low-carbon-ranch"),
    **shot_decks.shots_of("port", "zero-carbon-port"),
    **shot_decks.shots_of("island", "hydrogen-island"),
    "kit": shot_sheets.kit,
    "gallery": shot_sheets.gallery,
})
"""What can be drawn: a function of the app and its driver that opens the scene. It gives nothing if the window is to be
drawn as it is then, or a picture of its own."""


def shots(options: Mapping[str, Any]) -> int:
    """Writes `SCENE-LOCALE-THEME-WxH.png` for each scene (or the one of `scene`) into the folder `outdir`; 0.

    `size` is a pair of pixels. CannotOpen for an unknown scene, StoreError if the folder cannot be written to.
    """
    out, size = Path(str(options["outdir"])), options.get("size") or USUAL_SIZE
    locale, theme = str(options.get("locale") or "zh_CN"), str(options.get("theme") or "light")
    known = {**session_scenes.SHOTS, **SHOTS}
    names = [str(options["scene"])] if options.get("scene") else list(known)
    if names[0] not in known:
        say = translator(locale, Settings(), user_folders(os.environ))
        raise CannotOpen(say.text("There is no scene “{name}”. There are: {known}", name=names[0],
                                  known=", ".join(known)))
    for name in names:
        drawn = picture(name, size, locale=locale, theme=theme)
        path = out / f"{name}-{locale}-{theme}-{size[0]}x{size[1]}.png"
        content = BytesIO()
        pygame.image.save(drawn, content, "png")
        write_whole(path, content.getvalue())
    return 0


def picture(name: str, size: tuple[int, int] = USUAL_SIZE, *, locale: str = "zh_CN", theme: str = "light",
            text: str = "normal") -> pygame.Surface:
    """The picture of a scene, drawn anew with the user's folders left alone."""
    with tempfile.TemporaryDirectory() as scratch:
        app, driver = opened(Path(scratch), size, locale=locale, theme=theme, text=text)
        try:
            scene = SHOTS.get(name) or session_scenes.SHOTS[name]
            return scene(app, driver) or driver.settle()
        finally:
            app.close()


def opened(scratch: Path, size: tuple[int, int], *, locale: str, theme: str,
           text: str = "normal") -> tuple[App, Driver]:
    """An app without a window that keeps its files in a folder of its own, and its driver."""
    pygame.display.init()
    pygame.font.init()
    app = App(folders_in(scratch), size, locale=locale, at_once=True)
    app.change(theme=theme, text=text, locale=locale, reduced_motion=True, muted=True)
    return app, Driver(app.frame)


def folders_in(scratch: Path) -> Folders:
    """The user's folders below another one; only the cache, which can be made anew, is shared."""
    own = user_folders({"CARBON_PATHFINDERS_HOME": str(scratch)})
    return own._replace(cache=user_folders(os.environ).cache)
