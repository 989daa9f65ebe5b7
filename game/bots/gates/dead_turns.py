"""Dead turns: how many turns are played when the outcome is settled already?

Counted are the turns of the greedy player's games, and those of them at whose start the chance of winning was under 5
or over 95 percent (see `chances`). Such turns are still played with full effort by children who suspect that it no
longer matters.

After Browne (2008), criteria "lead change" and "killer moves"; Ludii's metric "decisiveness threshold".
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.chances import LEAST, Standings, groups
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.bots.intervals import wilson
from game.rules.game import Game

NAME = "dead-turns"
TITLE = N_("Turns that no longer matter")
GREEDY = Sample(("greedy",))
LOST, SETTLED = 0.05, 0.95
CEILING = 0.15
DEAD = N_("Most games are settled early: bring the conditions of the first result nearer to what greedy play reaches.")


def samples(game: Game) -> Sequence[Sample]:
    """The greedy player's games."""
    return (GREEDY,)


def watch(appraiser: Appraiser) -> Standings:
    """The standings of all turns."""
    return Standings(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The share of turns that no longer mattered, among those at which enough games stood alike."""
    turns = dead = 0
    for group in groups(counted[GREEDY]):
        if group.games < LEAST:
            continue
        turns += group.games
        if not LOST <= group.chance <= SETTLED:
            dead += group.games
    games = turns // (game.setup.teams * game.setup.rounds)
    share = wilson(round(dead / max(1, turns) * games), games)
    yield judged(NAME, "settled", share, games, ceiling=CEILING, over=Hint(DEAD, {}))
