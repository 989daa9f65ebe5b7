"""Which characters the game's fonts can draw, as `assets/fonts/coverage.txt` says it."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """Ranges of code points, in order. `character in coverage` asks for one character."""

    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    def __contains__(self, character: str) -> bool:
        at = bisect_right(self.firsts, ord(character)) - 1
        return at >= 0 and ord(character) <= self.lasts[at]


def parse_coverage(text: str) -> Coverage:
    """The coverage of lines such as `4E00-4E03` or `20AC`. Raises ValueError for other lines, `#` begins a comment."""
    spans = []
    for line in text.splitlines():
        words = line.split("#")[0].strip()
        if words:
            first, _, last = words.partition("-")
            spans.append((int(first, 16), int(last or first, 16)))
    spans.sort()
    return Coverage(tuple(first for first, _ in spans), tuple(last for _, last in spans))
