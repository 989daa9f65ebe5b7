"""The healthy place broken in one way at a time, each the business of one gate."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from game.rules.model import Brief, Deck, Economy, EventCard, Level, Meter
from tests.bots.healthy import condition, effect, healthy

HOPELESS = Brief("hopeless", tuple((condition("total-at-most", value=value),) for value in (20, 15, 10)))


def hard_is_easy() -> Deck:
    """The level called hard is a present."""
    deck = healthy()
    return replace(deck, levels={**deck.levels, "hard": Level(income=170, path=6, bad_luck=30)})


def one_path() -> Deck:
    """Without works of one kind the first result is out of reach."""
    deck = healthy()
    first = replace(deck.results[0], when=(*deck.results[0].when, condition("built", tag="travel", at_least=3)))
    return replace(deck, results=(first, *deck.results[1:]), economy=Economy(11, 5, 5))


def hopeless() -> Deck:
    """A secret aim that nobody can reach."""
    deck = healthy()
    return replace(deck, briefs=(HOPELESS, deck.briefs[1]))


def lucky() -> Deck:
    """A late miracle, likely to come up, wins the game for anybody."""
    deck = healthy()
    saved = condition("any", value=(deck.results[0].when[0], condition("meter-at-least", id="miracle", value=100)))
    miracle = EventCard("miracle", 1, first=8, effects=(effect("meter", id="miracle", by=100),))
    return replace(deck, meters=(Meter("miracle"),), events=(*deck.events, miracle),
                   results=(replace(deck.results[0], when=(saved,)), *deck.results[1:]))


def crowded() -> Deck:
    """Hands so full that a table cannot weigh them in a minute."""
    deck = healthy()
    levels = {name: replace(level, hand=8) for name, level in deck.levels.items()}
    return replace(deck, levels=levels, economy=Economy(9, 5, 5))


BROKEN: Mapping[str, Callable[[], Deck]] = MappingProxyType({
    "levels": hard_is_easy, "restricted-play": one_path, "briefs": hopeless, "skill-gap": lucky, "choices": crowded,
})
