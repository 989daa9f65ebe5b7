"""The healthy place broken in one way at a time, each the business of one gate."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from game.rules.model import Brief, Deck, Economy, Level
from tests.bots.healthy import condition, healthy

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


BROKEN: Mapping[str, Callable[[], Deck]] = MappingProxyType({
    "levels": hard_is_easy, "restricted-play": one_path, "briefs": hopeless,
})
