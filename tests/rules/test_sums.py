"""Every number can be asked "why?", and the answer adds up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules import explain
from game.rules.change import intensity_index, total
from game.rules.course import Course
from game.rules.engine import legal_actions, new_game
from game.rules.setup import LENGTHS, TEAMS, Setup
from tests.rules.tiny import DECK

SETUPS = st.builds(Setup, st.just(DECK.id), st.just("hero"), st.sampled_from(("easy", "normal", "hard")),
                   st.sampled_from(TEAMS), st.sampled_from(LENGTHS), st.integers(0, 2**63))


def played(setup: Setup, picks: list[int]) -> Course:
    """A course in which each action is picked by a number from the list."""
    course = Course.begun(new_game(DECK, setup))
    for pick in picks:
        actions = legal_actions(course.game, course.state)
        if not actions:
            break
        course = course.after(actions[pick % len(actions)])
    return course


@settings(max_examples=60, deadline=None)
@given(SETUPS, st.lists(st.integers(0, 60), max_size=120))
def test_the_sum_of_causes_is_the_change_of_the_number(setup, picks):
    course = played(setup, picks)
    game, state, events = course.game, course.state, course.events
    first = course.steps[0].state
    assert sum(term.by for term in explain.why_total(events)) == total(game.shares, state) - 10_000
    for source, share in enumerate(game.shares):
        moved = sum(term.by for term in explain.why_source(events, source))
        assert moved == (share * state.activity[source] * state.intensity[source] + 50_000_000) // 100_000_000 - share
    for seat in range(state.seats):
        dealt = first.coins[seat]
        assert dealt + sum(term.by for term in explain.why_coins(events, seat)) == state.coins[seat]
    assert DECK.economy.trust + sum(term.by for term in explain.why_trust(events)) == state.trust
    assert 10_000 + sum(term.by for term in explain.why_output(events)) == state.output
    assert sum(term.by for term in explain.why_meter(events, 0)) == state.meters[0]


@settings(max_examples=60, deadline=None)
@given(SETUPS, st.lists(st.integers(0, 60), max_size=120))
def test_numbers_stay_in_their_ranges_and_no_card_is_lost_or_doubled(setup, picks):
    course = played(setup, picks)
    state = course.state
    assert all(coins >= 0 for coins in state.coins)
    assert 0 <= state.trust <= 10
    assert total(course.game.shares, state) >= 0 and intensity_index(course.game.shares, state) >= 0
    everywhere = [*state.pile, *state.discard, *(card for hand in state.hands for card in hand),
                  *(card for task in state.agenda if task[0] == "keep" for card in task[2]),
                  *(card for card, _ in state.built), *(card for card, _, _ in state.works)]
    measures = sorted(card for card in everywhere if course.game.cards[card].kind == "measure")
    assert measures == sorted(card.id for card in DECK.measures for _ in range(card.copies))


@settings(max_examples=40, deadline=None)
@given(SETUPS, st.lists(st.integers(0, 60), min_size=1, max_size=60))
def test_undo_takes_back_exactly_the_last_step(setup, picks):
    before, after = played(setup, picks[:-1]), played(setup, picks)
    undone = after.undone() if len(after.actions) > len(before.actions) else after
    assert undone.state.as_plain() == before.state.as_plain()
    assert undone.events == before.events


def test_every_round_has_a_checkpoint_to_go_back_to():
    course = played(Setup(DECK.id, rounds=4, seed=5), [7] * 400)
    assert course.state.over
    assert len(course.checkpoints()) == course.state.round
    for number in range(1, course.state.round + 1):
        assert course.back_to_round(number).state.round == number
        assert course.back_to_round(number).state.seat == course.back_to_round(number).state.first


def test_undo_at_the_start_changes_nothing():
    course = Course.begun(new_game(DECK, Setup(DECK.id)))
    assert course.undone(3).state is course.state
