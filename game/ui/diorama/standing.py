"""Which props stand on the map once certain measures are built, in painting order. No pygame here."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.ui.diorama.depth import back_to_front, centre_depth
from game.ui.diorama.kit import Kit, Piece
from game.ui.diorama.model import Change, DioramaModel, Prop
from game.ui.diorama.projection import Box, Point3


@dataclass(frozen=True, slots=True)
class Standing:
    """A piece on the map: where its footprint's far corner is, how it is turned, what space it takes up."""

    piece: Piece
    at: Point3
    turn: int
    box: Box

    @property
    def key(self) -> tuple:
        """What tells it from every other prop on the map."""
        return self.piece.id, self.at, self.turn


def standing_props(model: DioramaModel, kit: Kit, built: Iterable[str]) -> list[Standing]:
    """All props for a set of built measures, back to front; measures without props on the map change nothing."""
    props = list(model.props)
    done = set(built)
    for measure, changes in model.measures.items():
        if measure in done:
            for change in changes:
                props = _changed(props, change)
    standing = [placed(kit.pieces[prop.piece], place, prop.turn) for prop in props for place in prop.all_places()]
    standing.sort(key=lambda each: centre_depth(each.box))
    return [standing[index] for index in back_to_front([each.box for each in standing])]


def placed(piece: Piece, at: Point3, turn: int) -> Standing:
    """The piece standing at a place in tiles."""
    return Standing(piece, at, turn, box_at(piece, at, turn))


def box_at(piece: Piece, at: Point3, turn: int) -> Box:
    """The space that a piece takes up at a place in tiles."""
    x, y, z = at
    x0, y0, z0, x1, y1, z1 = piece.box(turn)
    return x0 + x, y0 + y, z0 + z, x1 + x, y1 + y, z1 + z


def _changed(props: list[Prop], change: Change) -> list[Prop]:
    kept = [prop for prop in props if not change.remove or prop.id != change.remove]
    if change.replace:
        kept = [prop.model_copy(update={"piece": change.piece}) if prop.id == change.replace else prop for prop in kept]
    return [*kept, *change.put]
