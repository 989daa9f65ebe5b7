"""The healthy place broken in one way at a time, each the business of one gate."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from game.rules.model import Brief, Card, ConditionCall, Deck, Economy, EffectCall, EventCard, Level, Meter
from tests.bots.healthy import SOURCES, condition, cut, effect, healthy

HOPELESS = Brief("hopeless", tuple((condition("total-at-most", value=value),) for value in (20, 15, 10)))


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
    deck = healthy()
    saved = condition("any", value=(deck.results[0].when[0], condition("meter-at-least", id="miracle", value=100)))
    miracle = EventCard("miracle", 4, first=8, effects=(effect("meter", id="miracle", by=100),))
    return replace(deck, meters=(Meter("miracle"),), events=(*deck.events, miracle),
                   results=(replace(deck.results[0], when=(saved,)), *deck.results[1:]))


def crowded() -> Deck:
    """Hands so full that a table cannot weigh them in a minute."""
    deck = healthy()
    levels = {name: replace(level, hand=9) for name, level in deck.levels.items()}
    return replace(deck, levels=levels, economy=Economy(11, 4, 5))


def late() -> Deck:
    """Before half-time nothing can be built and nothing happens; in the last round the weather decides."""
    deck = healthy()
    later = (condition("round-at-least", value=3),)
    quiet = tuple(replace(event, first=5, last=6) if event.effects[0].verb in ("worsen", "cut") else
                  replace(event, last=6) for event in deck.events)
    weather = (EventCard("hail", 3, True, 7, effects=everywhere("worsen", 8)),
               EventCard("sun", 3, False, 7, effects=everywhere("cut", 8)))
    return replace(deck, measures=tuple(replace(card, needs=later) for card in deck.measures),
                   events=(*quiet, *weather), economy=Economy(13, 4, 5))


def doomed() -> Deck:
    """In the first round a disaster may strike after which nobody can win; the others have it easier."""
    deck = healthy()
    disasters = tuple(EventCard(name, 6, last=2, effects=everywhere("worsen", 60)) for name in ("flood", "fire", "storm"))
    return replace(deck, events=(*deck.events, *disasters), economy=Economy(16, 4, 5))


def free_gift() -> Deck:
    """A card that costs nothing and does a little good: everybody always builds it."""
    deck = healthy()
    return replace(deck, measures=(*deck.measures, Card("gift", "measure", 0, 0, (cut("waste", 2),), copies=4)))


def one_character() -> Deck:
    """Who grows whenever possible, visits whenever possible or hardly visits at all cannot win."""
    engaged = (condition("engaged-at-least", value=value) for value in (8, 5))
    often, sometimes = engaged
    deck = demanding(healthy(), unless(condition("grown", at_least=3)), unless(often), unless(unless(sometimes)))
    return replace(deck, economy=Economy(13, 4, 5))


def endless() -> Deck:
    """Every event leaves all teams so much to do that the others wait and wait."""
    deck = healthy()
    busy = (effect("effort", by=10, who="all"),)
    return replace(deck, events=tuple(replace(event, effects=(*event.effects, *busy)) for event in deck.events))


BROKEN: Mapping[str, Broken] = MappingProxyType({
    "skill-gap": Broken(lucky, 100),
    "levels": Broken(hard_is_easy, 40),
    "mid-game": Broken(late, 160),
    "dead-turns": Broken(doomed, 160),
    "choices": Broken(crowded, 24),
    "card-use": Broken(free_gift, 60),
    "restricted-play": Broken(one_path, 100),
    "styles": Broken(one_character, 120),
    "briefs": Broken(hopeless, 80),
    "length": Broken(endless, 24),
})
