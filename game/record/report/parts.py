"""What a report is made of, before it is HTML or PDF."""

from typing import NamedTuple

INK, SOFT, LINE, GREEN, AMBER, RED, BLUE, PALE = (
    "#1f2a2e", "#5b6b70", "#c9d3d3", "#2f7d4f", "#b7791f", "#b0413e", "#2b6cb0", "#eef3f1"
)


class Shape(NamedTuple):
    """Something drawn, in a picture's own units with y downwards.

    `kind` is line (points), area (points), dot (one point, `size` its radius), box (two corners) or text (one point at
    the base line; `anchor` start, middle or end; `size` its height).
    """

    kind: str
    points: tuple[tuple[float, float], ...]
    colour: str = INK
    size: float = 1.5
    text: str = ""
    anchor: str = "start"
    dashed: bool = False


class Picture(NamedTuple):
    """A drawing with its size, and what it says for those who do not see it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    said: str


class Paragraph(NamedTuple):
    """Text. `kind` is plain, lead (larger), note (smaller) or quote."""

    text: str
    kind: str = "plain"


class Bullets(NamedTuple):
    """A list."""

    items: tuple[str, ...]


class Table(NamedTuple):
    """A head and rows of texts."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Paragraph | Bullets | Table | Picture


class Chapter(NamedTuple):
    """A part of the report under a title. `fresh`: it begins a page when printed."""

    title: str
    parts: tuple[Part, ...]
    fresh: bool = False


class Certificate(NamedTuple):
    """A page for one team: its name, what it is praised for, and below where it was."""

    title: str
    team: str
    praise: str
    place: str
