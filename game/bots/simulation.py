"""Many games for many gates, in this process or in others. The same plan gives the same counts, however it is shared
out: everything is counted, and counts are added up."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from game.bots.appraisal import Appraiser
from game.bots.gates import GATES
from game.bots.gates.gate import Counts, Gate, Sample, Verdict, setup_at
from game.bots.kinds import seated
from game.bots.rehearsal import rehearsed
from game.bots.trial import Fault, Faulty, play
from game.rules.engine import new_game
from game.rules.model import Deck
from game.rules.setup import Setup

BATCH = 4
PROBE = 20
FATAL = ("crash", "no-action", "endless")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be simulated: `games` at most of each sample, from the set-up's seed on, for the gates with these
    names (by default all)."""

    deck: Deck
    setup: Setup
    games: int = 1_000
    gates: tuple[str, ...] = ()

    @property
    def chosen(self) -> Sequence[Gate]:
        """The gates that are asked for."""
        return [gate for gate in GATES if not self.gates or gate.NAME in self.gates]


class Batch(NamedTuple):
    """Some games of one kind: who plays at which level, from which seed on."""

    bots: tuple[str, ...]
    level: str
    first: int
    games: int


class Tally(NamedTuple):
    """What came of some batches: counts by gate and kind of game, and how often each fault was met."""

    counts: Mapping[tuple[str, tuple[str, ...], str], Counts]
    faults: Counter[Fault]


class Outcome(NamedTuple):
    """The verdicts of all gates in their order, and every fault with the number of games that had it. With a fault
    that stops games there are no verdicts."""

    verdicts: tuple[Verdict, ...]
    faults: tuple[tuple[Fault, int], ...]


Runner = Callable[[Callable[[Batch], Tally], Sequence[Batch]], Iterable[Tally]]
"""Plays batches with a function and gives their tallies in any order."""


def simulate(plan: Plan, run: Runner, progress: Callable[[int], None] | None = None) -> Outcome:
    """Plays the plan and judges it. `progress` is told after each batch how many games it had."""
    faults = Counter({fault: 1 for fault in rehearsed(plan.deck, plan.setup)})
    if not stops(faults):
        faults += play_batch(plan, Batch(("random",), plan.setup.level, plan.setup.seed, min(PROBE, plan.games))).faults
    if stops(faults):
        return Outcome((), in_order(faults))
    counts: dict[tuple[str, tuple[str, ...], str], Counts] = {}
    for tally in run(partial(play_batch, plan), batches(plan)):
        for key, counted in tally.counts.items():
            counts.setdefault(key, Counter()).update(counted)
        faults += tally.faults
        if progress:
            progress(max(counted["games",] for counted in tally.counts.values()) if tally.counts else 0)
    return Outcome(() if stops(faults) else tuple(verdicts(plan, counts)), in_order(faults))


def stops(faults: Iterable[Fault]) -> bool:
    """Whether some fault is of a kind with which games cannot be judged."""
    return any(fault.kind in FATAL for fault in faults)


def in_order(faults: Counter[Fault]) -> tuple[tuple[Fault, int], ...]:
    """The faults sorted by kind and card."""
    return tuple(sorted(faults.items()))


def wanted(plan: Plan) -> dict[tuple[tuple[str, ...], str], int]:
    """How many games of each kind the gates want; a kind that several want is played once."""
    game = new_game(plan.deck, plan.setup)
    kinds: dict[tuple[tuple[str, ...], str], int] = {}
    for gate in plan.chosen:
        for sample in gate.samples(game):
            kind = kind_of(plan, sample)
            kinds[kind] = max(kinds.get(kind, 0), max(1, plan.games * sample.percent // 100))
    return kinds


def kind_of(plan: Plan, sample: Sample) -> tuple[tuple[str, ...], str]:
    """The bots and the level of a sample."""
    return sample.bots, sample.level or plan.setup.level


def batches(plan: Plan) -> list[Batch]:
    """All batches, the long ones first so that processes end together."""
    found = [
        Batch(bots, level, plan.setup.seed + first, min(BATCH, games - first))
        for (bots, level), games in wanted(plan).items() for first in range(0, games, BATCH)
    ]
    return sorted(found, key=lambda batch: (batch.bots in (("random",), ("greedy",)), -batch.games))


def play_batch(plan: Plan, batch: Batch) -> Tally:
    """Plays one batch with the watchers of all gates that want such games."""
    game = new_game(plan.deck, setup_at(plan.setup, batch.level))
    appraiser = Appraiser(game)
    kind = (batch.bots, batch.level)
    gates = [
        gate for gate in plan.chosen if any(kind_of(plan, sample) == kind for sample in gate.samples(game))
    ]
    counts: dict[tuple[str, tuple[str, ...], str], Counts] = {(gate.NAME, *kind): Counter() for gate in gates}
    faults: Counter[Fault] = Counter()
    for seed in range(batch.first, batch.first + batch.games):
        watchers = [gate.watch(appraiser) for gate in gates]
        try:
            state = play(game, seated(game, batch.bots, seed, appraiser), seed, watchers)
        except Faulty as found:
            faults[found.fault] += 1
            continue
        for gate, watcher in zip(gates, watchers, strict=True):
            counts[gate.NAME, *kind].update(watcher.counts(state))
    return Tally(counts, faults)


def verdicts(plan: Plan, counts: Mapping[tuple[str, tuple[str, ...], str], Counts]) -> Iterator[Verdict]:
    """What each gate says about its counts."""
    game = new_game(plan.deck, plan.setup)
    for gate in plan.chosen:
        counted = {sample: counts[gate.NAME, *kind_of(plan, sample)] for sample in gate.samples(game)}
        yield from gate.judge(game, counted)


def in_this_process(task: Callable[[Batch], Tally], plays: Sequence[Batch]) -> Iterator[Tally]:
    """Plays one batch after the other."""
    return map(task, plays)


def in_processes(jobs: int) -> Runner:
    """A runner with so many processes of its own. When the caller stops early, so do they."""

    def run(task: Callable[[Batch], Tally], plays: Sequence[Batch]) -> Iterator[Tally]:
        pool = ProcessPoolExecutor(max_workers=jobs)
        try:
            for future in as_completed([pool.submit(task, batch) for batch in plays]):
                yield future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    return run
