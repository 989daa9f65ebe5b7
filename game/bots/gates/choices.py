"""Choices: does a team have something to decide in its turn, and not too much?

Counted in the lookahead's games, at the start of every turn: how many different things can be done (the median must lie
between 4 and 20, what a table can weigh in a minute; handing on counts once and not for every team, backing once and
not for every amount), and whether more than one of them is not dominated; to end the turn, which keeps everything and
so is never dominated, does not count. An action dominates another when right after it nothing is worse and something is
better of: the distance to the goals, the own coins, the own savings, trust, the own brief, the cards in hand, and the
help on the table.

After Browne (2008), criteria "board coverage" and "permanence"; Ludii's metric "decision moves".
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.distance import gap, projected
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.bots.intervals import percentile, wilson
from game.rules.action import Action
from game.rules.engine import attempt
from game.rules.game import Game
from game.rules.state import State

NAME = "choices"
TITLE = N_("Something to decide")
LOOKAHEAD = Sample(("lookahead",), percent=30)
END = "done"
FEWEST, MOST, REAL = 4, 20, 0.80
TOO_FEW = N_("Hardly anything is possible in a turn: lower prices or raise “hero.economy”.")
TOO_MANY = N_("Too much is possible in a turn: raise prices, or give fewer cards.")
NO_DILEMMA = N_("One action is best in every way in too many turns: give cards a price, a delay or another drawback.")


class Options:
    """Keys `("options", different things to do)`, `("turns",)`, and `("real",)` for turns with a real choice."""

    def __init__(self, appraiser: Appraiser) -> None:
        self.game = appraiser.game
        self.turn = (-1, -1)
        self.noted: Counter[tuple] = Counter()

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """The legal actions at the start of a turn."""
        if state.agenda[-1][0] != "turn" or self.turn == (state.round, state.seat):
            return
        self.turn = (state.round, state.seat)
        self.noted["options", len({(each.verb, each.item) for each in actions})] += 1
        self.noted["turns",] += 1
        self.noted["real",] += has_choice([self.outcome(state, each) for each in actions if each.verb != END])

    def outcome(self, state: State, action: Action) -> tuple[float, ...]:
        """What an action leads to at once; more is better in each place."""
        seat, after = state.seat, state.clone()
        attempt(self.game, after, action)
        end = projected(self.game, after, self.game.setup.rounds - after.round + 1)
        stars = self.game.stars.get(after.briefs[seat], ())
        return (
            -round(gap(self.game, end), 6), after.coins[seat], end.savings[seat] - end.upkeep[seat], after.trust,
            -round(sum(star.gap(end, seat) for star in stars), 6), len(after.hands[seat]),
            len(after.advice) + after.joint_paid + sum(after.coins) + sum(task[0] == "keep" for task in after.agenda),
        )

    def counts(self, state: State) -> Mapping[tuple, int]:
        """All turns of the game."""
        return {("games",): 1, **self.noted}


def has_choice(outcomes: Sequence[tuple[float, ...]]) -> bool:
    """Whether more than one outcome is not dominated; equal ones count once."""
    different = set(outcomes)
    return sum(not any(dominates(other, each) for other in different) for each in different) > 1


def dominates(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether nothing is worse and something is better."""
    return one != other and all(mine >= theirs for mine, theirs in zip(one, other, strict=True))


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead's games."""
    return (LOOKAHEAD,)


def watch(appraiser: Appraiser) -> Options:
    """The options of all turns."""
    return Options(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The median of legal actions, and the share of turns with a real choice."""
    counts = counted[LOOKAHEAD]
    games, turns = counts["games",], counts["turns",]
    options = {key[1]: count for key, count in counts.items() if key[0] == "options"}
    yield judged(NAME, "options", percentile(options, 0.5), games, floor=FEWEST, ceiling=MOST, unit="count",
                 under=Hint(TOO_FEW, {}), over=Hint(TOO_MANY, {}))
    yield judged(NAME, "real-choices", wilson(counts["real",], turns), games, floor=REAL,
                 under=Hint(NO_DILEMMA, {}))
