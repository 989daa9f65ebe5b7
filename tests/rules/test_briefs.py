"""Which briefs are dealt."""

from dataclasses import replace

import pytest

from game.rules.engine import new_game, start
from game.rules.setup import Setup
from tests.rules.tiny import BRIEFS, deck_with


@pytest.mark.parametrize("teams", range(2, 7))
def test_a_brief_is_dealt_only_from_its_number_of_teams_on(teams: int) -> None:
    briefs = tuple(replace(brief, from_teams=3 if brief.id in ("kinder", "builder") else 2) for brief in BRIEFS)
    deck = deck_with(briefs=briefs)
    games = [new_game(deck, Setup(deck.id, teams=teams, seed=seed)) for seed in range(60)]
    dealt = {brief for game in games for brief in start(game).state.briefs}
    assert dealt == {brief.id for brief in briefs if brief.from_teams <= teams}
