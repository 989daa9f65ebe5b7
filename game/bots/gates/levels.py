"""Levels: is easy easier and hard harder, and by how much?

The lookahead plays the deck at each of its three levels; counted is the share of games in which it reaches the first
step of the result. About 90, 75 and 50 percent, each give or take ten, leave room for a class to fail at any level
and to succeed at any. The same measure as the skill gap, with the rules turned instead of the player.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Results, Sample, Verdict, judged, won
from game.bots.intervals import wilson
from game.rules.game import Game

NAME = "levels"
TITLE = N_("Easy, normal and hard")
TARGETS = {"easy": 0.90, "normal": 0.75, "hard": 0.50}
TOLERANCE = 0.10
TOO_HARD = N_("The level “{level}” is too hard: give it more income, fewer bad events, or a later path.")
TOO_EASY = N_("The level “{level}” is too easy: give it less income, more bad events, or a stricter path.")


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead at each level."""
    return tuple(sample(level) for level in TARGETS)


def sample(level: str) -> Sample:
    """The games at one level."""
    return Sample(("lookahead",), level, 20)


def watch(appraiser: Appraiser) -> Results:
    """Only the result matters."""
    return Results()


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of won games at each level."""
    for level, target in TARGETS.items():
        wins, games = won(counted[sample(level)])
        yield judged(NAME, level, wilson(wins, games), games, floor=target - TOLERANCE,
                     ceiling=min(1.0, target + TOLERANCE), under=Hint(TOO_HARD, {"level": level}),
                     over=Hint(TOO_EASY, {"level": level}))
