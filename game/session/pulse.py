"""What a class said before and after, as shares of a show of hands, and how sure a change of them is.

The interval is Newcombe's hybrid score interval for a difference of two independent proportions (R. G. Newcombe,
"Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, method 10)
at 95 %, built from Wilson's intervals. Only totals are known, so the two counts are taken as independent; the same
children answered twice, which as a rule makes a true change surer than this says.
"""

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any, NamedTuple

from game.session.opening import options_of
from game.session.state import Session

Z = 1.959963984540054
FEW = 10


class Share(NamedTuple):
    """So many of so many."""

    yes: int
    of: int

    @property
    def part(self) -> float:
        """As a part of one; 0 of nobody."""
        return self.yes / self.of if self.of else 0.0


class Change(NamedTuple):
    """A question before and after. `by`, `low` and `high` are parts of one; None where one of the counts is missing.

    `means` names what is counted: the right answer (`right`) or one of the upper half of the answers (`upper`).
    """

    id: str
    kind: str
    means: str
    before: Share | None
    after: Share | None
    by: float | None
    low: float | None
    high: float | None

    @property
    def is_few(self) -> bool:
        """Whether fewer than ten answered, so that the numbers mean little."""
        return any(share is not None and share.of < FEW for share in (self.before, self.after))


def wilson(share: Share) -> tuple[float, float]:
    """Wilson's 95 % interval of a proportion."""
    if not share.of:
        return 0.0, 1.0
    square = Z * Z
    middle = share.part + square / (2 * share.of)
    spread = Z * sqrt(share.part * (1 - share.part) / share.of + square / (4 * share.of * share.of))
    whole = 1 + square / share.of
    return (middle - spread) / whole, (middle + spread) / whole


def newcombe(before: Share, after: Share) -> tuple[float, float]:
    """The 95 % interval of after minus before."""
    low_before, high_before = wilson(before)
    low_after, high_after = wilson(after)
    by = after.part - before.part
    down = sqrt((after.part - low_after) ** 2 + (high_before - before.part) ** 2)
    up = sqrt((high_after - after.part) ** 2 + (before.part - low_before) ** 2)
    return max(-1.0, by - down), min(1.0, by + up)


def counted(entry: Mapping[str, Any], counts: Sequence[int]) -> Share:
    """The hands that count: for the right answer, else for the upper half of the answers."""
    options = entry.get("options", ())
    right = [at for at, option in enumerate(options) if option.get("right")]
    upper = right if entry["kind"] == "knowledge" and right else range(options_of(entry) // 2, options_of(entry))
    return Share(sum(counts[at] for at in upper), sum(counts))


def changes(session: Session) -> tuple[Change, ...]:
    """Every question of the deck, in order, with what is known of it."""
    found = []
    for entry in session.plan.document.get("pulse", ()):
        sides = [
            counted(entry, session.records.pulse[when][entry["id"]])
            if entry["id"] in session.records.pulse.get(when, {}) else None for when in ("before", "after")
        ]
        before, after = sides
        means = "right" if entry["kind"] == "knowledge" else "upper"
        if before is None or after is None or not (before.of and after.of):
            found.append(Change(entry["id"], entry["kind"], means, before, after, None, None, None))
        else:
            by = after.part - before.part
            found.append(Change(entry["id"], entry["kind"], means, before, after, by, *newcombe(before, after)))
    return tuple(found)
