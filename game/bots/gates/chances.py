"""How likely the class was to win at each moment of many games, told from the games themselves.

At the start of every turn a watcher notes how the class stands (`Appraiser.standing`, in steps of half a point). When
all games are over, games that stood alike at the same moment are put together until there are enough of them, and
then neighbours until more standing never means less chance (pool-adjacent-violators, Ayer et al. 1955). The share of
won games in such a group is the chance of winning there.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import Counts
from game.rules.action import Action
from game.rules.state import State

STEP = 2.0
LEAST = 15


class Group(NamedTuple):
    """Games that stood about equally well at one moment."""

    moment: int
    games: int
    wins: int

    @property
    def chance(self) -> float:
        """The share of them that were won."""
        return self.wins / self.games


class Standings:
    """Notes the standing at the start of each turn; keys `("stood", moment, standing, won)`."""

    def __init__(self, appraiser: Appraiser) -> None:
        self.appraiser = appraiser
        self.turn = (-1, -1)
        self.noted: list[int] = []

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """The standing, once a turn."""
        if state.agenda[-1][0] == "turn" and self.turn != (state.round, state.seat):
            self.turn = (state.round, state.seat)
            self.noted.append(round(self.appraiser.standing(state) * STEP))

    def counts(self, state: State) -> Mapping[tuple, int]:
        """One game, and a count for each turn."""
        won = int(state.result > 0)
        return {("games",): 1, **{("stood", moment, standing, won): 1 for moment, standing in enumerate(self.noted)}}


def tally_at(counts: Counts, moment: int) -> dict[int, tuple[int, int]]:
    """Games lost and won by how they stood at one moment."""
    tally: dict[int, tuple[int, int]] = {}
    for key, count in counts.items():
        if key[:2] == ("stood", moment):
            lost, won = tally.get(key[2], (0, 0))
            tally[key[2]] = (lost, won + count) if key[3] else (lost + count, won)
    return tally


def groups(counts: Counts) -> Iterator[Group]:
    """The groups of all moments."""
    for moment in sorted({key[1] for key in counts if key[0] == "stood"}):
        alike = [(lost + won, won) for _, (lost, won) in sorted(tally_at(counts, moment).items())]
        for games, wins in monotone(enough(alike)):
            yield Group(moment, games, wins)


def enough(alike: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours put together until every group has enough games; a small rest joins the last."""
    pooled: list[tuple[int, int]] = []
    games = wins = 0
    for more, won in alike:
        games, wins = games + more, wins + won
        if games >= LEAST:
            pooled.append((games, wins))
            games = wins = 0
    if games and pooled:
        last = pooled.pop()
        games, wins = games + last[0], wins + last[1]
    return pooled + [(games, wins)] if games else pooled


def monotone(pooled: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours put together until the share of won games never falls."""
    stack: list[tuple[int, int]] = []
    for games, wins in pooled:
        while stack and stack[-1][1] * games >= wins * stack[-1][0]:
            before = stack.pop()
            games, wins = games + before[0], wins + before[1]
        stack.append((games, wins))
    return stack
