"""The zones of the place: a label over each, and a sheet with what it emits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.rules.game import Game
from game.rules.state import POINT
from game.ui.beats import Shown
from game.ui.canvas import Canvas, Type
from game.ui.diorama.diorama import Diorama
from game.ui.place import Place
from game.ui.scene import Scene
from game.ui.scenes.pick import Offer, Pick
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.spot import Spot

HEIGHT = 30.0
NAME = Type(14, "ink", valign="middle", max_lines=1, smallest=8)


class Ground(Widget):
    """The board itself: pressed, it gives the place (logical units) as the intent's value."""

    def release(self, x: float, y: float) -> list[Intent]:
        return [Intent(self.id, "press", (x, y))] if self.rect.collidepoint(x, y) else []


def zone_labels(place: Place, game: Game, shown: Shown, diorama: Diorama | None, canvas: Canvas,
                board: FRect) -> list[Widget]:
    """A label at each zone's anchor on the board with what the zone emits now; zones without a source are left out."""
    if diorama is None:
        return []
    points: dict[str, int] = {}
    for number, source in enumerate(game.deck.sources):
        points[source.zone] = points.get(source.zone, 0) + shown.emission(game, number)
    first = {source.zone: sum(other.share for other in game.deck.sources if other.zone == source.zone)
             for source in game.deck.sources}
    labels: list[Widget] = []
    for zone, amount in points.items():
        try:
            x, y = diorama.anchor(zone)
        except KeyError:
            continue
        wide = canvas.measure(place.words(f"zone/{zone}.name"), NAME)[0] + 66
        rect = FRect(x / canvas.scale - wide / 2, y / canvas.scale - HEIGHT - 4, wide, HEIGHT)
        rect = free_place(rect, [label.rect for label in labels],
                          FRect(board.x + 6, board.y + 56, board.width - 12, board.height - 62))
        labels.append(zone_spot(place, zone, (amount, first[zone]), rect))
    return labels


def free_place(rect: FRect, taken: Sequence[FRect], room: FRect) -> FRect:
    """The nearest place for a label above or below where it would be, inside the room and beside no other label."""
    step = HEIGHT + 6
    shifts = sorted(range(-4, 5), key=lambda number: (abs(number), -number))
    places = [rect.move(0, number * step).clamp(room) for number in shifts]
    return next((place for place in places if place.collidelist(list(taken)) < 0), places[0])


def zone_spot(place: Place, zone: str, amounts: tuple[int, int], rect: FRect) -> Spot:
    """One zone's label: its name and points of carbon (now, at the start), green when fewer than at the start."""
    amount, first = amounts
    name = place.words(f"zone/{zone}.name")
    number = place.say.number(amount / POINT, 1)
    tint = "good" if amount < first else "bad" if amount > first else "ink"

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.box(box, "panel", HEIGHT / 2, 225)
        canvas.text(number, FRect(box.right - 50, box.y, 40, box.height),
                    Type(15, tint, bold=True, align="right", valign="middle", max_lines=1, smallest=9))
        canvas.text(name, FRect(box.x + 12, box.y, box.width - 62, box.height), NAME)

    return Spot(f"zone.{zone}", rect, paint, words=name, value=zone, radius=HEIGHT / 2)


def zone_sheet(place: Place, game: Game, shown: Shown, zone: str, why: Callable[[str, int], None]) -> Scene:
    """The zone's sources, each of which can be asked why."""
    numbers = [number for number, source in enumerate(game.deck.sources) if source.zone == zone]
    offers = [Offer(place.say.text("{source}: {points} points (at the start {first})", source=place.source_name(number),
                                   points=place.say.number(shown.emission(game, number) / POINT, 1),
                                   first=place.say.number(game.shares[number] / POINT, 1)),
                    place.source_icon(game.deck.sources[number].id))
              for number in numbers]
    body = place.say.text("What comes from here. Tap a line to see its sum.") if offers else ""
    return Pick(place.words(f"zone/{zone}.name"), body, offers, lambda number: why("source", numbers[number]),
                place.say.text("Close"))
