"""The kit: pieces described as solids, and kinds of ground, read from a folder of YAML files."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.ui.diorama.documents import DioramaError, did_you_mean, read_document
from game.ui.diorama.patches import Patch, Placing, piece_patches, turned_box
from game.ui.diorama.projection import Box, Point, Point3, enclosing_box
from game.ui.diorama.solids import Solid, read_solid

PALETTE_FILE = "palette.yaml"


@dataclass(frozen=True, slots=True)
class Rotor:
    """Blades that turn in a vertical plane; `facing` is the axis they look along, speed in turns a second."""

    at: Point3
    radius: float
    blades: int
    facing: str
    speed: float
    role: str
    width: float = 0.16


@dataclass(frozen=True, slots=True)
class Piece:
    """One prop: footprint in tiles, solids and rotors in its own place (0, 0, 0) to (width, depth, height)."""

    id: str
    footprint: Point
    solids: tuple[Solid, ...]
    rotors: tuple[Rotor, ...] = ()
    tags: tuple[str, ...] = ()
    _boxes: dict[int, Box] = field(default_factory=dict, init=False, repr=False, compare=False)

    def patches(self, turn: int) -> list[Patch]:
        """Polygons on screen after `turn` quarter turns, in painting order."""
        return piece_patches(self.solids, Placing(self.footprint, turn))

    def box(self, turn: int) -> Box:
        """The box that encloses all solids after the turn, from the piece's own origin."""
        if turn not in self._boxes:
            boxes = [turned_box(solid, Placing(self.footprint, turn)) for solid in self.solids]
            self._boxes[turn] = enclosing_box([corner for box in boxes for corner in (box[:3], box[3:])])
        return self._boxes[turn]


@dataclass(frozen=True, slots=True)
class GroundKind:
    """One kind of ground tile: colours, height of its surface in tiles, and what is drawn on it."""

    id: str
    roles: tuple[str, ...]
    level: float = 0.0
    pattern: str = "plain"
    mark: str = ""
    count: int = 4
    along: str = "x"
    ribbon: float = 0.0
    ribbon_role: str = ""
    edge: str = ""
    joins: tuple[str, ...] = ()
    side: str = "soil"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kit:
    """All pieces and kinds of ground by id."""

    pieces: Mapping[str, Piece]
    grounds: Mapping[str, GroundKind] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "Kit":
        """The kit in a folder's YAML files (but the palette); raises DioramaError naming file and piece."""
        described: dict[str, dict] = {}
        grounds: dict[str, GroundKind] = {}
        for path in sorted(folder.glob("*.yaml")):
            if path.name == PALETTE_FILE:
                continue
            document = read_document(path)
            own = document.get("pieces", {})
            twice = sorted(set(own) & set(described))
            if twice:
                raise DioramaError(str(path), [f"piece {each}: is described in another file too" for each in twice])
            described |= own
            grounds |= _read_grounds(document.get("grounds", {}), str(path))
        pieces = read_pieces(described, {}, str(folder))
        return cls(pieces, grounds)

    def with_pieces(self, own: dict, source: str) -> "Kit":
        """This kit and the pieces that a map describes for itself (raw YAML mappings)."""
        return replace(self, pieces={**self.pieces, **read_pieces(own, self.pieces, source)})


def read_pieces(document: dict, known: Mapping[str, Piece], source: str) -> dict[str, Piece]:
    """Pieces by id; `use` in a piece takes in the solids of a known piece or of one described beside it."""
    problems: list[str] = []
    pieces: dict[str, Piece] = dict(known)
    for piece_id in _users_last(document, problems):
        pieces[piece_id] = _read_piece(piece_id, document[piece_id], pieces, problems)
    if problems:
        raise DioramaError(source, problems)
    return {piece_id: pieces[piece_id] for piece_id in document}


def _users_last(document: dict, problems: list[str]) -> list[str]:
    """Ids in such an order that a piece comes after those that it uses."""
    order: list[str] = []
    on_the_way: list[str] = []

    def visit(piece_id: str) -> None:
        if piece_id in on_the_way:
            problems.append(f"piece {piece_id}: uses itself, by way of {' > '.join(on_the_way)}")
        elif piece_id in document and piece_id not in order:
            on_the_way.append(piece_id)
            for each in document[piece_id].get("solids", []):
                if isinstance(each, dict) and "use" in each:
                    visit(str(each["use"]))
            on_the_way.pop()
            order.append(piece_id)

    for piece_id in document:
        visit(piece_id)
    return order


def _read_piece(piece_id: str, content: dict, known: Mapping[str, Piece], problems: list[str]) -> Piece:
    where = f"piece {piece_id}"
    _check_keys(content, {"size", "solids", "rotors", "tags"}, problems, where)
    size = content.get("size", [1, 1])
    solids: list[Solid] = []
    rotors = [_read_rotor(each, problems, where) for each in content.get("rotors", [])]
    for number, each in enumerate(content.get("solids", []), 1):
        if isinstance(each, dict) and "use" in each:
            used = _use(each, known, problems, f"{where}, solid {number}")
            solids += used.solids
            rotors += used.rotors
            continue
        solid = read_solid(each, problems, f"{where}, solid {number}")
        if solid:
            solids.append(solid)
    if not solids:
        problems.append(f"{where}: needs at least one solid")
    kept = tuple(rotor for rotor in rotors if rotor)
    return Piece(piece_id, (float(size[0]), float(size[1])), tuple(solids), kept, tuple(content.get("tags", [])))


def _use(source: dict, known: Mapping[str, Piece], problems: list[str], where: str) -> Piece:
    used = known.get(source["use"])
    if used is None:
        problems.append(f"{where}: no piece {source['use']!r}{did_you_mean(str(source['use']), list(known))}")
        return Piece("", (1, 1), ())
    x, y, z = source.get("at", [0, 0, 0])
    solids = tuple(replace(solid, numbers=_moved(solid, (x, y, z))) for solid in used.solids)
    rotors = tuple(
        replace(rotor, at=(rotor.at[0] + x, rotor.at[1] + y, rotor.at[2] + z)) for rotor in used.rotors
    )
    return Piece(used.id, used.footprint, solids, rotors)


def _moved(solid: Solid, shift: Point3) -> tuple[float, ...]:
    numbers = list(solid.numbers)
    for start in (0, 3) if solid.kind == "bar" else (0,):
        for axis in range(3):
            numbers[start + axis] += shift[axis]
    return tuple(numbers)


def _read_rotor(source: dict, problems: list[str], where: str) -> Rotor | None:
    _check_keys(source, set(Rotor.__dataclass_fields__), problems, f"{where}, rotor")
    try:
        at = tuple(float(each) for each in source["at"])
        return Rotor(at, source["radius"], source.get("blades", 3), source.get("facing", "y"),
                     source.get("speed", 0.2), source.get("role", "white"), source.get("width", 0.16))
    except KeyError as missing:
        problems.append(f"{where}, rotor: needs {missing}")
        return None


def _read_grounds(document: dict, source: str) -> dict[str, GroundKind]:
    problems: list[str] = []
    grounds = {}
    for ground_id, content in document.items():
        _check_keys(content, set(GroundKind.__dataclass_fields__) - {"id"}, problems, f"ground {ground_id}")
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in content.items()}
        if not problems:
            grounds[ground_id] = GroundKind(ground_id, **values)
    if problems:
        raise DioramaError(source, problems)
    return grounds


def _check_keys(content: dict, allowed: set[str], problems: list[str], where: str) -> None:
    for key in content:
        if key not in allowed:
            problems.append(f"{where}: unknown key {key!r}{did_you_mean(str(key), sorted(allowed))}")
