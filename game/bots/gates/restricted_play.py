"""Restricted play: is there more than one way, and does every way matter?

For each tag the lookahead plays games in which no team builds, grows or backs anything with that tag. Counted is how
many points (hundredths of games) fewer it wins than without the ban. Under 3 points the tag adds nothing to the
deck, over 25 it weighs too much, and over 40 there is only one path.

After Jaffe, Miller, Andersen, Liu, Karlin and Popović, Evaluating Competitive Game Balance with Restricted Play
(2012): the value of an option is what a good player loses by renouncing it.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Results, Sample, Verdict, judged, won
from game.bots.intervals import difference, wilson
from game.bots.restricted import WITHOUT
from game.rules.game import Game

NAME = "restricted-play"
TITLE = N_("More than one way")
LOOKAHEAD = Sample(("lookahead",), percent=30)
PERCENT = 10
LEAST, MOST, ONLY_PATH = 0.03, 0.25, 0.40
IDLE = N_("Without “{tag}” a good class wins as often: make cards with this tag stronger or cheaper ({cards}).")
HEAVY = N_("Without “{tag}” a good class wins {share} less often: make other ways stronger, or these weaker ({cards}).")
ONLY = N_("Without “{tag}” there is hardly a way to win ({share} less often): weaken {cards}, strengthen others.")


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead's games, and some without each tag."""
    return LOOKAHEAD, *(without(tag) for tag in carried(game))


def without(tag: str) -> Sample:
    """The games in which a tag is left alone."""
    return Sample((WITHOUT + tag,), percent=PERCENT)


def carried(game: Game) -> list[str]:
    """The tags that cards carry, in the deck's order."""
    return [tag for tag in game.deck.tags if any(tag in card.tags for card in game.cards.values())]


def watch(appraiser: Appraiser) -> Results:
    """Only the result matters."""
    return Results()


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """What the ban of each tag costs."""
    wins, games = won(counted[LOOKAHEAD])
    free = wilson(wins, games)
    for tag in carried(game):
        wins, games = won(counted[without(tag)])
        drop = difference(free, wilson(wins, games))
        cards = tuple(card.id for card in game.cards.values() if tag in card.tags)
        params = {"tag": tag, "share": drop.value, "cards": cards}
        heavy = Hint(ONLY if drop.value > ONLY_PATH else HEAVY, params)
        yield judged(NAME, "drop", drop, games, floor=LEAST, ceiling=MOST, unit="points", subject=tag,
                     under=Hint(IDLE, params), over=heavy)
