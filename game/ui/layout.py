"""Rectangles from rectangles: rows, columns, grids. All in logical units, 1280 x 720 at least."""

from collections.abc import Sequence
from typing import NamedTuple

from pygame import FRect


class Share(NamedTuple):
    """A part of the room that fixed sizes leave over, in proportion to `weight`."""

    weight: float = 1.0


Size = float | Share


def rows(rect: FRect, sizes: Sequence[Size], gap: float = 0.0) -> list[FRect]:
    """The rectangle cut from top to bottom; each size is a height or a `Share` of what is left."""
    spans = _spans(rect.height, sizes, gap)
    return [FRect(rect.x, rect.y + start, rect.width, length) for start, length in spans]


def columns(rect: FRect, sizes: Sequence[Size], gap: float = 0.0) -> list[FRect]:
    """The rectangle cut from left to right; each size is a width or a `Share` of what is left."""
    spans = _spans(rect.width, sizes, gap)
    return [FRect(rect.x + start, rect.y, length, rect.height) for start, length in spans]


def grid(rect: FRect, across: int, down: int, gap: float = 0.0) -> list[FRect]:
    """`across` times `down` equal cells, line by line."""
    lines = rows(rect, [Share()] * down, gap)
    return [cell for line in lines for cell in columns(line, [Share()] * across, gap)]


def inset(rect: FRect, sides: float, ends: float | None = None) -> FRect:
    """The rectangle smaller by `sides` at left and right and by `ends` (if not given, `sides`) above and below."""
    above = sides if ends is None else ends
    return FRect(rect.x + sides, rect.y + above, max(0.0, rect.width - 2 * sides), max(0.0, rect.height - 2 * above))


def centred(rect: FRect, width: float, height: float) -> FRect:
    """A rectangle of that size in the middle of `rect`."""
    return FRect(rect.centerx - width / 2, rect.centery - height / 2, width, height)


def _spans(room: float, sizes: Sequence[Size], gap: float) -> list[tuple[float, float]]:
    fixed = sum(size for size in sizes if not isinstance(size, Share))
    weights = sum(size.weight for size in sizes if isinstance(size, Share))
    left = max(0.0, room - fixed - gap * (len(sizes) - 1))
    spans, at = [], 0.0
    for size in sizes:
        length = left * size.weight / weights if isinstance(size, Share) else size
        spans.append((at, length))
        at += length + gap
    return spans
