"""Smoke over zones: puffs that rise, drift, grow and fade; thicker and darker with the zone's emissions."""

from math import pi, sin

import pygame

from game.ui.diorama.ground import scatter
from game.ui.diorama.palette import DioramaPalette, mix
from game.ui.diorama.projection import Point
from game.ui.diorama.raster import premultiplied

_LIFE = 5.0  # seconds from birth to gone
_AGES = 20  # pictures of one puff's life
_SHADES = 5  # from thin and white to thick and dark
_MOST = 9  # puffs alive at once over one point at full smoke
_RISE = 150.0  # pixels at scale 1 in a life
_DRIFT = 46.0


class Smoke:
    """Cached puffs for one palette and scale."""

    def __init__(self, palette: DioramaPalette, scale: float):
        self._scale = scale
        self._puffs = [[_puff(palette, shade / (_SHADES - 1), (age + 0.5) / _AGES, scale) for age in range(_AGES)]
                       for shade in range(_SHADES)]

    def puffs(self, point: Point, seed: int, amount: float, now: float) -> list[tuple[pygame.Surface, Point]]:
        """What to blit over a smoke point in pixels; `amount` runs from 0 (none) over 1 to 2 (thick)."""
        amount = max(0.0, min(2.0, amount))
        alive = round(_MOST * min(1.0, amount / 1.6)) if amount >= 0.06 else 0
        pictures = self._puffs[min(_SHADES - 1, int(amount / 2 * _SHADES))]
        found = []
        for index in range(alive):
            life = now / _LIFE + index / alive + scatter(seed, 3) + 0.05 * scatter(seed, index)
            age = life % 1.0
            found.append(self._one(pictures, point, (seed, index, int(life)), age))
        return found

    def _one(self, pictures: list, point: Point, seeds: tuple[int, int, int], age: float) -> tuple:
        picture = pictures[min(_AGES - 1, int(age * _AGES))]
        sway = (scatter(*seeds) - 0.5) * 34 + 7 * sin(age * 2 * pi + seeds[1])
        across = point[0] + (sway * (0.3 + age) + _DRIFT * age * age) * self._scale
        down = point[1] - _RISE * (age ** 0.85) * self._scale
        return picture, (across - picture.get_width() / 2, down - picture.get_height() / 2)


def _puff(palette: DioramaPalette, thickness: float, age: float, scale: float) -> pygame.Surface:
    """One puff: a soft disc with a lighter crown towards the light."""
    radius = (15 + 27 * age ** 0.7) * (0.75 + 0.6 * thickness) * scale
    alpha = (0.42 + 0.45 * thickness) * min(1.0, age * 7) * (1 - age) ** 0.9
    body = mix(palette.colour("smoke-thin"), palette.colour("smoke-thick"), 0.16 + 0.72 * thickness)
    crown = mix(body, palette.colour("smoke-thin"), 0.35)
    size, factor = int(radius * 2 + 4), 4
    large = pygame.Surface((size * factor, size * factor), pygame.SRCALPHA)
    centre = size * factor / 2
    for share, shift, colour, strength in ((1.0, 0.0, body, 0.72), (0.86, 0.05, body, 1.0), (0.6, 0.2, crown, 1.0)):
        middle = (centre - shift * radius * factor * 0.6, centre - shift * radius * factor * 0.8)
        pygame.draw.circle(large, premultiplied(colour, alpha * strength), middle, radius * share * factor)
    return pygame.transform.smoothscale(large, (size, size))
