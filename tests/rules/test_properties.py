"""What holds in every game, whoever plays it and however: hypothesis picks the set-up and each choice."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as some

from game.record.replay import replay_of, verify
from game.rules.course import Course
from game.rules.engine import legal_actions, new_game
from game.rules.setup import LENGTHS, TEAMS, Setup
from game.rules.state import State
from tests.rules.tiny import DECK

COPIES = Counter({card.id: card.copies for card in DECK.measures})


@some.composite
def courses(draw) -> Course:
    """A game of the tiny deck from its start to some moment, often its end."""
    setup = Setup(DECK.id, "hero", draw(some.sampled_from(("easy", "normal", "hard"))), draw(some.sampled_from(TEAMS)),
                  draw(some.sampled_from(LENGTHS)), draw(some.integers(0, 2**70)))
    course = Course.begun(new_game(DECK, setup))
    random = draw(some.randoms(use_true_random=False))
    for _ in range(draw(some.integers(0, 200))):
        actions = legal_actions(course.game, course.state)
        if not actions:
            break
        course = course.after(random.choice(actions))
    return course


def measures_in(state: State) -> Counter[str]:
    """Every copy of a measure card, wherever it lies."""
    shown = [card for task in state.agenda if task[0] == "keep" for card in task[2]]
    held = [card for hand in state.hands for card in hand]
    finishing = [task[2] for task in state.agenda if task[0] == "finish"]
    laid = [card for card in (*finishing, *(work[0] for work in (*state.works, *state.built))) if card in COPIES]
    return Counter([*state.pile, *state.discard, *shown, *held, *laid])


@settings(max_examples=60, deadline=None, derandomize=True)
@given(courses())
def test_no_card_is_lost_or_doubled_and_nobody_owes(course):
    for step in course.steps:
        state = step.state
        assert measures_in(state) == COPIES
        assert min(state.coins) >= 0 and min(state.effort) >= 0 and state.trust >= 0
        assert min(state.intensity) >= 0 and min(state.activity) >= 0
        assert all(meter.low <= value <= meter.high for meter, value in zip(DECK.meters, state.meters, strict=True))
        assert state.over == (state.seat == -1)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(courses())
def test_a_game_stopped_anywhere_comes_out_the_same_from_its_actions(course):
    assert verify(replay_of(course.game, course.actions, course.state), course.game).as_plain() == (
        course.state.as_plain()
    )


@settings(max_examples=30, deadline=None, derandomize=True)
@given(courses())
def test_every_change_of_a_number_names_its_cause(course):
    for event in course.events:
        if event.kind.endswith("-changed"):
            cause = event.params["cause"]
            assert cause.kind and (cause.id or cause.kind in ("rule", "use")), event
