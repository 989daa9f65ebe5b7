"""A number is outside of what makes a game.

Rules of thumb, so these are warnings: measures cost 1 to 10 coins, joint projects 8 to 24, a growth card at most 6;
a card that changes nothing is a wasted turn. That a meter starts between its ends and that years run forward is a must.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.models.cards import Work
from game.decks.problem import ERROR, N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "unusual-cost": Message(WARNING, N_("A cost of {cost} is unusual here; {least} to {most} is usual.")),
    "does-nothing": Message(WARNING, N_("This card changes nothing.")),
    "meter-start": Message(ERROR, N_("The meter starts at {start}, which is not between {low} and {high}.")),
    "years-backward": Message(ERROR, N_("The years run backward.")),
    "two-abilities": Message(ERROR, N_("A role has either a passive or an active ability.")),
})
COSTS: Mapping[str, tuple[int, int]] = MappingProxyType({"measures": (1, 10), "growth": (0, 6), "joint": (8, 24)})


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with numbers."""
    for key, (least, most) in COSTS.items():
        for path, card in subject.draft.entries(key):
            if not least <= card.cost <= most:
                params = {"cost": card.cost, "least": least, "most": most}
                yield subject.problem((*path, "cost"), "unusual-cost", CODES["unusual-cost"], **params)
            if changes_nothing(card):
                yield subject.problem(path, "does-nothing", CODES["does-nothing"])
    for path, role in subject.draft.entries("roles"):
        if (role.ability.passive is None) == (role.ability.active is None):
            yield subject.problem((*path, "ability"), "two-abilities", CODES["two-abilities"])
    yield from ground(subject)


def changes_nothing(card: Work) -> bool:
    """Whether nobody would notice that the card is finished."""
    return not card.effects and not card.savings and not card.upkeep


def ground(subject: Subject) -> Iterator[Problem]:
    """Problems with the numbers of the ground."""
    hero = subject.draft.one("hero")
    if hero is None:
        return
    if hero.years[0] >= hero.years[1]:
        yield subject.problem(("hero", "years"), "years-backward", CODES["years-backward"])
    for index, meter in enumerate(hero.meters):
        if not meter.low <= meter.start <= meter.high:
            params = {"start": meter.start, "low": meter.low, "high": meter.high}
            yield subject.problem(("hero", "meters", index), "meter-start", CODES["meter-start"], **params)
