"""The deck is smaller or larger than a full Hero deck.

A full deck has 36-60 measures and growth cards, 12-18 events, 5-6 joint projects, 4-6 roles, 8-12 briefs, 6-10
insights, 2-4 detectives, 4-6 panels, 4-7 zones, 6-10 tags and 4-8 sources. Less still plays; these are warnings. So is
a number of teams for which there are too few briefs, since `from-teams` leaves some out: two teams get the same one.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import N_, WARNING, Message, Problem
from game.rules.setup import TEAMS

CODES: Mapping[str, Message] = MappingProxyType({
    "deck-size": Message(WARNING, N_("The deck has {count} of “{key}”; a full deck has {span}.")),
    "few-briefs": Message(
        WARNING, N_("With {teams} teams only {count} of the briefs are dealt: two get the same one.")
    ),
})
SIZES: Mapping[tuple[str, ...], tuple[int, int]] = MappingProxyType({
    ("measures", "growth"): (36, 60),
    ("events",): (12, 18),
    ("joint",): (5, 6),
    ("roles",): (4, 6),
    ("briefs",): (8, 12),
    ("insights",): (6, 10),
    ("detectives",): (2, 4),
    ("panels",): (4, 6),
    ("zones",): (4, 7),
    ("tags",): (6, 10),
    ("pulse",): (5, 5),
    ("reflection",): (3, 8),
})
SOURCES = (4, 8)


def check(subject: Subject) -> Iterator[Problem]:
    """A warning for each kind of thing of which there are too few or too many."""
    whole = subject.whole
    if whole is None:
        return
    counted = [(keys, sum(len(getattr(whole, key)) for key in keys), (keys[0],), span) for keys, span in SIZES.items()]
    counted.append((("sources",), len(whole.hero.sources), ("hero", "sources"), SOURCES))
    for keys, count, path, (least, most) in counted:
        if not least <= count <= most:
            span = f"{least}" if least == most else f"{least}-{most}"
            params = {"key": " + ".join(keys), "count": count, "span": span}
            yield subject.problem(path, "deck-size", CODES["deck-size"], **params)
    for teams in TEAMS:
        count = sum(brief.from_teams <= teams for brief in whole.briefs)
        if count < teams <= len(whole.briefs):
            yield subject.problem(("briefs",), "few-briefs", CODES["few-briefs"], teams=teams, count=count)
