"""Looks at what is written on a screen as a reader would: is all of it there, apart, and clear of its ground?"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import pygame

from game.ui.driver import Driver
from game.ui.text import TextRecord, TextStyle
from game.ui.theme import contrast
from game.ui.widgets.base import Widget, path_at

AIR = 0.22  # of a line's height: what leading leaves free above and below the signs
LEAST_CONTRAST = 4.5


class Seen(NamedTuple):
    """A text as drawn, and the part of its box that is not cut off, in pixels."""

    record: TextRecord
    visible: pygame.Rect


def texts_on_top(driver: Driver) -> list[Seen]:
    """The texts of the scene on top, drawn anew."""
    frame, found = driver.frame, []
    top, painter = frame.scene, frame.canvas.tools.text
    draw = top.draw

    def draw_alone(canvas):
        found.clear()
        draw(canvas)

    def note(record):
        clip = frame.canvas.surface.get_clip()
        found.append(Seen(record, pygame.Rect(record.box).clip(clip)))

    top.draw, painter.recorder = draw_alone, note
    frame.rebuild()
    frame.draw()
    painter.recorder = None
    del top.draw
    return [seen for seen in found if seen.record.text.strip() and seen.visible.height >= seen.record.box.height * 0.6]


def faults(driver: Driver) -> list[str]:
    """One line for each text that is cut, outside the window, over another, or too pale."""
    texts = texts_on_top(driver)
    picture = driver.frame.canvas.surface
    window = picture.get_rect()
    found = [f"cut: {seen.record.text!r}" for seen in texts if seen.record.overflow]
    found += [f"broken word: {seen.record.text!r}" for seen in texts if _breaks_a_word(driver, seen.record)]
    found += [f"outside: {seen.record.text!r}" for seen in texts if not window.contains(pygame.Rect(seen.record.box))]
    found += [f"overlap: {one.record.text!r} / {other.record.text!r}"
              for number, one in enumerate(texts) for other in texts[number + 1:] if _meet(one, other)]
    return found + [f"pale ({share:.1f}): {seen.record.text!r}" for seen in texts
                    if (share := _contrast(picture, seen)) < LEAST_CONTRAST and not _is_off(driver, seen)]


def _breaks_a_word(driver: Driver, record: TextRecord) -> bool:
    """True if a word of the text is wider than its room, so that it cannot have been set in one piece."""
    painter = driver.frame.canvas.tools.text
    words = re.findall(r"[A-Za-zÀ-ÿ]{3,}", record.text)
    return any(painter.measure(word, TextStyle(record.size))[0] > record.allowed.width + 1 for word in words)


def _meet(one: Seen, other: Seen) -> bool:
    shared = _inked(one).clip(_inked(other))
    return shared.width > 2 and shared.height > 2


def _inked(seen: Seen) -> pygame.Rect:
    air = round(seen.record.size * AIR)
    return pygame.Rect(seen.visible.x, seen.visible.y + air, seen.visible.width, max(1, seen.visible.height - 2 * air))


def _contrast(picture: pygame.Surface, seen: Seen) -> float:
    """Of the text's colour with the colour that is most often behind it."""
    box = seen.visible.inflate(6, 0).clip(picture.get_rect())
    content = pygame.image.tobytes(picture.subsurface(box), "RGB")
    counted = Counter(zip(content[0::3], content[1::3], content[2::3], strict=True))
    colour = tuple(seen.record.colour[:3])
    ground = next((shade for shade, _ in counted.most_common(3) if shade != colour), colour)
    return contrast(colour, ground)


def _is_off(driver: Driver, seen: Seen) -> bool:
    """True for the words of a widget that cannot be used now: those are pale on purpose."""
    scale = driver.frame.canvas.scale
    path: list[Widget] = path_at(driver.frame.roots, seen.visible.centerx / scale, seen.visible.centery / scale)
    return bool(path) and not path[-1].enabled
