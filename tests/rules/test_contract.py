"""What every play format promises, on fifty seeds each."""

import random

import pytest

from game.core.canonical import canonical
from game.core.rng import below, seeded
from game.rules.action import Action
from game.rules.effects import VERBS
from game.rules.engine import advance, apply, deal, legal_actions, new_game, start, why_not
from game.rules.formats import FORMATS
from game.rules.refusal import IllegalAction, Refusal
from game.rules.setup import LENGTHS, TEAMS, Setup
from game.rules.state import HIDDEN
from game.rules.view import AUDIENCE, seen_by, view_for
from tests.rules.tiny import DECK, deck_with

SEEDS = range(50)
WRONG = (Action("build", "no-such-card"), Action("fly"), Action("back", amount=99), Action("hand-on", to=9),
         Action("give", amount=7), Action("choose", "neither"), Action("keep", "filter"), Action("grow", "kiln"))


def setup_for(name: str, seed: int) -> Setup:
    """A set-up that differs with the seed in everything that can differ."""
    return Setup(DECK.id, name, ("easy", "normal", "hard")[seed % 3], TEAMS[seed % len(TEAMS)],
                 LENGTHS[seed % len(LENGTHS)], seed)


def walk(name: str, seed: int):
    """(game, state, action, step) for every action of one random game."""
    game = new_game(DECK, setup_for(name, seed))
    state, rng = start(game).state, seeded(seed, "walk")
    while not state.over:
        actions = legal_actions(game, state)
        index, rng = below(rng, len(actions))
        step = apply(game, state, actions[index])
        yield game, state, actions[index], step
        state = step.state


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_action_on_the_same_state_gives_the_same_bytes(name, seed):
    for game, state, action, step in walk(name, seed):
        before = canonical(state.as_plain())
        again = apply(game, state, action)
        assert canonical(again.state.as_plain()) == canonical(step.state.as_plain())
        assert canonical(again.events) == canonical(step.events)
        assert canonical(state.as_plain()) == before


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_game_ends_exactly_when_nobody_can_act(name, seed):
    last = None
    for game, state, _, step in walk(name, seed):
        assert legal_actions(game, state)
        assert all(not legal_actions(game, state, seat) for seat in range(state.seats) if seat != state.seat)
        last = game, step.state
    game, state = last
    assert state.over and state.seat == -1
    assert not any(legal_actions(game, state, seat) for seat in range(state.seats))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS)
def test_playouts_and_checked_play_reach_the_same_state(name, seed):
    fast = None
    for game, state, action, step in walk(name, seed):
        fast = deal(game, seed) if fast is None else fast
        assert canonical(fast.as_plain()) == canonical(state.as_plain())
        advance(game, fast, action)
        assert canonical(fast.as_plain()) == canonical(step.state.as_plain())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS[:20])
def test_an_action_is_refused_exactly_when_it_is_not_listed(name, seed):
    tried: set[Action] = set(WRONG)
    for game, state, _, _ in walk(name, seed):
        listed = legal_actions(game, state)
        assert len(listed) == len(set(listed))
        tried.update(listed)
        for action in tried:
            assert (why_not(game, state, state.seat, action) is None) == (action in listed), action


@pytest.mark.parametrize("name", FORMATS)
def test_refusals_say_why(name):
    game = new_game(DECK, Setup(DECK.id, name))
    state = start(game).state
    other = (state.seat + 1) % state.seats
    assert why_not(game, state, other, Action("done")) is Refusal.NOT_YOUR_TURN
    assert why_not(game, state, state.seat, Action("fly")) is Refusal.UNKNOWN_ACTION
    with pytest.raises(IllegalAction) as caught:
        apply(game, state, Action("build", "no-such-card"))
    assert caught.value.refusal is Refusal.NOT_IN_HAND


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS[:20])
def test_views_hide_hands_briefs_piles_and_dice(name, seed):
    for game, state, _, _ in walk(name, seed):
        for seat in (AUDIENCE, *range(state.seats)):
            seen = view_for(game, state, seat).state
            assert seen.rng == 0
            assert set(seen.pile) | set(seen.event_pile) | set(seen.growth_pile) | set(seen.joint_pile) <= {HIDDEN}
            for owner in range(state.seats):
                if owner != seat:
                    assert set(seen.hands[owner]) <= {HIDDEN}
                    assert len(seen.hands[owner]) == len(state.hands[owner])
                    assert seen.briefs[owner] == HIDDEN or game.level.open_briefs or state.over
            if seat != AUDIENCE:
                assert seen.hands[seat] == state.hands[seat]
                assert seen.briefs[seat] == state.briefs[seat]
            for task in seen.agenda:
                assert task[0] != "keep" or task[1] == seat or set(task[2]) == {HIDDEN}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", SEEDS[:20])
def test_what_one_seat_draws_no_other_seat_hears_of(name, seed):
    private = {"cards-drawn", "cards-shown", "card-kept", "card-received"}
    for game, _, _, step in walk(name, seed):
        for event in seen_by(step.events, AUDIENCE):
            assert event.kind not in private
        for event in step.events:
            if event.kind in private:
                assert event.seat == event.params["seat"]
                assert event not in seen_by(step.events, (event.seat + 1) % game.setup.teams)


class Gambler:
    """A verb that breaks the law: it throws dice of its own."""

    NAME = "trust"
    PARAMS = VERBS["trust"].PARAMS

    @staticmethod
    def compile(params, game, place):
        """An effect that differs each time."""

        def effect(state, seat, cause, log):
            state.trust = 5 + random.randrange(5)
            state.coins[0] = random.randrange(1 << 30)

        return effect, False


def test_an_effect_with_dice_of_its_own_fails_the_contract(monkeypatch):
    monkeypatch.setattr("game.rules.compiler.VERBS", {**VERBS, "trust": Gambler})
    with pytest.raises(AssertionError):
        for seed in SEEDS:
            test_the_same_action_on_the_same_state_gives_the_same_bytes("hero", seed)


def test_a_deck_with_one_measure_and_nothing_else_still_plays_to_its_end():
    bare = deck_with(measures=DECK.measures[:1], growth=(), joint=(), events=(), roles=(), briefs=(), insights=(),
                     results=DECK.results[:1])
    game = new_game(bare, Setup(bare.id, rounds=4, teams=2))
    state = start(game).state
    while not state.over:
        state = apply(game, state, legal_actions(game, state)[0]).state
    assert state.ending in {"last-round", "no-trust", "bankrupt"}
