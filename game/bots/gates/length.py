"""Length: does the game fit its share of a session, and is no table left waiting?

Counted in the lookahead's games with the time model (`bots.time_model`): minutes of the whole game, whose 90th
percentile must fit the explore stage (24, 36 or 48 minutes for 4, 6 or 8 rounds); and the longest time in a game for
which a table only watches other tables carry out their plans, which may be 60 seconds at its 90th percentile.

Length is the oldest of the metrics for games made by machines (Althöfer, Computer-Aided Game Inventing, 2003; Browne
2008, "duration"). Waiting is what classroom trials of board games name first.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.bots.intervals import Interval, percentile
from game.bots.time_model import ACTION, EXPLORE_MINUTES, LONGEST_WAIT, round_of
from game.rules.action import Action
from game.rules.game import Game
from game.rules.state import State

NAME = "length"
TITLE = N_("Fits the session")
LOOKAHEAD = Sample(("lookahead",), percent=30)
MINUTE = 60
OFTEN = 0.9
LONG = N_("The game takes longer than its stage: make fewer things possible in a turn, with higher prices.")
SHORT_TURNS = N_("A table waits too long: fewer or slower actions in a turn would help, or fewer teams.")
UNSHOWN = ("done", "keep", "give", "choose")


class Clock:
    """Keys `("seconds", of the game)` and `("wait", longest, in seconds)`."""

    def __init__(self, appraiser: Appraiser) -> None:
        self.rounds: dict[int, list[int]] = {}
        self.options: dict[int, int] = {}
        self.built: dict[int, int] = {}

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """Who acts, and how much there was to weigh."""
        number = state.round
        self.options[number] = max(self.options.get(number, 0), len(actions))
        self.built[number] = len(state.built)
        shown = self.rounds.setdefault(number, [])
        if action.verb not in UNSHOWN and state.seat >= 0:
            shown.append(state.seat)

    def counts(self, state: State) -> Mapping[tuple, int]:
        """The game's length and its longest wait."""
        seconds = 0
        for number, shown in self.rounds.items():
            finished = self.built.get(number + 1, len(state.built)) - self.built[number]
            seconds += round_of(self.options[number], len(shown), finished)
        wait = max((longest_wait(shown, state.seats) for shown in self.rounds.values()), default=0)
        return {("games",): 1, ("seconds", seconds): 1, ("wait", wait * ACTION): 1}


def longest_wait(shown: Sequence[int], seats: int) -> int:
    """The most actions of others in a row that a table watches while plans are carried out."""
    longest = 0
    for seat in range(seats):
        run = 0
        for actor in shown:
            run = 0 if actor == seat else run + 1
            longest = max(longest, run)
    return longest


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead's games."""
    return (LOOKAHEAD,)


def watch(appraiser: Appraiser) -> Clock:
    """The time of all rounds."""
    return Clock(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The length and the longest wait at their 90th percentiles."""
    counts = counted[LOOKAHEAD]
    seconds = percentile({key[1]: count for key, count in counts.items() if key[0] == "seconds"}, OFTEN)
    minutes = Interval(*(bound / MINUTE for bound in seconds))
    yield judged(NAME, "minutes", minutes, counts["games",], ceiling=EXPLORE_MINUTES[game.setup.rounds],
                 unit="minutes", over=Hint(LONG, {}))
    waits = percentile({key[1]: count for key, count in counts.items() if key[0] == "wait"}, OFTEN)
    yield judged(NAME, "wait", waits, counts["games",], ceiling=LONGEST_WAIT, unit="seconds",
                 over=Hint(SHORT_TURNS, {}))
