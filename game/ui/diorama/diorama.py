"""The diorama: a deck's place drawn, kept up to date and brought to life."""

from collections.abc import Iterable, Mapping

import pygame

from game.ui.diorama.arrivals import Arrivals
from game.ui.diorama.backdrop import Backdrop
from game.ui.diorama.depth import centre_depth
from game.ui.diorama.ground import ground_patches
from game.ui.diorama.kit import Kit
from game.ui.diorama.model import DioramaModel
from game.ui.diorama.movers import Track
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.portrait import portrait
from game.ui.diorama.projection import Box, Point, project
from game.ui.diorama.raster import BLEND, Sprite
from game.ui.diorama.smoke import Smoke
from game.ui.diorama.sprites import ROTOR_FRAMES, SpriteCache, rotor_place, scaled
from game.ui.diorama.stage import Actor, Stage
from game.ui.diorama.standing import Standing, box_at, standing_props
from game.ui.diorama.view import View, fill, fit
from game.ui.diorama.zones import zone_glow, zones_by_tile

WAITS = 2  # pictures for which the patient see the ground as it was
_IN_THE_AIR = 0.8  # tiles above the ground from which a mover is a bird: no shadow below it, always side on


class Diorama:
    """Draws one map: give it a rectangle (`resize`), then a state (`set_state`), and `draw` each frame.

    For another theme make another one. `resize` must come before `draw`, `zone_at` and `anchor`."""

    def __init__(self, model: DioramaModel, kit: Kit, palette: DioramaPalette):
        self._model = model
        self._kit = kit.with_pieces(model.pieces, model.source) if model.pieces else kit
        model.check_against(set(self._kit.pieces), set(self._kit.grounds))
        self._sprites = SpriteCache(palette)
        self._ground = ground_patches({tile: kit.grounds[kind] for tile, kind in model.tiles().items()})
        self._tracks = [(mover, Track(mover)) for mover in model.movers]
        self._zone_of = zones_by_tile(model)
        self._zones = sorted(model.zones, key=lambda zone: centre_depth((*zone.label[:2], 0, *zone.label[:2], 0)))
        self._built: frozenset[str] | None = None
        self._smoke_amounts: dict[str, float] = {}
        self._activity: dict[str, float] = {}
        self._clarity = 0.0
        self._standing: list[Standing] = []
        self._arrivals = Arrivals()
        self._glow_zone: str | None = None
        self._glows: dict[str | None, Sprite | None] = {None: None}
        self._view = View(1.0, (0.0, 0.0))
        self._rect = pygame.Rect(0, 0, 0, 0)
        self._stage: Stage | None = None
        self._is_stale, self._waited = False, 0

    def resize(self, rect: pygame.Rect, head: int = 0, aside: int = 0) -> None:
        """Fits the map into a rectangle of the surface that `draw` will be given, below its uppermost `head` and beside
        its leftmost `aside` pixels; pictures are made anew."""
        self._look(rect, fit(rect.size, *self._extent, head, aside))

    def fill(self, rect: pygame.Rect, zone: str = "") -> None:
        """Fills a rectangle with as much of the map as goes into it, of a zone or of the middle; pictures are made
        anew."""
        labels = {each.id: project(*each.label) for each in self._model.zones}
        self._look(rect, fill(rect.size, *self._extent, labels.get(zone)))

    @property
    def _extent(self) -> tuple[list[Point], list[Box]]:
        """All corners of the ground, and all that may stand on it."""
        everything = standing_props(self._model, self._kit, self._model.measures)
        return [point for patch in self._ground for point in patch.points], [each.box for each in everything]

    def _look(self, rect: pygame.Rect, view: View) -> None:
        self._rect, self._view = pygame.Rect(rect), view
        self._sprites.set_scale(self._view.scale)
        self._backdrop = Backdrop(self._rect.size, self._view, self._ground, self._sprites, self._kit)
        self._smoke = Smoke(self._sprites.palette, self._view.scale)
        self._stage = None
        self._glows = {None: None}

    def set_state(self, built: Iterable[str], zone_smoke: Mapping[str, float], clarity: float,
                  activity: Mapping[str, float] | None = None) -> None:
        """What stands (ids of finished measures), smoke by zone (0 to 2), clarity of sky and water (0 to 1),
        and activity by zone (1 = as many movers as the map says). New props drop in with the next frames."""
        self._smoke_amounts = dict(zone_smoke)
        self._activity = dict(activity or {})
        if round(clarity, 2) != self._clarity:
            self._clarity = round(max(0.0, min(1.0, clarity)), 2)
            self._is_stale = True
        if frozenset(built) == self._built:
            return
        before = {each.key for each in self._standing}
        self._standing = standing_props(self._model, self._kit, built)
        fresh = [each for each in self._standing if each.key not in before]
        self._waited = WAITS if self._arrivals.keys else 0
        self._arrivals.expect(fresh if self._built is not None else [])
        self._built = frozenset(built)
        self._is_stale = True

    def replay(self) -> None:
        """Lets everything that was built drop in once more."""
        before = {each.key for each in standing_props(self._model, self._kit, ())}
        self._arrivals.expect([each for each in self._standing if each.key not in before])
        self._is_stale = True

    def highlight(self, zone: str | None) -> None:
        """Marks one zone with a glowing edge, or none."""
        self._glow_zone = zone

    def prepare_glow(self, zone: str) -> bool:
        """Makes the glow of a zone before it is needed; False if it was there already."""
        if zone in self._glows:
            return False
        tiles = {tile for tile, owner in self._zone_of.items() if owner == zone} & set(self._model.tiles())
        self._glows[zone] = zone_glow(tiles, self._sprites.palette, self._view.scale) if tiles else None
        return True

    def draw(self, surface: pygame.Surface, now: float, moving: bool = True, is_patient: bool = False) -> bool:
        """Draws the whole rectangle for the time `now` in seconds; with `moving` false nothing stirs. Who draws again
        soon can be patient: what has changed on the ground is then seen two pictures later, as that takes its time.
        True if something of the ground was made."""
        took_time = self._make_still(now, moving, is_patient and moving)
        target = surface.subsurface(self._rect)
        target.blit(self._picture, (0, 0))
        self._stage.draw(target, self._actors(now if moving else 0.0))
        if self._glow_zone is not None:
            self.prepare_glow(self._glow_zone)
            if glow := self._glows[self._glow_zone]:
                target.blit(glow.surface, glow.rect_at(self._view.origin), special_flags=BLEND)
        self._draw_smoke(target, now if moving else 2.0)
        return took_time

    def portrait(self, measure: str, size: tuple[int, int]) -> pygame.Surface | None:
        """What a measure will put here, in `size` pixels at most, premultiplied; None if nothing can be seen."""
        return portrait(self._model, self._kit, self._sprites.palette, measure, size)

    def zone_at(self, pos: Point) -> str | None:
        """The zone under a point of the surface: that of the prop seen there, else of the ground."""
        if not self._rect.collidepoint(pos):
            return None
        pixel = (int(pos[0] - self._rect.left), int(pos[1] - self._rect.top))
        prop = self._stage.prop_at(pixel) if self._stage else None
        if prop:
            x, y = (prop.box[0] + prop.box[3]) / 2, (prop.box[1] + prop.box[4]) / 2
        else:
            x, y = self._view.place(pixel)
        return self._zone_of.get((int(x // 1), int(y // 1)))

    def anchor(self, zone: str) -> Point:
        """The point of the surface at which the zone's label stands; raises KeyError for a zone not on the map."""
        for each in self._model.zones:
            if each.id == zone:
                across, down = self._view.pixel(*each.label)
                return across + self._rect.left, down + self._rect.top
        raise KeyError(zone)

    def _make_still(self, now: float, moving: bool, may_wait: bool) -> bool:
        """Makes the still picture if something in it changed; True if that took its time."""
        if self._built is None:
            self.set_state((), {}, self._clarity)
        if self._arrivals.keys and (not moving or self._arrivals.are_over(now)):
            self._arrivals.expect([])
            self._is_stale, self._waited = True, WAITS  # what has arrived must be there at once
        if self._stage is not None and not self._is_stale:
            return False
        arriving = self._arrivals.keys
        still = [each for each in self._standing if each.key not in arriving]
        if self._stage is not None and may_wait and self._waited < WAITS:
            self._waited += 1
            if self._waited == WAITS:
                self._backdrop.prepare(still)
            return True
        self._is_stale, self._waited = False, 0
        self._picture = self._backdrop.picture(still, self._clarity)
        self._stage = Stage(self._picture, still, self._backdrop)
        return True

    def _actors(self, now: float) -> list[Actor]:
        actors = self._moving_actors(now)
        for each in self._standing:
            if each.piece.rotors:
                actors += self._rotor_actors(each, now)
        if self._arrivals.keys:
            actors += self._arriving_actors(now)
        return actors

    def _moving_actors(self, now: float) -> list[Actor]:
        actors = []
        for mover, track in self._tracks:
            is_off = (mover.when and mover.when not in self._built) or (mover.unless and mover.unless in self._built)
            units = 0 if is_off else track.units(self._activity.get(mover.zone, 1.0))
            for unit in range(units):
                piece = self._kit.pieces[mover.piece_of(unit)]
                x, y, z, turn, step = track.whereabouts(unit, units, now)
                width, depth = piece.footprint if turn % 2 == 0 else piece.footprint[::-1]
                at = (x - width / 2, y - depth / 2, z)
                is_flying = z > _IN_THE_AIR
                sprite = self._sprites.piece(piece, 0) if is_flying else self._sprites.mover(piece, turn)
                rect = sprite.rect_at(self._view.pixel(*at))
                actors.append(Actor((mover.id, piece.id, step), sprite, rect, box_at(piece, at, turn)))
        return actors

    def _rotor_actors(self, standing: Standing, now: float) -> list[Actor]:
        if standing.key in self._arrivals.keys:
            return []
        actors = []
        for number, rotor in enumerate(standing.piece.rotors):
            (x, y, z), facing = rotor_place(rotor, standing.piece, standing.turn)
            x, y, z = x + standing.at[0], y + standing.at[1], z + standing.at[2]
            phase = now * rotor.speed * rotor.blades + (x * 3 + y * 5) * 0.37
            frame = int(phase % 1.0 * ROTOR_FRAMES)
            sprite = self._sprites.rotor(rotor, facing, frame)
            rect = sprite.rect_at(self._view.pixel(x, y, z))
            box = (x, y, z - rotor.radius, x + 0.02, y + 0.02, z + rotor.radius)
            actors.append(Actor(("rotor", standing.key, number, frame), sprite, rect, box))
        return actors

    def _arriving_actors(self, now: float) -> list[Actor]:
        actors = []
        for number, (standing, height, size) in enumerate(self._arrivals.poses(now)):
            sprite = scaled(self._sprites.piece(standing.piece, standing.turn), size)
            x, y, z = standing.at
            rect = sprite.rect_at(self._view.pixel(x, y, z + height))
            actors.append(Actor(("arriving", number, standing.key, round(size, 2)), sprite, rect, standing.box))
        return actors

    def _draw_smoke(self, target: pygame.Surface, now: float) -> None:
        puffs = []
        for seed, zone in enumerate(self._zones):
            amount = self._smoke_amounts.get(zone.id, 0.0)
            for number, place in enumerate(zone.smoke):
                puffs += self._smoke.puffs(self._view.pixel(*place), seed * 17 + number, amount, now)
        target.fblits(puffs, BLEND)
