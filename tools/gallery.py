"""Draws every widget in every look, to be looked at: python tools/gallery.py OUTDIR [--size WxH]."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pygame  # noqa: E402
import yaml  # noqa: E402

from game.ui.assets import assets_folder  # noqa: E402
from game.ui.canvas import Tools, Type  # noqa: E402
from game.ui.driver import Driver  # noqa: E402
from game.ui.frame import Frame  # noqa: E402
from game.ui.layout import Share, columns, grid, inset, rows  # noqa: E402
from game.ui.scene import Scene  # noqa: E402
from game.ui.theme import load_themes  # noqa: E402
from game.ui.widgets.base import Intent, Widget  # noqa: E402
from game.ui.widgets.button import Button, Toggle  # noqa: E402
from game.ui.widgets.card import Card, hand  # noqa: E402
from game.ui.widgets.card_face import CardFace, Chip  # noqa: E402
from game.ui.widgets.chart import AreaChart, BarChart, LineChart, Series  # noqa: E402
from game.ui.widgets.choice import Slider, Stepper, Tabs  # noqa: E402
from game.ui.widgets.field import TextField  # noqa: E402
from game.ui.widgets.meter import Counter, Meter, Stars  # noqa: E402
from game.ui.widgets.plain import Icon, Label, Panel  # noqa: E402
from game.ui.widgets.scroll import ScrollList  # noqa: E402
from game.ui.widgets.timeline import Part, Timeline  # noqa: E402

WORDS = Path(__file__).with_suffix(".yaml")
ICON_AND_TINT = [("solar", "coin"), ("fire", "good"), ("cow", "team-1")]
YEARS = ["2020", "2022", "2024", "2026", "2028"]


class Gallery(Scene):
    """All widgets on one page."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.words = words

    def build(self, area: pygame.FRect) -> list[Widget]:
        head, body, foot = rows(inset(area, 24, 16), [54, Share(), 236], 14)
        left, middle, right = columns(body, [308, Share(), Share()], 18)
        shown = [*self._head(head), *self._controls(left), *self._charts(middle), *self._things(right)]
        return [*shown, *self._hand(foot)]

    def first_focus(self) -> str:
        return "settings"

    def handle(self, intent: Intent) -> None:
        return

    def _head(self, rect: pygame.FRect) -> list[Widget]:
        title, counters = columns(rect, [Share(), 560], 20)
        upper, lower = rows(title, [34, Share()])
        parts = columns(counters, [Share()] * 4, 12)
        found = [("coin", 12), ("effort", 3), ("trust", 5), ("carbon", 84)]
        return [
            Label("title", upper, self.words["title"], Type(26, bold=True, valign="middle")),
            Label("sub", lower, self.words["sub"], Type(15, "ink-soft", valign="middle")),
            *(Counter(name, cell, value, name, tint=name, size=28)
              for (name, value), cell in zip(found, parts, strict=True)),
        ]

    def _controls(self, rect: pygame.FRect) -> list[Widget]:
        w = self.words
        cells = rows(rect, [46] * 7, 6)
        half = columns(cells[1], [Share(), Share()], 10)
        last = columns(cells[2], [Share(), 48, 48], 10)
        return [
            Button("start", cells[0], w["start"], icon="play", kind="main"),
            Button("settings", half[0], w["settings"], icon="gear"),
            Button("chosen", half[1], w["chosen"], selected=True),
            Button("off", last[0], w["off"], enabled=False),
            Button("undo", last[1], icon="undo", hint="undo"),
            Button("question", last[2], icon="question", kind="quiet", hint=w["hint"]),
            Tabs("level", cells[3], w["levels"], 1),
            Slider("slider", cells[4], 60, (30, 120), step=5, words=lambda v: f"{v:g} min"),
            Stepper("teams", cells[5], 4, (2, 6), words=w["teams"].format),
            TextField("name", cells[6], placeholder=w["name"]),
        ]

    def _charts(self, rect: pygame.FRect) -> list[Widget]:
        w = self.words
        upper, lower = rows(rect, [Share(), Share()], 12)
        total, intensity, path = w["lines"]
        lines = [
            Series(total, (100, 96, 84, 71, None), "carbon"),
            Series(intensity, (100, 90, 73, 60, None), "accent"),
            Series(path, (100, 92, 82, 70, 55), "coin", dashed=True),
        ]
        values = ((50, 52, 50, 45, 40), (28, 27, 22, 18, 15), (22, 18, 12, 8, 4))
        tints = ("team-1", "team-3", "team-0")
        areas = [Series(*row) for row in zip(w["areas"], values, tints, strict=True)]
        return [
            Panel("upper", upper), LineChart("lines", inset(upper, 14, 8), lines, YEARS),
            Panel("lower", lower), AreaChart("areas", inset(lower, 14, 8), areas, YEARS),
        ]

    def _things(self, rect: pygame.FRect) -> list[Widget]:
        w = self.words
        line, bars, first, second, switch, log = rows(rect, [40, Share(), 38, 38, 40, 96], 6)
        shares = zip(w["stages"], (6, 9, 24, 9, 12), ("done", "done", "now", "ahead", "ahead"), strict=True)
        trust, stars = columns(second, [Share(), 110], 20)
        entries = [
            Label(f"log{number}", place, w["log"], Type(15))
            for number, place in enumerate(rows(pygame.FRect(log.x + 14, log.y + 8, log.width - 40, 240), [30] * 8))
        ]
        return [
            Timeline("timeline", line, [Part(name, long, 15, state) for name, long, state in shares]),
            Panel("bars", bars),
            BarChart("bar", inset(bars, 14, 8), [Series("", (100, 84, 76), "accent")], ["A", "B", "C"], most=125),
            Meter("m1", first, 71, 100, tint="carbon", icon="carbon", mark=60, words=lambda value: f"{value:.0f}"),
            Meter("m2", trust, 5, 8, tint="trust", icon="trust"),
            Stars("stars", stars, 2),
            Toggle("mute", switch, w["mute"], True),
            Panel("logs", log, [ScrollList("scroll", inset(log, 4), entries)], depth=3),
        ]

    def _hand(self, rect: pygame.FRect) -> list[Widget]:
        where, icons = columns(rect, [Share(), 400], 24)
        faces = [(f"hand{number}", self._face(number)) for number in range(6)]
        names = self.frame.canvas.tools.icons.names()
        cells = grid(inset(icons, 0, 10), 18, 9, 3)
        return [
            *hand(where, faces, self._card),
            *(Icon(f"icon.{name}", cell, name) for name, cell in zip(names, cells, strict=False)),
        ]

    def _face(self, number: int) -> CardFace:
        words = self.words["cards"][number % 3]
        icon, tint = ICON_AND_TINT[number % 3]
        cost = [Chip("coin", str(number + 2), "coin"), Chip("clock", "1", "ink-soft")]
        effects = [Chip("carbon", "−12 %", "carbon"), Chip("trust", "+1", "trust")]
        return CardFace(**words, icon=icon, tint=tint, cost=cost, effects=effects, foot=self.words["foot"], mark="≈")

    def _card(self, id: str, place: pygame.FRect, face: CardFace) -> Card:
        return Card(id, place, face, selected=id == "hand1", enabled=id != "hand4")


def picture(size: tuple[int, int], locale: str, theme: str) -> pygame.Surface:
    """The page in one size, locale and look."""
    words = yaml.safe_load(WORDS.read_text("utf-8"))[locale]
    frame = Frame(Tools(assets_folder(), locale), load_themes(assets_folder() / "theme.txt")[theme], size)
    frame.push(Gallery(words))
    driver = Driver(frame)
    driver.key("tab")
    frame.notify(words["notice"], "trophy")
    driver.point("question")
    driver.advance(0.6)
    return driver.settle()


def main() -> None:
    """Writes the pictures asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--size", default="1280x720")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    options.outdir.mkdir(parents=True, exist_ok=True)
    for locale in ("zh_CN", "en"):
        for theme in ("light", "dark", "high-contrast"):
            drawn = picture((width, height), locale, theme)
            pygame.image.save(drawn, options.outdir / f"{locale}-{theme}-{options.size}.png")


if __name__ == "__main__":
    main()
