"""Decks that cannot be played are reported with the card at fault; nothing hangs and nothing escapes."""

from dataclasses import replace

import pytest

from game.bots import trial
from game.bots.kinds import seated
from game.bots.rehearsal import rehearsed
from game.bots.simulation import Plan, in_this_process, simulate
from game.bots.trial import Fault, Faulty, play
from game.rules.engine import new_game
from game.rules.model import Card, EventCard
from tests.bots.healthy import SETUP, condition, effect, healthy


def with_card(*effects):
    """The healthy deck with one more card, several times."""
    deck = healthy()
    return replace(deck, measures=(*deck.measures, Card("culprit", "measure", 0, 0, effects, ("people",), copies=9)))


@pytest.fixture
def divides(monkeypatch):
    """Makes one number of trust divide by zero, as a new verb with a fault might."""
    def broken(state, by, cause, log):
        return 1 // (by - 5)

    monkeypatch.setattr("game.rules.change.trust", broken)


def test_a_division_by_zero_is_reported_with_its_card(divides):
    deck = with_card(effect("trust", by=5))
    faults = rehearsed(deck, SETUP)
    assert [(fault.kind, fault.card) for fault in faults] == [("crash", "culprit")]
    assert faults[0].detail.startswith("ZeroDivisionError")


def test_an_error_behind_a_condition_is_found_before_any_game(divides):
    when = effect("when", **{"if": (condition("total-at-most", value=9),), "then": (effect("trust", by=5),)})
    (fault,) = rehearsed(with_card(when), SETUP)
    assert (fault.kind, fault.card) == ("crash", "culprit")


def test_an_error_that_only_shows_in_play_is_reported_with_its_card(monkeypatch):
    def broken(state, by, cause, log):
        state.trust = max(1, state.trust + by) if cause.id != "culprit" or state.round < 2 else 1 // (by - by)

    monkeypatch.setattr("game.rules.change.trust", broken)
    deck = with_card(effect("trust", by=1))
    assert rehearsed(deck, SETUP) == ()
    outcome = simulate(Plan(deck, SETUP, 20, ("skill-gap",)), in_this_process)
    assert outcome.verdicts == ()
    assert {(fault.kind, fault.card) for fault, _ in outcome.faults} == {("crash", "culprit")}


def test_a_question_without_answers_is_reported_with_its_card():
    deck = with_card(effect("choose", options=()))
    outcome = simulate(Plan(deck, SETUP, 20, ("skill-gap",)), in_this_process)
    assert outcome.faults == ((Fault("no-action", "culprit"), 1),) and outcome.verdicts == ()


def test_a_card_that_ends_the_game_alone_is_reported_and_the_deck_still_judged():
    outcome = simulate(Plan(with_card(effect("trust", by=-5)), SETUP, 4, ("skill-gap",)), in_this_process)
    assert outcome.faults == ((Fault("kills", "culprit"), 1),)
    assert [verdict.measure for verdict in outcome.verdicts] == ["random", "greedy", "lookahead"]


def test_an_event_that_ends_the_game_alone_is_reported():
    deck = healthy()
    deck = replace(deck, events=(*deck.events, EventCard("doom", effects=(effect("trust", by=-5),))))
    assert rehearsed(deck, SETUP) == (Fault("kills", "doom"),)


def test_a_game_without_end_is_given_up(monkeypatch):
    monkeypatch.setattr(trial, "carry_out", lambda game, state, action: None)
    game = new_game(healthy(), SETUP)
    with pytest.raises(Faulty) as found:
        play(game, seated(game, ["random"], 1), 1, ())
    assert found.value.fault.kind == "endless"


def test_a_deck_that_cannot_be_made_ready_is_reported():
    deck = with_card(effect("cut", source="nowhere", by=5))
    (fault,) = rehearsed(deck, SETUP)
    assert fault.kind == "crash" and "nowhere" in fault.detail


def test_the_healthy_deck_has_no_faults():
    assert rehearsed(healthy(), SETUP) == ()
