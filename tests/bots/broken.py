"""The healthy place broken in one way at a time, each the business of one gate."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from game.rules.model import Brief, Card, ConditionCall, Deck, Economy, EffectCall, EventCard, Level
from tests.bots.healthy import SOURCES, condition, cut, effect, healthy

HOPELESS = Brief("hopeless", tuple((condition("total-at-most", value=value),) for value in (20, 15, 10)))
DISASTERS = ("flood", "fire", "storm")
MIRACLE = "miracle"


class Broken(NamedTuple):
    """How to make a deck, and in how many games its own gate surely sees what is wrong."""

    make: Callable[[], Deck]
    games: int


def demanding(deck: Deck, *more: ConditionCall) -> Deck:
    """A deck whose first result demands more."""
    first = deck.results[0]
    return replace(deck, results=(replace(first, when=(*first.when, *more)), *deck.results[1:]))


def unless(value: ConditionCall) -> ConditionCall:
    """The condition turned round: it is all or nothing, so no player sees it coming nearer."""
    return condition("not", value=value)


def everywhere(verb: str, by: int) -> tuple[EffectCall, ...]:
    """The same effect on every source."""
    return tuple(effect(verb, source=source.id, by=by) for source in SOURCES)


def saved_by_miracle(deck: Deck, weight: int) -> Deck:
    """A deck that may still be won by an event of the last round."""
    miracle = EventCard(MIRACLE, weight, first=7, effects=everywhere("cut", 60))
    return replace(deck, events=(*deck.events, miracle))


def ruinable(deck: Deck, weight: int) -> Deck:
    """A deck that may be lost by an event of the first round."""
    ruin = everywhere("worsen", 60)
    disasters = tuple(EventCard(name, weight, True, last=2, effects=ruin) for name in DISASTERS)
    levels = {**deck.levels, "easy": replace(deck.levels["easy"], income=150, bad_luck=1)}
    return replace(deck, events=(*deck.events, *disasters), levels=levels)


def hard_is_easy() -> Deck:
    """The level called hard is a present."""
    deck = healthy()
    return replace(deck, levels={**deck.levels, "hard": Level(income=170, path=6, bad_luck=30)})


def one_path() -> Deck:
    """Without works of one kind the first result is out of reach."""
    deck = demanding(healthy(), condition("built", tag="travel", at_least=2))
    return replace(deck, economy=Economy(15, 4, 5))


def hopeless() -> Deck:
    """A secret aim that nobody can reach."""
    deck = healthy()
    return replace(deck, briefs=(HOPELESS, deck.briefs[1]))


def lucky() -> Deck:
    """A late miracle, likely to come up, wins the game for anybody."""
    return saved_by_miracle(healthy(), weight=2)


def crowded() -> Deck:
    """Hands so full that a table cannot weigh them in a minute."""
    deck = healthy()
    levels = {name: replace(level, hand=9) for name, level in deck.levels.items()}
    return replace(deck, levels=levels, economy=Economy(11, 4, 5))


def decided_early() -> Deck:
    """An early disaster decides; without it a class with full purses stays ahead. All hope is a late miracle."""
    deck = ruinable(saved_by_miracle(healthy(), weight=1), weight=9)
    usual = tuple(event if event.id in (*DISASTERS, MIRACLE) else replace(event, weight=6) for event in deck.events)
    return replace(deck, events=usual, economy=Economy(19, 4, 5))


def doomed() -> Deck:
    """In the first round a disaster may strike after which nobody can win; the others have it easier."""
    return replace(ruinable(healthy(), weight=4), economy=Economy(19, 4, 5))


def free_gift() -> Deck:
    """A card that costs nothing and does a little good: everybody always builds it."""
    deck = healthy()
    return replace(deck, measures=(*deck.measures, Card("gift", "measure", 0, 0, (cut("waste", 2),), copies=4)))


def few_characters() -> Deck:
    """Nobody wins who dislikes growth, has no effort left for it, or shuns works with upkeep."""
    wanted = condition("grown", at_least=2), condition("built", card="press")
    deck = demanding(healthy(), *(unless(unless(each)) for each in wanted))
    press = Card("press", "measure", 2, 0, (cut("waste", 14),), upkeep=2, copies=5)
    return replace(deck, measures=(*deck.measures, press), economy=Economy(15, 4, 5))


def endless() -> Deck:
    """Every event leaves all teams so much to do that the others wait and wait."""
    deck = healthy()
    busy = (effect("effort", by=10, who="all"),)
    return replace(deck, events=tuple(replace(event, effects=(*event.effects, *busy)) for event in deck.events))


BROKEN: Mapping[str, Broken] = MappingProxyType({
    "skill-gap": Broken(lucky, 100),
    "levels": Broken(hard_is_easy, 40),
    "mid-game": Broken(decided_early, 300),
    "dead-turns": Broken(doomed, 200),
    "choices": Broken(crowded, 24),
    "card-use": Broken(free_gift, 60),
    "restricted-play": Broken(one_path, 100),
    "styles": Broken(few_characters, 300),
    "briefs": Broken(hopeless, 80),
    "length": Broken(endless, 24),
})
