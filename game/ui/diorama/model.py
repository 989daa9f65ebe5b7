"""A deck's map: ground, props, zones, what each measure puts on it, and what moves. No pygame here."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.ui.diorama.documents import DioramaError, did_you_mean, read_document

Place = Annotated[list[float], Field(min_length=2, max_length=3)]
Rectangle = Annotated[list[int], Field(min_length=4, max_length=4)]
Tile = tuple[int, int]
VOID = " "


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Row(_Part):
    """The same prop again and again from one place to another, `step` tiles apart."""

    start: Place
    end: Place
    step: float = Field(default=1.0, gt=0)

    def places(self) -> list[list[float]]:
        """The places in tiles, both ends included."""
        across, along = self.end[0] - self.start[0], self.end[1] - self.start[1]
        count = round(max(abs(across), abs(along)) / self.step)
        shares = [index / count for index in range(count + 1)] if count else [0.0]
        return [[self.start[0] + across * share, self.start[1] + along * share] for share in shares]


class Prop(_Part):
    """A piece at one place, at several places or in a row; `at` is the far corner of its footprint, in tiles."""

    piece: str
    at: Place | None = None
    places: list[Place] = []
    row: Row | None = None
    turn: int = Field(default=0, ge=0, le=3)
    id: str = ""

    @model_validator(mode="after")
    def _stands_somewhere(self) -> Prop:
        if not self.at and not self.places and not self.row:
            raise ValueError("needs a place: at, places or row")
        return self

    def all_places(self) -> list[tuple[float, float, float]]:
        """Every place of the prop as (x, y, z) in tiles."""
        listed = [*([self.at] if self.at else []), *self.places, *(self.row.places() if self.row else [])]
        return [(place[0], place[1], place[2] if len(place) > 2 else 0.0) for place in listed]


class Zone(_Part):
    """Part of the site: tiles as rectangles [x, y, width, depth], where its label stands, where its smoke rises."""

    id: str
    tiles: list[Rectangle]
    label: Place
    smoke: list[Place] = []

    def tile_set(self) -> set[Tile]:
        """All tiles of the zone."""
        return {(x, y) for left, top, wide, deep in self.tiles
                for x in range(left, left + wide) for y in range(top, top + deep)}


class Change(_Part):
    """What a finished measure does: puts props, takes the prop `remove` away, or puts `piece` in place of `replace`."""

    put: list[Prop] = []
    remove: str = ""
    replace: str = ""
    piece: str = ""

    @model_validator(mode="after")
    def _does_something(self) -> Change:
        if bool(self.replace) != bool(self.piece):
            raise ValueError("replace (a prop's id) and piece (the new one) go together")
        if not self.put and not self.remove and not self.replace:
            raise ValueError("needs put, remove, or replace with piece")
        return self


class Mover(_Part):
    """Something that goes along a path of places (x, y) at `speed` tiles a second; `pause` seconds at each corner.

    Of `count` units the first is `piece`, the next ones are `followers` in turn, then `piece` again."""

    id: str
    piece: str
    followers: list[str] = []
    path: list[Place] = Field(min_length=2)
    speed: float = Field(default=0.5, gt=0)
    count: int = Field(default=1, ge=1, le=24)
    loop: Literal["round", "there-and-back", "again"] = "round"
    pause: float = Field(default=0.0, ge=0)
    hop: float = Field(default=0.0, ge=0)
    zone: str = ""
    when: str = ""
    unless: str = ""

    def piece_of(self, unit: int) -> str:
        """The piece of the unit with this number, from 0."""
        return [self.piece, *self.followers][unit % (1 + len(self.followers))]


class DioramaModel(_Part):
    """The whole map as read from map.yaml."""

    size: tuple[int, int]
    legend: dict[str, str]
    ground: list[str]
    props: list[Prop] = []
    zones: list[Zone] = []
    measures: dict[str, list[Change]] = {}
    movers: list[Mover] = []
    pieces: dict[str, dict] = {}
    source: str = ""

    @classmethod
    def load(cls, path: Path) -> DioramaModel:
        """The map in a file; raises DioramaError that lists every problem with its place in the document."""
        return cls.from_document(read_document(path), str(path))

    @classmethod
    def from_document(cls, document: dict, source: str) -> DioramaModel:
        """The map in a mapping as read from YAML; `source` names it in errors."""
        try:
            model = cls.model_validate({**document, "source": source})
        except ValidationError as error:
            raise DioramaError(source, [_sentence(each) for each in error.errors()]) from error
        problems = [*_ground_problems(model), *_name_problems(model)]
        if problems:
            raise DioramaError(source, problems)
        return model

    def tiles(self) -> dict[Tile, str]:
        """The kind of ground of each tile; tiles that are void (a space) are absent."""
        found: dict[Tile, str] = {}
        for y, row in enumerate(self.ground):
            found.update({(x, y): self.legend[letter] for x, letter in enumerate(row) if letter != VOID})
        return found

    def check_against(self, pieces: set[str], grounds: set[str]) -> None:
        """Raises DioramaError for pieces and kinds of ground that the kit does not have."""
        problems = [f"legend {letter!r}: no ground {kind!r}{did_you_mean(kind, sorted(grounds))}"
                    for letter, kind in self.legend.items() if kind not in grounds]
        named = [(f"props.{index}", prop.piece) for index, prop in enumerate(self.props)]
        named += [(f"movers.{mover.id}", piece) for mover in self.movers for piece in (mover.piece, *mover.followers)]
        for measure, changes in self.measures.items():
            named += [(f"measures.{measure}", prop.piece) for change in changes for prop in change.put]
            named += [(f"measures.{measure}", change.piece) for change in changes if change.piece]
        problems += [f"{where}: no piece {piece!r}{did_you_mean(piece, sorted(pieces))}"
                     for where, piece in named if piece not in pieces]
        if problems:
            raise DioramaError(self.source, problems)


def _sentence(error: dict) -> str:
    place = ".".join(str(part) for part in error["loc"]) or "map"
    return f"{place}: {error['msg']}"


def _ground_problems(model: DioramaModel) -> list[str]:
    wide, deep = model.size
    problems = []
    if len(model.ground) != deep:
        problems.append(f"ground: has {len(model.ground)} rows, size says {deep}")
    for number, row in enumerate(model.ground):
        if len(row) > wide:
            problems.append(f"ground.{number}: has {len(row)} letters, size says {wide}")
        unknown = sorted(set(row) - set(model.legend) - {VOID})
        problems += [f"ground.{number}: the legend has no letter {letter!r}" for letter in unknown]
    return problems


def _name_problems(model: DioramaModel) -> list[str]:
    """Props and zones that are spoken of but not there, and ids given twice."""
    prop_ids = [prop.id for prop in model.props if prop.id]
    zone_ids = [zone.id for zone in model.zones]
    problems = [f"props: the id {name!r} is given twice" for name in sorted(set(prop_ids)) if prop_ids.count(name) > 1]
    problems += [f"zones: the id {name!r} is given twice" for name in sorted(set(zone_ids)) if zone_ids.count(name) > 1]
    put_ids = [prop.id for changes in model.measures.values() for change in changes for prop in change.put if prop.id]
    known = [*prop_ids, *put_ids]
    for measure, changes in model.measures.items():
        for name in (name for change in changes for name in (change.remove, change.replace) if name):
            if name not in known:
                problems.append(f"measures.{measure}: no prop {name!r}{did_you_mean(name, known)}")
    for mover in model.movers:
        if mover.zone and mover.zone not in zone_ids:
            problems.append(f"movers.{mover.id}: no zone {mover.zone!r}{did_you_mean(mover.zone, zone_ids)}")
    return problems
