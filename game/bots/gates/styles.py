"""Styles: can classes of different character win?

Five scripted characters play the deck (see `bots.styles`): saver, grower, pleaser, engineer, advocate. Counted is the
share of games that each wins, and how many of them come within 15 points of the best; there should be three at least.

After Ludii's and Browne's (2008) comparisons between agents, with characters in place of strengths; the characters
are those that teachers meet at the table.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Results, Sample, Verdict, judged, won
from game.bots.intervals import Interval, difference, wilson
from game.bots.styles import STYLES
from game.rules.game import Game

NAME = "styles"
TITLE = N_("Several characters can win")
PERCENT = 10
NEAR, WANTED = 0.15, 3
LONELY = N_("Only {styles} win here: strengthen what the other characters like.")


def samples(game: Game) -> Sequence[Sample]:
    """Some games for each character."""
    return tuple(sample(style.NAME) for style in STYLES)


def sample(name: str) -> Sample:
    """The games of one character."""
    return Sample((name,), percent=PERCENT)


def watch(appraiser: Appraiser) -> Results:
    """Only the result matters."""
    return Results()


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of each character, and how many are near the best."""
    shares: dict[str, Interval] = {}
    games = 0
    for style in STYLES:
        wins, games = won(counted[sample(style.NAME)])
        shares[style.NAME] = wilson(wins, games)
        yield judged(NAME, style.NAME, shares[style.NAME], games)
    best = max(shares.values())
    behind = {name: difference(best, share) for name, share in shares.items()}
    near = [name for name, gap in behind.items() if gap.value <= NEAR]
    surely = sum(gap.high <= NEAR for gap in behind.values())
    maybe = sum(gap.low <= NEAR for gap in behind.values())
    yield judged(NAME, "near-the-best", Interval(len(near), surely, maybe), games, floor=WANTED,
                 ceiling=len(STYLES), unit="count", under=Hint(LONELY, {"styles": tuple(near)}))
