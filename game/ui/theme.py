"""Colours by role, text sizes and motion: what a screen looks like, read from assets/theme.txt.

The file is a table of words so that looks can be compared at a glance, and because every start of the game waits for
it: to load a reader of JSON takes a fortieth of the time to the first picture, one of YAML a tenth.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from pathlib import Path
from types import MappingProxyType

Colour = tuple[int, int, int]
Rows = list[list[str]]

NONE = "-"
PALE = 3.0
TEXT_FACTORS = {"normal": 1.0, "large": 1.12, "larger": 1.25}


class Theme:
    """One look, never changed: `with_text` and the like give another. `colours` by role, `teams` with a shape each,
    `text_factor` scales all text.

    `reduced_motion` asks that nothing slides or fades; `audience` marks the `stronger` colours of the projector. (No
    dataclass: making one takes a hundredth of the time to the first picture.)
    """

    text_factor = 1.0
    reduced_motion = False
    audience = False

    def __init__(self, name: str, colours: Mapping[str, Colour], teams: tuple[Colour, ...], shapes: tuple[str, ...],
                 stronger: Mapping[str, Colour] = MappingProxyType({})) -> None:
        self.name = name
        self.colours = colours
        self.teams = teams
        self.shapes = shapes
        self.stronger = stronger

    def __getitem__(self, role: str) -> Colour:
        """The colour of a role, `team-0` to `team-5` included; KeyError names an unknown role."""
        if role.startswith("team-"):
            return self.teams[int(role[5:]) % len(self.teams)]
        return self.colours[role]

    def graphic(self, role: str) -> str:
        """The role to use where the given one colours an icon or a bar and not words."""
        bright = f"{role}-bright"
        return bright if bright in self.colours else role

    @property
    def unfilled(self) -> Colour:
        """The colour of what is not reached yet in a row or a bar: that of lines, paler where lines are as strong as
        what is filled."""
        line, panel = self.colours["line"], self.colours["panel"]
        return line if contrast(line, panel) < PALE else mix(line, panel, 0.75)

    def shape(self, team: int) -> str:
        """The sign that goes with a team's colour, for those who cannot tell the colours apart."""
        return self.shapes[team % len(self.shapes)]

    def for_audience(self) -> Theme:
        """The same look as the projector shows it, at 7:1."""
        return self._but(colours={**self.colours, **self.stronger}, audience=True)

    def with_text(self, size: str) -> Theme:
        """The same look with text `normal`, `large` or `larger`."""
        return self._but(text_factor=TEXT_FACTORS[size])

    def with_motion(self, reduced: bool) -> Theme:
        """The same look with or without motion."""
        return self._but(reduced_motion=reduced)

    def _but(self, **values: object) -> Theme:
        other = copy(self)
        vars(other).update(values)
        return other


class ThemeBook:
    """All looks by name, and the pairs of roles (text, ground) to be legible: everywhere, and on the projector."""

    def __init__(self, sections: Mapping[str, Rows]) -> None:
        (_, *names), *roles = sections["roles"]
        self._columns = {name: number for number, name in enumerate(names, 1)}
        self._roles = roles
        self._stronger = sections["projector"]
        self._teams = sections["teams"]
        self.text_pairs, self.audience_pairs = (
            tuple((text, ground) for text, *grounds in sections[name] for ground in grounds)
            for name in ("text", "projector-text"))

    def __getitem__(self, name: str) -> Theme:
        """A look by name. KeyError if there is none, ValueError where one of its colours is none."""
        column = self._columns[name]
        roles, stronger = (_column(rows, column) for rows in (self._roles, self._stronger))
        signs = tuple(sign for sign, *_ in self._teams)
        return Theme(name, roles, tuple(_column(self._teams, column).values()), signs, stronger)


def load_themes(path: Path) -> ThemeBook:
    """The looks in a theme file. KeyError says which section is missing."""
    sections: dict[str, Rows] = {}
    for line in path.read_text("utf-8").splitlines():
        words = line.split()
        if words and words[0].startswith("["):
            rows = sections[words[0].strip("[]")] = []
        elif words and words[0] != "#":
            rows.append(words)
    return ThemeBook(sections)


def _column(rows: Rows, number: int) -> dict[str, Colour]:
    return {row[0]: colour(row[number]) for row in rows if row[number] != NONE}


def colour(text: str) -> Colour:
    """Red, green and blue, 0-255, of `#RRGGBB`. ValueError if it is none."""
    if len(text) != 7 or not text.startswith("#"):
        raise ValueError(f"not a colour: {text}")
    red, green, blue = bytes.fromhex(text[1:])
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """A colour between the two: `first` at share 0, `second` at 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def contrast(first: Colour, second: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(shade: Colour) -> float:
    parts = [channel / 255 for channel in shade]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
