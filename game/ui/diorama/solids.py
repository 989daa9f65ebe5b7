"""What a piece is made of: solids and their decals as read from YAML, checked, in tiles."""

from dataclasses import dataclass, field

from game.ui.diorama.documents import did_you_mean
from game.ui.diorama.projection import Box

# A ring is a cylinder without ends, for bands on another one; a prow is a box narrowing to an edge at its far x.
# A puff is a ball with a softer shade. Blocks start at their least x, y, z; round solids at the middle of their foot.
# kind -> (numbers that must be given, numbers that may follow), in the order in which they are written
SHAPES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "box": (("x", "y", "z", "w", "d", "h"), ()),
    "wedge": (("x", "y", "z", "w", "d", "h0", "h1"), ()),
    "gable": (("x", "y", "z", "w", "d", "h"), ()),
    "pyramid": (("x", "y", "z", "w", "d", "h"), ()),
    "prow": (("x", "y", "z", "w", "d", "h"), ()),
    "cylinder": (("x", "y", "z", "r", "h"), ("r2",)),
    "ring": (("x", "y", "z", "r", "h"), ("r2",)),
    "cone": (("x", "y", "z", "r", "h"), ()),
    "dome": (("x", "y", "z", "r"), ("h",)),
    "ball": (("x", "y", "z", "r"), ()),
    "puff": (("x", "y", "z", "r"), ()),
    "disc": (("x", "y", "z", "r"), ()),
    "plane": (("x", "y", "z", "w", "d"), ()),
    "bar": (("x", "y", "z", "x2", "y2", "z2", "thickness"), ()),
}
DECALS: dict[str, int] = {"grid": 2, "rect": 4, "stripes": 1, "bands": 1, "spot": 3}
FACES = ("south", "east", "north", "west", "top")
AXES = ("x", "y", "z")


@dataclass(frozen=True, slots=True)
class Decal:
    """A flat mark on a face; numbers are shares (0 to 1) of the face, or counts for grid, stripes and bands."""

    face: str
    kind: str
    numbers: tuple[float, ...]
    role: str
    margin: float = 0.08
    gap: float = 0.25


@dataclass(frozen=True, slots=True)
class Solid:
    """One solid: its numbers in the order of SHAPES, its role, other roles for single faces, its decals."""

    kind: str
    numbers: tuple[float, ...]
    role: str
    along: str = "z"
    faces: dict[str, str] = field(default_factory=dict)
    decals: tuple[Decal, ...] = ()

    def box(self) -> Box:
        """The enclosing box before any turn, in tiles."""
        return _BOXES.get(self.kind, _block_box)(self)


def read_solid(source: object, problems: list[str], where: str) -> Solid | None:
    """The solid written as `{box: [...], role: wall, …}`; None, with problems noted, if it is not one."""
    if not isinstance(source, dict):
        problems.append(f"{where}: a solid is a mapping such as {{box: [0, 0, 0, 1, 1, 1], role: wall}}")
        return None
    kinds = [key for key in source if key in SHAPES]
    if len(kinds) != 1:
        problems.append(f"{where}: name exactly one of {', '.join(SHAPES)}{_near(source)}")
        return None
    kind = kinds[0]
    _check_keys(source, {kind, "role", "along", "faces", "decals"}, problems, where)
    numbers = _numbers(source[kind], kind, problems, where)
    along = source.get("along", "z" if kind in ("cylinder", "ring", "box") else "x")
    if along not in AXES:
        problems.append(f"{where}: along is x, y or z, not {along!r}")
    if not isinstance(source.get("role"), str):
        problems.append(f"{where}: needs a role (a colour of the palette)")
    decals = tuple(_read_decal(each, problems, f"{where} decal") for each in source.get("decals", []))
    if numbers is None:
        return None
    return Solid(kind, numbers, str(source.get("role")), along, dict(source.get("faces", {})), decals)


def _numbers(source: object, kind: str, problems: list[str], where: str) -> tuple[float, ...] | None:
    needed, more = SHAPES[kind]
    is_list = isinstance(source, list) and all(isinstance(each, int | float) for each in source)
    if not is_list or not len(needed) <= len(source) <= len(needed) + len(more):
        wanted = ", ".join([*needed, *(f"[{name}]" for name in more)])
        problems.append(f"{where}: {kind} takes the numbers {wanted}")
        return None
    return tuple(float(each) for each in source)


def _read_decal(source: dict, problems: list[str], where: str) -> Decal:
    kinds = [key for key in source if key in DECALS]
    if len(kinds) != 1:
        problems.append(f"{where}: name exactly one of {', '.join(DECALS)}")
        return Decal("top", "rect", (0, 0, 0, 0), "white")
    kind = kinds[0]
    _check_keys(source, {kind, "face", "role", "margin", "gap"}, problems, where)
    numbers = source[kind] if isinstance(source[kind], list) else [source[kind]]
    if len(numbers) != DECALS[kind]:
        problems.append(f"{where}: {kind} takes {DECALS[kind]} numbers")
        numbers = [1] * DECALS[kind]
    face = source.get("face", "south")
    if face not in FACES:
        problems.append(f"{where}: no face {face!r}{did_you_mean(str(face), list(FACES))}")
    role, margin, gap = source.get("role", "glass"), source.get("margin", 0.08), source.get("gap", 0.25)
    return Decal(face, kind, tuple(float(each) for each in numbers), role, margin, gap)


def _check_keys(source: dict, allowed: set[str], problems: list[str], where: str) -> None:
    for key in source:
        if key not in allowed:
            problems.append(f"{where}: unknown key {key!r}{did_you_mean(str(key), sorted(allowed))}")


def _near(source: dict) -> str:
    guesses = (did_you_mean(str(key), list(SHAPES)) for key in source)
    return next((guess for guess in guesses if guess), "")


def _block_box(solid: Solid) -> Box:
    x, y, z, wide, deep, *heights = solid.numbers
    return x, y, z, x + wide, y + deep, z + max(heights, default=0.0)


def _column_box(solid: Solid) -> Box:
    x, y, z, radius, height = solid.numbers[:5]
    widest = max([radius, *solid.numbers[5:]])
    if solid.along == "x":
        return x, y - widest, z - widest, x + height, y + widest, z + widest
    if solid.along == "y":
        return x - widest, y, z - widest, x + widest, y + height, z + widest
    return x - widest, y - widest, z, x + widest, y + widest, z + height


def _cone_box(solid: Solid) -> Box:
    x, y, z, radius, height = solid.numbers
    return x - radius, y - radius, z, x + radius, y + radius, z + height


def _dome_box(solid: Solid) -> Box:
    x, y, z, radius = solid.numbers[:4]
    return x - radius, y - radius, z, x + radius, y + radius, z + (solid.numbers[4:] or (radius,))[0]


def _ball_box(solid: Solid) -> Box:
    x, y, z, radius = solid.numbers
    return x - radius, y - radius, z - radius, x + radius, y + radius, z + radius


def _disc_box(solid: Solid) -> Box:
    x, y, z, radius = solid.numbers
    return x - radius, y - radius, z, x + radius, y + radius, z


def _bar_box(solid: Solid) -> Box:
    x, y, z, x2, y2, z2, _ = solid.numbers
    return min(x, x2), min(y, y2), min(z, z2), max(x, x2), max(y, y2), max(z, z2)


_BOXES = {
    "cylinder": _column_box,
    "ring": _column_box,
    "cone": _cone_box,
    "dome": _dome_box,
    "ball": _ball_box,
    "puff": _ball_box,
    "disc": _disc_box,
    "bar": _bar_box,
}
