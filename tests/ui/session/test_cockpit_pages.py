"""Every page of the cockpit and every picture for the class is whole, large and strong."""

from math import ceil

import pytest

from game.ui.canvas import LEAST
from game.ui.theme import contrast
from tests.ui.session.classroom import SHAPES, at_step

ACTIVITIES = ("teams", "order", "pulse", "story", "sources", "detective", "rules", "first", "count", "think", "make",
              "show", "path", "mirror", "talk", "close")


@pytest.mark.parametrize(("locale", "size"), [("zh_CN", (1280, 720)), ("en", (1280, 720)), ("en", (960, 540)),
                                              ("zh_CN", (1024, 768))])
def test_every_text_of_the_cockpit_is_whole_and_large_enough(classroom, locale, size):
    room = classroom(locale=locale, size=size)
    room.begin(teams=6)
    least = ceil(min(size[1], size[0] * 9 / 16) / LEAST)
    bad = []
    for activity in ACTIVITIES:
        at_step(room, activity)
        bad += [(activity, record.text, record.size) for record in room.cockpit.texts()
                if record.overflow or record.size < least]
    at_step(room, "first")
    for key in ("1", "escape", "f1", "escape", "j", "escape"):
        room.key(key)
        bad += [(key, record.text) for record in room.cockpit.texts() if record.overflow]
    assert bad == []


@pytest.mark.parametrize(("locale", "size", "theme"), [
    ("zh_CN", (1280, 720), "light"), ("en", (1024, 768), "dark"), ("en", (1280, 720), "high-contrast")])
def test_every_picture_for_the_class_is_large_whole_and_strong(classroom, locale, size, theme):
    room = classroom(locale=locale, size=size)
    room.app.change(theme=theme)
    room.begin(teams=4)
    bad = [("welcome", text) for text in room.small_or_cut()]
    for activity in ACTIVITIES:
        at_step(room, activity)
        bad += [(activity, text) for text in room.small_or_cut()]
        picture = room.audience.picture()
        for record in room.audience.texts():
            if record.text not in SHAPES and record.text.strip():
                ground = ground_of(picture, record)
                if contrast(ground, record.colour) < 7:
                    bad.append((activity, record.text, record.colour, ground))
    assert bad == []


def ground_of(picture, record):
    """The colour that a text is written on: the commonest one within its box."""
    box = record.box.clip(picture.get_rect())
    found: dict[tuple[int, int, int], int] = {}
    for x in range(int(box.left), int(box.right), 3):
        for y in range(int(box.top), int(box.bottom), 3):
            colour = tuple(picture.get_at((x, y))[:3])
            found[colour] = found.get(colour, 0) + (colour != record.colour)
    return max(found, key=found.get)
