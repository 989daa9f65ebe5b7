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
        Card(f"{tag}-quick", "measure", 5, 0, (cut(tag, 11),), (tag,)),
        Card(f"{tag}-slow", "measure", 9, 2, (cut(tag, 24),), (tag,)),
        Card(f"{tag}-usual", "measure", 6, 1, (cut(tag, 16),), (tag,)),
        Card(f"{tag}-saving", "measure", 6, 0, (cut(tag, 11),), ("data",), savings=1),
        Card(f"{tag}-shared", "measure", 6, 0, (cut(tag, 11), cut(other, 6)), ("garden",)),
    )


def people() -> tuple[Card, ...]:
    """Measures that cut a little everywhere."""
    return (
        Card("open-day", "measure", 3, 0, (effect("trust", by=1), cut("waste", 6)), ("people",)),
        Card("school", "measure", 5, 0, (cut("heat", 6), cut("power", 6)), ("people",)),
        Card("club", "measure", 5, 1, (cut("travel", 8), cut("waste", 8)), ("people",)),
        Card("contest", "measure", 6, 0, (cut("heat", 6), cut("travel", 8)), ("people",), savings=1),
    )


def growth() -> tuple[Card, ...]:
    """Coins now, more activity for good: about as many points everywhere."""
    return tuple(
        Card(f"more-{tag}", "growth", 0, 0, (effect("coins", by=4), effect("activity", source=tag, by=by),
                                              effect("output", by=1)), (tag,))
        for tag, by in zip(KINDS, (9, 10, 10, 11), strict=True)
    )


def joint() -> tuple[Card, ...]:
    """What takes both teams."""
    return tuple(
        Card(f"{tag}-together", "joint", 14, 1, (cut(tag, 22), cut(other, 14)), (kind,))
        for tag, other, kind in (("heat", "power", "people"), ("travel", "waste", "data"), ("power", "heat", "garden"))
    )


def events() -> tuple[EventCard, ...]:
    """Two kinds of trouble and two of luck for each source."""
    trouble = tuple(
        EventCard(f"{tag}-trouble", 3, True, effects=(effect("worsen", source=tag, by=16),),
                  softened=(Softening(tag, 2, (effect("worsen", source=tag, by=7),)),))
        for tag in KINDS
    )
    return (
        *trouble,
        EventCard("gossip", 3, True, effects=(effect("trust", by=-1),)),
        EventCard("bill", 3, True, effects=(effect("coins", by=-2),)),
        EventCard("grant", 3, effects=(effect("coins", by=2),)),
        EventCard("praise", 3, effects=(effect("trust", by=1),)),
        EventCard("idea", 3, effects=(cut("waste", 11),)),
        EventCard("wind", 3, effects=(cut("power", 11),)),
    )


def briefs() -> tuple[Brief, ...]:
    """Aims of which two stars are neither given nor out of reach."""
    return (
        Brief("clean", tuple((condition("total-at-most", value=value),) for value in (73, 68, 62))),
        Brief("trusted", tuple((condition("trust-at-least", value=value),) for value in (4, 8, 10))),
        Brief("rich", tuple((condition("coins-at-least", value=value),) for value in (3, 8, 15))),
        Brief("warm", tuple((condition("source-at-most", id="heat", percent=value),) for value in (75, 62, 55))),
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
            Result("as-real", (condition("total-at-most", value=70),)),
            Result("better", (condition("total-at-most", value=64), condition("trust-at-least", value=4))),
            Result("far-better", (condition("total-at-most", value=57), condition("trust-at-least", value=6))),
        ),
        path_end=72, economy=Economy(purse=13, income=4, trust=5),
        levels={**LEVELS, "hard": Level(income=95, bad_luck=140)},
    )
