"""Equal values have one spelling."""

import pytest

from game.core.canonical import canonical, digest
from game.core.event import Cause, Event


def test_key_order_and_kind_of_sequence_do_not_matter():
    assert canonical({"b": (1, 2), "a": {3, 1}}) == canonical({"a": [1, 3], "b": [1, 2]}) == b'{"a":[1,3],"b":[1,2]}'


def test_text_stays_readable_and_whole_floats_are_whole_numbers():
    assert canonical(["碳", 2.0, 2.5, None, True]) == '["碳",2,2.5,null,true]'.encode()


def test_events_have_a_digest_that_tells_them_apart():
    first, second = Event("x", {"cause": Cause("rule", "income")}), Event("x", {"cause": Cause("rule", "upkeep")})
    assert digest(first) != digest(second)
    assert len(digest(first)) == 16


def test_values_without_a_canonical_form_are_refused():
    with pytest.raises(TypeError):
        canonical(object())
