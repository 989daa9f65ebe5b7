"""A small place that passes every gate: five kinds of works that matter alike. Tests break it in one way at a time."""

from game.rules.model import (
    LEVELS,
    AbilityCall,
    Brief,
    Card,
    ConditionCall,
    Deck,
    Economy,
    EffectCall,
    EventCard,
    Level,
    Result,
    Role,
    Softening,
    Source,
)
from game.rules.setup import Setup

KINDS = ("heat", "power", "travel", "waste")
TAGS = (*KINDS, "people", "data", "garden")
SOURCES = (Source("heat", 2_800), Source("power", 2_600), Source("travel", 2_400), Source("waste", 2_200))
SETUP = Setup("healthy", teams=2, rounds=4)


def effect(verb: str, **params: object) -> EffectCall:
    """An effect call."""
    return EffectCall(verb, params)


def condition(name: str, **params: object) -> ConditionCall:
    """A condition; underscores stand for hyphens."""
    return ConditionCall(name, {key.replace("_", "-"): value for key, value in params.items()})


def cut(source: str, by: int) -> EffectCall:
    """A source gets cleaner."""
    return effect("cut", source=source, by=by)


def measures_of(tag: str, other: str) -> tuple[Card, ...]:
    """The measures of one kind: quick and slow ones, one that saves, one shared with another kind."""
    return (
        Card(f"{tag}-quick", "measure", 3, 0, (cut(tag, 7),), (tag,)),
        Card(f"{tag}-slow", "measure", 5, 2, (cut(tag, 15),), (tag,)),
        Card(f"{tag}-usual", "measure", 4, 1, (cut(tag, 10),), (tag,)),
        Card(f"{tag}-saving", "measure", 4, 0, (cut(tag, 6),), ("data",), savings=1),
        Card(f"{tag}-shared", "measure", 4, 0, (cut(tag, 6), cut(other, 4)), ("garden",)),
    )


def people() -> tuple[Card, ...]:
    """Measures that cut a little everywhere."""
    return (
        Card("open-day", "measure", 2, 0, (effect("trust", by=1), cut("waste", 4)), ("people",)),
        Card("school", "measure", 3, 0, (cut("heat", 4), cut("power", 4)), ("people",)),
        Card("club", "measure", 3, 1, (cut("travel", 5), cut("waste", 5)), ("people",)),
        Card("contest", "measure", 4, 0, (cut("heat", 4), cut("travel", 5)), ("people",), savings=1),
    )


def growth() -> tuple[Card, ...]:
    """Coins now, more activity for good."""
    return tuple(
        Card(f"more-{tag}", "growth", 0, 0, (effect("coins", by=3), effect("activity", source=tag, by=6),
                                              effect("output", by=1)), (tag,))
        for tag in KINDS
    )


def joint() -> tuple[Card, ...]:
    """What takes both teams."""
    return tuple(
        Card(f"{tag}-together", "joint", 9, 1, (cut(tag, 12), cut(other, 8)), (kind,))
        for tag, other, kind in (("heat", "power", "people"), ("travel", "waste", "data"), ("power", "heat", "garden"))
    )


def events() -> tuple[EventCard, ...]:
    """Two kinds of trouble and two of luck for each source."""
    trouble = tuple(
        EventCard(f"{tag}-trouble", 3, True, effects=(effect("worsen", source=tag, by=10),),
                  softened=(Softening(tag, 2, (effect("worsen", source=tag, by=4),)),))
        for tag in KINDS
    )
    return (
        *trouble,
        EventCard("gossip", 3, True, effects=(effect("trust", by=-1),)),
        EventCard("bill", 3, True, effects=(effect("coins", by=-1),)),
        EventCard("grant", 3, effects=(effect("coins", by=1),)),
        EventCard("praise", 3, effects=(effect("trust", by=1),)),
        EventCard("idea", 3, effects=(cut("waste", 6),)),
        EventCard("wind", 3, effects=(cut("power", 6),)),
    )


def briefs() -> tuple[Brief, ...]:
    """Aims of which two stars are neither given nor out of reach."""
    return (
        Brief("clean", tuple((condition("total-at-most", value=value),) for value in (70, 66, 60))),
        Brief("trusted", tuple((condition("trust-at-least", value=value),) for value in (4, 5, 7))),
        Brief("rich", tuple((condition("coins-at-least", value=value),) for value in (3, 9, 15))),
        Brief("warm", tuple((condition("source-at-most", id="heat", percent=value),) for value in (75, 64, 55))),
    )


def healthy() -> Deck:
    """The deck."""
    kinds = (("heat", "power"), ("power", "travel"), ("travel", "waste"), ("waste", "heat"))
    return Deck(
        id="healthy", digest="0", years=(2020, 2030), sources=SOURCES, meters=(), tags=TAGS,
        measures=(*(card for tag, other in kinds for card in measures_of(tag, other)), *people()),
        growth=growth(), joint=joint(), events=events(),
        roles=(Role("maker", AbilityCall("quick", {"tags": ("heat", "power")})),
               Role("friend", AbilityCall("listener", {})), Role("miser", AbilityCall("thrifty", {"most": 2}))),
        briefs=briefs(), insights=(),
        results=(
            Result("as-real", (condition("total-at-most", value=68),)),
            Result("better", (condition("total-at-most", value=62), condition("trust-at-least", value=4))),
            Result("far-better", (condition("total-at-most", value=55), condition("trust-at-least", value=6))),
        ),
        path_end=72, economy=Economy(purse=11, income=5, trust=5),
        levels={**LEVELS, "hard": Level(income=95, bad_luck=130)},
    )
