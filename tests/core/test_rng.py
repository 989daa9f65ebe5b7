"""Random numbers are the same on every machine."""

from collections import Counter

import pytest

from game.core.rng import below, seeded, shuffle, weighted

GOLDEN_STREAM = [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_the_stream_is_splitmix64_as_published():
    drawn, rng = [], 1234567
    for _ in range(3):
        value, rng = below(rng, 1 << 64)
        drawn.append(value)
    assert drawn == GOLDEN_STREAM


def test_named_purposes_give_streams_of_their_own():
    assert len({seeded(7), seeded(7, "bot"), seeded(7, "bot", "greedy"), seeded(8)}) == 4


def test_a_shuffle_keeps_every_item_and_depends_on_the_seed_alone():
    first, again, other = list(range(20)), list(range(20)), list(range(20))
    assert shuffle(seeded(1), first) == shuffle(seeded(1), again)
    shuffle(seeded(2), other)
    assert first == again != other
    assert sorted(first) == list(range(20))


def test_every_number_below_a_bound_comes_up_about_equally_often():
    counts, rng = Counter(), seeded(3)
    for _ in range(6000):
        value, rng = below(rng, 6)
        counts[value] += 1
    assert sorted(counts) == list(range(6))
    assert all(850 < count < 1150 for count in counts.values())


def test_weights_steer_the_draw():
    counts, rng = Counter(), seeded(4)
    for _ in range(4000):
        index, rng = weighted(rng, (3, 0, 1))
        counts[index] += 1
    assert counts[1] == 0
    assert 2800 < counts[0] < 3200


def test_no_weight_at_all_is_refused():
    with pytest.raises(ValueError):
        weighted(seeded(1), ())
