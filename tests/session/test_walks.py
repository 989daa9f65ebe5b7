"""Random Game Masters: whatever is done at the cockpit, there is a way on and nothing is lost."""

import os

import pytest

from game.core.rng import below, seeded
from game.rules.action import Action
from game.rules.state import HIDDEN
from game.session.act import Act, play_act
from game.session.engine import apply, begin, legal_play, ways_on, why_not
from game.session.plan import plan_of
from game.session.playing import award_act, following
from game.session.verbs import VERBS
from game.session.view import audience
from tests.session.test_records import DRAFT

WALKS = int(os.environ.get("CARBON_PATHFINDERS_WALKS", "150"))
ACTS = 300
CHANCES = {
    "start": 1, "tick": 6, "game": 12, "next": 2, "back": 1, "skip": 1, "jump": 2, "pause": 1, "go-on": 1, "extend": 1,
    "undo": 1, "drop-rounds": 1, "keep-rounds": 1, "team": 1, "order": 1, "reveal": 1, "pulse": 2, "detective": 1,
    "freeze": 1, "blank": 1, "show": 1, "card": 1, "open-bonus": 1, "bonus": 4, "pledge": 1, "what-if": 1, "award": 1,
    "finish": 1, "swap-colours": 1, "lesson": 1, "outcome": 1,
}
ROOMS = ("one-projector", "one-projector", "computer-room", "solo")
KINDS = [verb for verb, chance in CHANCES.items() for _ in range(chance)]


class Master:
    """Thinks of acts, sensible and foolish ones."""

    def __init__(self, seed):
        self.rng = seeded(seed, "master")
        self.now = 0

    def pick(self, choices):
        index, self.rng = below(self.rng, len(choices))
        return choices[index]

    def act(self, session):
        verb = self.pick(KINDS)
        seat = self.pick(range(-1, 4))
        if verb in ("game", "bonus"):
            course = session.course if verb == "game" else session.bonus
            legal = legal_play(session) if verb == "game" else []
            action = self.pick(legal) if legal else Action(self.pick(["done", "build", "quiet"]), "made-1")
            return play_act(action, bonus=verb == "bonus" and course is not None)
        if verb == "award":
            return award_act(seat, self.pick([-2, 0, 1, 3]), "because")
        self.now += self.pick([0, 5, 30, 60, 500])
        answers = {"now": self.now, "step": self.pick(session.plan.steps).id, "minutes": self.pick([-1, 2, 10]),
                   "count": self.pick([0, 1, 5]), "rounds": [self.pick([1, 2, 3, 4])], "seat": seat,
                   "name": self.pick(["A", "B", "C", ""]), "colour": self.pick(range(7)),
                   "ids": [self.pick(["loaf", "bath"]), "bath", "trip"], "id": self.pick(["footprint", "odd-sum", "x"]),
                   "when": self.pick(["before", "after"]), "item": self.pick(["most", "can-we"]),
                   "counts": [self.pick([0, 9])] * self.pick([2, 4]), "option": self.pick(["true", "maybe"]),
                   "other": self.pick(range(4)), "result": self.pick([0, 3, 9]), "total": self.pick([70, -1]),
                   "on": self.pick([True, False]), "panel": self.pick([0, 1, 2]), "number": self.pick([0, 3]),
                   "draft": {**DRAFT, "cut": self.pick([0, 20, 60])}, "who": "us", "what": "walk", "by": "May",
                   "at": self.pick([0, 7]), "action": ["done"], "ending": {"total": 9000}}
        return Act(verb, {name: answers[name] for name in VERBS[verb].params})


def kept(session):
    """How much has been recorded; it must never shrink."""
    records = session.records
    return (len(records.orders), len(records.revealed), len(records.pledges), len(records.cards),
            len(records.what_ifs), len(records.outcomes),
            sum(map(len, records.pulse.values())), sum(map(len, records.detectives.values())),
            sum(session.clock.spent.values()), sum(bool(team.name) for team in session.teams))


def is_safe(picture):
    """Whether a picture for the projector keeps every secret."""
    if picture.blank:
        return picture.table is None and picture.bonus is None
    return all(
        set(view.state.briefs) == {HIDDEN} or view.state.over
        for view in (picture.table, picture.bonus) if view is not None
    ) and all(card == HIDDEN for view in (picture.table, picture.bonus) if view is not None
              for hand in view.state.hands for card in hand)


@pytest.mark.parametrize("seed", range(WALKS))
def test_whatever_the_game_master_does_there_is_a_way_on_and_no_record_is_lost(plan, seed):
    start = Act("start", {})
    plan = plan_of(plan.game, plan.document, 60, ROOMS[seed % len(ROOMS)])
    master, session, done = Master(seed), apply(begin(plan), start).session, [start]
    for number in range(ACTS):
        act = following(session) or master.act(session)
        if why_not(session, act) is not None:
            continue
        before = kept(session)
        session = apply(session, act).session
        done.append(act)
        assert all(now >= then for now, then in zip(kept(session), before, strict=True)), act
        if number % 10 == 0:
            assert ways_on(session) and is_safe(audience(session))
    again = begin(plan)
    for act in done:
        again = apply(again, act).session
    assert again.records == session.records and again.clock == session.clock and again.at == session.at
    assert again.course.actions == session.course.actions and len(done) > 20
