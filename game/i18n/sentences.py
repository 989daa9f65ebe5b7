"""Sentences set in a row."""

from collections.abc import Iterable

FULL_STOPS = ("。", "！", "？", "”", "）", "：")  # Chinese signs bring their own space


def in_a_row(sentences: Iterable[str]) -> str:
    """Sentences one after the other, with a space between two where the writing has one; empty ones are left out."""
    text = ""
    for sentence in sentences:
        between = "" if not text or text.endswith(FULL_STOPS) else " "
        text += between + sentence if sentence else ""
    return text
