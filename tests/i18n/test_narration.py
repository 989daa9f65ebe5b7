"""The narrator has words for all that the rules can say."""

import re
from pathlib import Path

import pytest

from game.core.event import Cause, Event
from game.i18n.narration import ACTIONS, EVENTS, REFUSALS, Ids, Narrator
from game.i18n.translator import Translator
from game.rules.refusal import Refusal

RULES = Path(__file__).parents[2] / "game" / "rules"
KIND = re.compile(r'\bEvent\(\s*"([a-z-]+)"')
OTHERWISE = {
    "event-softened",  # how `event-struck` is said when works have softened it
    "joint-filled",  # how `joint-backed` is said of the last coins
}


@pytest.fixture
def narrator():
    """A narrator of a place where everything is called after its path."""
    return Narrator(Translator("en"), lambda path: path, Ids(("barn",), ("power",), ("better",)), ("Bees", "Owls"))


def test_every_event_of_the_rules_has_a_sentence_and_no_sentence_is_left_over():
    kinds = {kind for path in RULES.rglob("*.py") for kind in KIND.findall(path.read_text(encoding="utf-8"))}
    assert len(kinds) > 30 and set(EVENTS) == kinds | OTHERWISE


def test_every_refusal_has_a_sentence_and_no_sentence_is_left_over():
    assert set(REFUSALS) == {refusal.value for refusal in Refusal}


@pytest.mark.parametrize(("by", "said"), [(1, "+1 coin,"), (-1, "−1 coin,"), (2, "+2 coins,"), (-3, "−3 coins,")])
def test_one_coin_is_one_coin(narrator, by, said):
    event = Event("coins-changed", {"seat": 1, "by": by, "now": 4, "cause": Cause("rule", "income")})
    assert narrator.event(event) == f"Owls: {said} now 4 (income)."


def test_an_action_counts_its_coins_too(narrator):
    assert narrator.action("give", amount=1) == "Give 1 coin"
    assert narrator.action("back", amount=3, joint="wheel") == "Put 3 coins into “wheel.name”"
    assert set(ACTIONS) >= {"build", "grow", "back", "advise", "study", "engage", "hand-on", "ability", "done"}


def test_what_is_not_worth_a_sentence_gets_none(narrator):
    assert narrator.event(Event("looked-up", {"finishing": ()})) == ""
    assert narrator.event(Event("looked-up", {"finishing": ("wheel",)})) == "Look up! Finished now: wheel.name."


def test_the_last_coins_of_a_joint_project_are_called_the_last(narrator):
    paid = {"seat": 0, "card": "pipe", "coins": 2, "extra": 0}
    assert narrator.event(Event("joint-backed", {**paid, "missing": 3})).endswith("3 to go.")
    last = narrator.event(Event("joint-backed", {**paid, "missing": 0}))
    assert last == "Bees put the last 2 coins into “pipe.name”."
