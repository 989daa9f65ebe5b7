"""A longer text for the last row to read: a sentence apart from the next, as large as all of them go."""

from __future__ import annotations

import re

from pygame import FRect

from game.ui.canvas import Canvas, Type

SIZES = (38, 36, 34, 32, 30, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19)
INDENT, DOT = 34.0, 7.0
HAN_END = r"(?<=[。！？])(?![”」』）])|(?<=[。！？][”」』）])"
LATIN_END = r"(?<![Nn]o\.)(?<=[A-Za-z0-9₂%][a-z0-9₂%][.!?]) (?=[A-Z0-9“‘])|(?<=[.!?][”’)]) (?=[A-Z0-9“‘])"
ENDS = re.compile(f"{HAN_END}|{LATIN_END}")


def sentences(text: str) -> list[str]:
    """The sentences of a text in Han or Latin writing."""
    return [part for line in text.split("\n") for piece in ENDS.split(line) if (part := piece.strip())]


def paint_sentences(canvas: Canvas, room: FRect, text: str) -> None:
    """Sentences one under the other, each behind a dot, with air between them."""
    told = sentences(text)
    for size in SIZES:
        style = Type(size, smallest=19)
        highs = [canvas.measure(words, style, room.width - INDENT)[1] for words in told]
        gap = size * 0.55
        if sum(highs) + gap * (len(told) - 1) <= room.height:
            break
    share = min(1.0, room.height / max(1.0, sum(highs) + gap * (len(told) - 1)))
    y = room.y
    for words, high in zip(told, highs, strict=True):
        canvas.disc((room.x + DOT, y + style.size * 0.72), DOT, canvas.shade("accent"))
        canvas.text(words, FRect(room.x + INDENT, y, room.width - INDENT, high * share + 2), style)
        y += (high + gap) * share
