"""What the Game Master alone can do to a game."""

import pytest

from game.core.rng import below, seeded
from game.rules.action import MASTER, Action
from game.rules.engine import apply, legal_actions, new_game, start, why_not
from game.rules.explain import why_coins
from game.rules.formats.hero.bonus import PURSE, bonus_round
from game.rules.refusal import IllegalAction, Refusal
from game.rules.setup import Setup
from tests.rules.tiny import DECK

QUIET = Action("quiet")


@pytest.fixture
def game():
    return new_game(DECK, Setup(DECK.id, teams=3, rounds=4, seed=5))


def finished(game):
    """The last state of a random game."""
    state, rng = start(game).state, seeded(1, "walk")
    while not state.over:
        actions = legal_actions(game, state)
        index, rng = below(rng, len(actions))
        state = apply(game, state, actions[index]).state
    return state


def test_an_award_gives_coins_with_the_game_master_as_the_cause(game):
    before = start(game)
    step = apply(game, before.state, Action("award", "good question", 2, 3))
    assert step.state.coins[2] == before.state.coins[2] + 3
    assert [(term.cause.id, term.by) for term in why_coins(step.events, 2)] == [("award", 3)]
    assert step.state.seat == before.state.seat


def test_no_seat_is_offered_or_allowed_what_the_game_master_can_do(game):
    state = start(game).state
    for action in (QUIET, Action("award", "", 0, 1)):
        assert action not in legal_actions(game, state)
        assert [why_not(game, state, seat, action) for seat in range(3)].count(None) == 0
        assert why_not(game, state, MASTER, action) is None


@pytest.mark.parametrize(("action", "refusal"), [
    (Action("award", "", 3, 1), Refusal.NO_SUCH_TEAM), (Action("award", "", 0, 0), Refusal.BAD_AMOUNT),
    (Action("award", "", 0, 10), Refusal.BAD_AMOUNT), (Action("award", "", 0, -9), Refusal.TOO_EXPENSIVE),
    (Action("award", "x" * 99, 0, 1), Refusal.BAD_AMOUNT), (Action("study"), Refusal.UNKNOWN_ACTION),
])
def test_a_wrong_award_is_refused(game, action, refusal):
    assert why_not(game, start(game).state, MASTER, action) == refusal


def test_a_quiet_round_pays_and_works_on_but_nothing_strikes(game):
    before = start(game).state
    step = apply(game, before, QUIET)
    kinds = [event.kind for event in step.events]
    assert kinds[0] == "round-quiet" and "event-struck" not in kinds and "round-closed" in kinds
    assert step.state.round == 2 and sum(step.state.coins) == sum(before.coins) + game.income
    assert all(step.state.outlook)


def test_a_game_of_quiet_rounds_ends_after_its_last(game):
    state = start(game).state
    for _ in range(4):
        state = apply(game, state, QUIET).state
    assert state.over and state.ending == "last-round"
    with pytest.raises(IllegalAction):
        apply(game, state, QUIET)


def test_the_bonus_round_gives_every_team_one_turn_with_its_own_card(game):
    last = finished(game)
    state = bonus_round(game, last, (("filter",), (), ("lamps",)))
    assert last.over and not state.over and min(state.coins) >= PURSE
    assert Action("build", "filter") in legal_actions(game, state)
    built = len(state.built)
    state = apply(game, state, Action("build", "filter")).state
    turns = 0
    while not state.over:
        turns += 1
        state = apply(game, state, Action("done")).state
    assert ("filter", 0) in state.built[built:] and turns == 3
