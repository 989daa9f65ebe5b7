"""The shares of the sources do not make 100.

Each source has its part of the starting total, in points; together they are the 100 points that the game starts with.
A share may have one decimal.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "shares-sum": Message(ERROR, N_("The shares of the sources add up to {total}; they must make 100.")),
    "share-too-fine": Message(ERROR, N_("A share has one decimal at most.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with the shares of the sources."""
    hero = subject.draft.one("hero")
    if hero is None:
        return
    for index, source in enumerate(hero.sources):
        if round(source.share, 1) != source.share:
            path = ("hero", "sources", index, "share")
            yield subject.problem(path, "share-too-fine", CODES["share-too-fine"])
    total = round(sum(source.share for source in hero.sources), 3)
    if total != 100:
        yield subject.problem(("hero", "sources"), "shares-sum", CODES["shares-sum"], total=f"{total:g}")
