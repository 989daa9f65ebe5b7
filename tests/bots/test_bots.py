"""Players made of code: legal, repeatable, and the better the longer they think."""

import pytest

from game.bots.kinds import KINDS, seated
from game.bots.lookahead import Lookahead
from game.bots.playout import playout
from game.bots.restricted import WITHOUT
from game.core.canonical import digest
from game.rules.engine import advance, apply, deal, legal_actions, new_game
from game.rules.setup import Setup
from game.rules.view import view_for
from tests.bots.healthy import SETUP, healthy

GAME = new_game(healthy(), SETUP)


@pytest.mark.parametrize("kind", [*KINDS, WITHOUT + "heat"])
def test_a_bot_finishes_a_game_with_legal_actions_only(kind):
    bots = seated(GAME, [kind], 5)
    state = deal(GAME, 5)
    while not state.over:
        action = bots[state.seat].choose(view_for(GAME, state, state.seat))
        state = apply(GAME, state, action).state
    assert state.ending in ("last-round", "no-trust", "bankrupt")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_makes_a_bot_play_the_same_game(kind):
    first, second = (playout(GAME, seated(GAME, [kind], 9), 9).as_plain() for _ in range(2))
    assert digest(first) == digest(second)


def test_bots_of_different_kinds_share_a_table():
    game = new_game(healthy(), Setup("healthy", teams=4, rounds=4))
    names = [type(bot).NAME for bot in seated(game, ["greedy", "random"], 1)]
    assert names == ["greedy", "random", "greedy", "random"]


def test_an_unknown_bot_is_a_key_error():
    with pytest.raises(KeyError):
        seated(GAME, ["wizard"], 1)


def test_a_bot_does_not_change_the_view_that_it_is_shown():
    state = deal(GAME, 3)
    view = view_for(GAME, state, state.seat)
    before = digest(view.state.as_plain())
    Lookahead(GAME, 3).choose(view)
    assert digest(view.state.as_plain()) == before


def test_what_others_hold_does_not_change_what_a_bot_does():
    state = deal(GAME, 4)
    other = state.clone()
    seat = state.seat
    hidden = (seat + 1) % GAME.setup.teams
    other.hands[hidden], other.pile[:5] = other.pile[:5], other.hands[hidden]
    chosen = [Lookahead(GAME, 4).choose(view_for(GAME, each, seat)) for each in (state, other)]
    assert chosen[0] == chosen[1]


def test_a_restricted_bot_never_builds_what_it_renounces():
    bots = seated(GAME, [WITHOUT + "heat"], 2)
    state = deal(GAME, 2)
    while not state.over:
        advance(GAME, state, bots[state.seat].choose(view_for(GAME, state, state.seat)))
    assert state.built and not any("heat" in GAME.cards[card].tags for card, _ in state.built)


def test_with_one_legal_action_a_bot_does_not_think():
    state = deal(GAME, 1)
    state.effort[state.seat] = 0
    state.used[state.seat] = 1
    state.handed[state.seat] = 1
    (only,) = legal_actions(GAME, state)
    assert Lookahead(GAME, 1).choose(view_for(GAME, state, state.seat)) == only
