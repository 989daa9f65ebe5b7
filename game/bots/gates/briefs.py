"""Briefs: can every secret aim be met, and is none a present?

Counted in the lookahead's games: how often each brief that was dealt ended with at least two of its three stars. Each
should be met in 20 to 80 of 100 games, for a team that draws a hopeless or an effortless brief has nothing to play
for of its own.

The range follows the usual item difficulty of tests, where items that under a fifth or over four fifths solve tell
little apart (Ebel and Frisbie, Essentials of Educational Measurement, 1991).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.bots.intervals import wilson
from game.rules.action import Action
from game.rules.formats.hero.ending import stars
from game.rules.game import Game
from game.rules.state import State

NAME = "briefs"
TITLE = N_("Every brief can be met")
LOOKAHEAD = Sample(("lookahead",), percent=30)
MET = 2
FLOOR, CEILING = 0.20, 0.80
HOPELESS = N_("The brief “{card}” is met in {share} of games: ask for less in its second star.")
PRESENT = N_("The brief “{card}” is met in {share} of games: ask for more in its second star.")


class Stars:
    """Keys `("dealt", brief)` and `("met", brief)`."""

    def __init__(self, appraiser: Appraiser) -> None:
        self.game = appraiser.game

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """Nothing to note before the end."""

    def counts(self, state: State) -> Mapping[tuple, int]:
        """The briefs of all seats."""
        noted: Counter[tuple] = Counter({("games",): 1})
        for brief, earned in zip(state.briefs, stars(self.game, state), strict=True):
            noted["dealt", brief] += 1
            noted["met", brief] += earned >= MET
        return noted


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead's games."""
    return (LOOKAHEAD,)


def watch(appraiser: Appraiser) -> Stars:
    """The stars at the end."""
    return Stars(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of games in which each brief was met."""
    counts = counted[LOOKAHEAD]
    for brief in game.deck.briefs:
        if brief.from_teams > game.setup.teams:
            continue
        share = wilson(counts["met", brief.id], counts["dealt", brief.id])
        params = {"card": brief.id, "share": share.value}
        yield judged(NAME, "met", share, counts["dealt", brief.id], floor=FLOOR, ceiling=CEILING, subject=brief.id,
                     under=Hint(HOPELESS, params), over=Hint(PRESENT, params))
