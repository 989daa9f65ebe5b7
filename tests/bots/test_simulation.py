"""Many games for many gates: the same counts however they are shared out."""

from collections import Counter

import pytest

from game.bots.cluster import NoCluster, on_cluster
from game.bots.simulation import Batch, Plan, batches, in_processes, in_this_process, play_batch, simulate, wanted
from tests.bots.healthy import SETUP, healthy

FAST = ("skill-gap", "mid-game", "choices")


def test_processes_give_the_same_outcome_as_this_process():
    plan = Plan(healthy(), SETUP, 40, FAST)
    assert simulate(plan, in_processes(2)) == simulate(plan, in_this_process)


def test_games_that_several_gates_want_are_played_once():
    kinds = wanted(Plan(healthy(), SETUP, 100))
    assert kinds[("lookahead",), "normal"] == 30
    assert sum(bots == ("greedy",) for bots, _ in kinds) == 1


def test_every_game_of_a_plan_is_in_exactly_one_batch():
    plan = Plan(healthy(), SETUP, 70)
    seeds = Counter(
        (batch.bots, batch.level, seed) for batch in batches(plan)
        for seed in range(batch.first, batch.first + batch.games)
    )
    assert set(seeds.values()) == {1}
    assert sum(seeds.values()) == sum(wanted(plan).values())


def test_counts_of_two_halves_add_up_to_the_whole():
    plan = Plan(healthy(), SETUP, 20, ("skill-gap", "dead-turns"))
    whole = play_batch(plan, Batch(("greedy",), "normal", 0, 12)).counts
    halves = [play_batch(plan, Batch(("greedy",), "normal", first, 6)).counts for first in (0, 6)]
    assert whole == {key: halves[0][key] + halves[1][key] for key in whole}


def test_progress_adds_up_to_the_games_of_the_plan():
    plan = Plan(healthy(), SETUP, 30, ("skill-gap",))
    told = []
    simulate(plan, in_this_process, told.append)
    assert sum(told) == sum(wanted(plan).values())


def test_what_is_kept_does_not_grow_with_the_number_of_games():
    plan = Plan(healthy(), SETUP, 20, ("skill-gap", "choices", "card-use", "briefs", "length"))
    sizes = [
        sum(len(counts) for counts in play_batch(plan, Batch(("lookahead",), "normal", 0, games)).counts.values())
        for games in (6, 18)
    ]
    assert sizes[1] < 1.6 * sizes[0]


def test_only_the_gates_that_want_a_game_watch_it():
    tally = play_batch(Plan(healthy(), SETUP, 20), Batch(("random",), "normal", 0, 2))
    assert {gate for gate, _, _ in tally.counts} == {"skill-gap"}


def test_a_cluster_that_is_not_there_is_said_plainly():
    with pytest.raises(NoCluster):
        simulate(Plan(healthy(), SETUP, 4, ("skill-gap",)), on_cluster("tcp://127.0.0.1:1"))


def test_two_workers_of_a_cluster_give_the_same_outcome():
    distributed = pytest.importorskip("distributed")
    plan = Plan(healthy(), SETUP, 20, ("skill-gap",))
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        assert simulate(plan, on_cluster(cluster.scheduler_address)) == simulate(plan, in_this_process)
