"""Skill gap: does playing well pay, and is playing badly forgiven too much?

Three players of rising skill play the deck at the level that was asked for: one that picks any legal action, one that
takes the largest step for its money, and one that plans its turn by where the game will stand at the end. Counted is
the share of games in which the class reaches at least the first step of the result ("as the real place"). A deck in
which chance alone wins teaches nothing; one in which planning hardly helps, or wins always, is no game.

The idea of reading a game's quality from self-play between players of different strength: Browne, Automatic
Generation and Evaluation of Recombination Games (2008), criterion "depth"; also one of Ludii's metrics.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Results, Sample, Verdict, judged, won
from game.bots.intervals import wilson
from game.rules.game import Game

NAME = "skill-gap"
TITLE = N_("Playing well pays")
RANDOM, GREEDY, LOOKAHEAD = Sample(("random",)), Sample(("greedy",)), Sample(("lookahead",), percent=30)
RANGES = ((RANDOM, None, 0.10), (GREEDY, 0.25, 0.50), (LOOKAHEAD, 0.65, 0.90))
TOO_HARD = N_("Too hard: lower prices, raise “hero.economy”, or make the conditions of the first result easier.")
TOO_EASY = N_("Too easy: raise prices, lower “hero.economy”, or make the conditions of the first result harder.")


def samples(game: Game) -> Sequence[Sample]:
    """All three players."""
    return RANDOM, GREEDY, LOOKAHEAD


def watch(appraiser: Appraiser) -> Results:
    """Only the result matters."""
    return Results()


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of won games for each player."""
    for sample, floor, ceiling in RANGES:
        wins, games = won(counted[sample])
        yield judged(NAME, sample.bots[0], wilson(wins, games), games, floor=floor, ceiling=ceiling,
                     under=Hint(TOO_HARD, {}), over=Hint(TOO_EASY, {}))
