"""A small place for tests of the rules: two sources, a handful of cards, everything that a format can meet."""

from dataclasses import replace

from game.rules.model import (
    AbilityCall,
    Brief,
    Card,
    ConditionCall,
    Deck,
    Economy,
    EffectCall,
    EventCard,
    Meter,
    Result,
    Role,
    Softening,
    Source,
)


def effect(verb: str, **params: object) -> EffectCall:
    """An effect call; underscores in names stand for hyphens."""
    return EffectCall(verb, {name.replace("_", "-"): value for name, value in params.items()})


def condition(name: str, **params: object) -> ConditionCall:
    """A condition; underscores in names stand for hyphens."""
    return ConditionCall(name, {key.replace("_", "-"): value for key, value in params.items()})


ASK = effect("choose", options=(
    {"id": "listen", "effects": (effect("trust", by=1),)},
    {"id": "pay", "effects": (effect("coins", by=-1), effect("cut", source="smoke", by=10))},
))
MEASURES = (
    Card("filter", "measure", 3, 0, (effect("cut", source="smoke", by=20),), ("air",), concepts=("soot",)),
    Card("kiln", "measure", 5, 2, (effect("cut", source="smoke", by=40),), ("air", "heat"), savings=2),
    Card("lamps", "measure", 2, 0, (effect("cut", source="power", by=10),), ("power",), savings=1, upkeep=1),
    Card("panels", "measure", 4, 1, (effect("cut", source="power", by=30), effect("meter", id="green", by=40)),
         ("power",), copies=2),
    Card("hearing", "measure", 1, 0, (ASK, effect("draw", count=1)), ("people",)),
    Card("school", "measure", 2, 1, (effect("when", **{"if": (condition("trust-at-least", value=6),)},
                                            then=(effect("savings", by=2),), **{"else": (effect("trust", by=1),)}),),
         ("people",), needs=(condition("built", tag="air"),)),
    Card("crew", "measure", 1, 0, (effect("hasten", rounds=1), effect("advise", tags=("air",), by=2)), ("people",)),
)
GROWTH = (
    Card("shift", "growth", 0, 0, (effect("coins", by=3), effect("activity", source="smoke", by=10),
                                   effect("output", by=12)), ("heat",), savings=1),
    Card("hall", "growth", 1, 1, (effect("activity", source="power", by=8), effect("output", by=10)), ("heat",),
         savings=2),
)
JOINT = (
    Card("heat-net", "joint", 8, 1, (effect("cut", source="smoke", by=25),), ("heat",), savings=1),
    Card("park", "joint", 5, 0, (effect("trust", by=2), effect("effort", by=1, who="all")), ("people",)),
)
EVENTS = (
    EventCard("storm", 3, True, effects=(effect("surge", source="power", by=20, rounds=2), effect("trust", by=-1)),
              softened=(Softening("power", 1, (effect("trust", by=-1),)),)),
    EventCard("grant", 2, effects=(effect("coins", by=2, who="all"),)),
    EventCard("smog", 2, True, 2, 8, (effect("worsen", source="smoke", by=5), effect("delay", rounds=1))),
    EventCard("visit", 1, effects=(ASK,)),
)
ROLES = (
    Role("mayor", active=(effect("trust", by=1),)),
    Role("smith", AbilityCall("cheaper", {"tags": ("air",), "by": 1})),
    Role("clerk", AbilityCall("thrifty", {"most": 2})),
    Role("teacher", AbilityCall("well-read", {})),
    Role("baker", AbilityCall("generous", {})),
    Role("banker", AbilityCall("matched", {"by": 1})),
)
BRIEFS = tuple(
    Brief(name, ((first,), (second,), (third,))) for name, first, second, third in (
        ("cleaner", condition("total-at-most", value=95), condition("total-at-most", value=80),
         condition("source-at-most", id="smoke", percent=60)),
        ("richer", condition("coins-at-least", value=4), condition("richest"),
         condition("grown", by="team", at_least=1)),
        ("kinder", condition("trust-at-least", value=6), condition("helped-at-least", value=1),
         condition("engaged-at-least", value=2)),
        ("builder", condition("built", tag="power", by="team"), condition("backed-at-least", value=3),
         condition("joint-done", value=1)),
        ("steady", condition("path-kept", value=3), condition("not", value=condition("output-at-most", value=105)),
         condition("any", value=(condition("meter-at-least", id="green", value=40),
                                 condition("round-at-least", value=4)))),
        ("lean", condition("intensity-at-most", value=90), condition("output-at-least", value=110),
         condition("grown", at_most=2)),
    )
)
DECK = Deck(
    id="smithy", digest="0" * 16, years=(2020, 2030),
    sources=(Source("smoke", 6000, "forge"), Source("power", 4000, "hall")),
    meters=(Meter("green"),), tags=("air", "heat", "power", "people"),
    measures=MEASURES, growth=GROWTH, joint=JOINT, events=EVENTS, roles=ROLES, briefs=BRIEFS, insights=("soot",),
    results=(
        Result("as-real", (condition("intensity-at-most", value=80),)),
        Result("better", (condition("total-at-most", value=75), condition("trust-at-least", value=3))),
        Result("far-better", (condition("total-at-most", value=60),)),
    ),
    path_end=80, economy=Economy(purse=14, income=16, trust=5),
)


def deck_with(**changes: object) -> Deck:
    """The smithy with some parts changed."""
    return replace(DECK, **changes)
