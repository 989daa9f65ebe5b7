"""A session of the tiny smithy with a deck document of its own."""

import pytest

from game.rules.engine import new_game
from game.rules.setup import Setup
from game.session.act import Act
from game.session.engine import begin, folded
from game.session.plan import plan_of
from tests.rules.tiny import DECK

MINUTES = {"ice-break": (6, 9, 12), "inspire": (9, 13, 18), "explore": (24, 36, 48), "create": (9, 14, 18),
           "debrief": (12, 18, 24)}
STEPS = (("ice-teams", "ice-break", 3), ("ice-order", "ice-break", 3), ("inspire-story", "inspire", 4),
         ("inspire-rules", "inspire", 5), ("explore-first", "explore", 6), ("explore-middle", "explore", 10),
         ("explore-last", "explore", 5), ("explore-count", "explore", 3), ("create-make", "create", 9),
         ("debrief-path", "debrief", 6), ("debrief-close", "debrief", 6))
SECRET = "only the Game Master reads this"


def script():
    """The steps of a 60-minute session; longer ones in proportion."""
    return [
        {"id": name, "stage": stage, "minutes": {"60": short, "90": short * 3 // 2, "120": short * 2},
         "title": name, "say": SECRET, "watch": SECRET, "ask": SECRET, "stuck": SECRET}
        for name, stage, short in STEPS
    ]


DOCUMENT = {
    "script": script(),
    "panels": [{"id": "smoke", "title": "Smoke", "text": "…"}, {"id": "wheel", "title": "Wheel", "text": "…"}],
    "footprint": {"id": "footprint", "question": "?", "items": [
        {"id": "loaf", "name": "A loaf", "value": 0.8, "unit": "kg"},
        {"id": "bath", "name": "A bath", "value": 2, "unit": "kg"},
        {"id": "trip", "name": "A trip", "value": 3, "unit": "kg"}]},
    "pulse": [
        {"id": "most", "kind": "knowledge", "text": "?", "options": [{"id": "forge", "right": True}, {"id": "hall"}]},
        {"id": "can-we", "kind": "hope", "text": "?",
         "options": [{"id": "no"}, {"id": "little"}, {"id": "quite"}, {"id": "yes"}]}],
    "detectives": [{"id": "odd-sum", "options": [{"id": "true"}, {"id": "false", "right": True}]}],
}


@pytest.fixture
def plan():
    """An hour for three teams and four rounds."""
    return plan_of(new_game(DECK, Setup(DECK.id, teams=3, rounds=4, seed=5)), DOCUMENT, 60)


@pytest.fixture
def session(plan):
    """The session, started."""
    return folded(begin(plan), [Act("start", {})])


@pytest.fixture
def at(session):
    """The session at a step."""
    return lambda step: folded(session, [Act("jump", {"step": step})])
