"""A tiny deck and a game of it, for recordings."""

import pytest

from game.rules import engine
from game.rules.model import Brief, Card, Deck, EventCard, Result, Role, Source
from game.rules.setup import Setup


@pytest.fixture
def deck():
    """Enough cards for two teams and four rounds, and nothing that happens beyond paying for them."""
    return Deck(
        id="tiny", digest="d1", years=(2020, 2030), sources=(Source("all", 10_000),), meters=(), tags=("care",),
        measures=tuple(Card(f"measure-{n}", "measure", cost=1, tags=("care",)) for n in range(30)),
        growth=tuple(Card(f"growth-{n}", "growth") for n in range(4)),
        joint=tuple(Card(f"joint-{n}", "joint", cost=4) for n in range(4)),
        events=tuple(EventCard(f"event-{n}") for n in range(6)),
        roles=tuple(Role(f"role-{n}") for n in range(4)),
        briefs=tuple(Brief(f"brief-{n}", ((), (), ())) for n in range(6)),
        insights=(), results=(Result("best", ()),), path_end=100,
    )  # fmt: skip


@pytest.fixture
def game(deck):
    return engine.new_game(deck, Setup("tiny", teams=2, rounds=4, seed=7))


@pytest.fixture
def played(game):
    """The actions of a whole game, always the first legal one, and the state it ends in."""
    state, actions = engine.start(game).state, []
    while not state.over and len(actions) < 500:
        actions.append(engine.legal_actions(game, state)[0])
        state = engine.apply(game, state, actions[-1]).state
    return actions, state
