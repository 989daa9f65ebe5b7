"""Mid-game open: can a class that is behind at half-time still win?

Counted are the won games of the greedy player (a sensible class without a master plan, which wins and loses both) and
among them those in which the chance of winning was under one half when the middle round began (see `evenness`). Too
few and the first half decides, too many and it does not matter.

After Browne (2008), criteria "drama" and "uncertainty": how often the later winner was behind, and for how long.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.chances import Standings, tally_at
from game.bots.gates.evenness import from_behind
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.rules.game import Game

NAME = "mid-game"
TITLE = N_("Open at half-time")
GREEDY = Sample(("greedy",))
FLOOR, CEILING = 0.20, 0.50
DECIDED = N_("The first half decides: make late cards stronger, or let more works take rounds.")
ALL_LATE = N_("The first half hardly matters: make early building pay, with savings or works that take rounds.")


def samples(game: Game) -> Sequence[Sample]:
    """The greedy player's games."""
    return (GREEDY,)


def watch(appraiser: Appraiser) -> Standings:
    """The standings of all turns."""
    return Standings(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of won games that were behind at half-time."""
    tally = tally_at(counted[GREEDY], game.setup.rounds // 2 * game.setup.teams)
    winners = sum(won for _, won in tally.values())
    yield judged(NAME, "won-from-behind", from_behind(tally), winners, floor=FLOOR, ceiling=CEILING,
                 under=Hint(DECIDED, {}), over=Hint(ALL_LATE, {}))
