"""The ranch is a game: a small sample of what `deck simulate` measures at length."""

from pathlib import Path

import pytest

from game.bots.simulation import Plan, in_this_process, simulate
from game.decks.evidence import Home
from game.decks.opening import open_deck
from game.rules.setup import Setup

ROOT = Path(__file__).parents[2]
RANCH = open_deck(ROOT / "scenarios" / "low-carbon-ranch", Home((ROOT / "locales",))).deck


@pytest.mark.parametrize("teams", [2, 4, 6])
def test_playing_well_pays_at_every_size_of_class(teams):
    outcome = simulate(Plan(RANCH, Setup(RANCH.id, teams=teams), 30, ("skill-gap", "length")), in_this_process)
    assert outcome.faults == ()
    assert [verdict for verdict in outcome.verdicts if not verdict.ok] == []


def test_no_card_of_the_ranch_ends_the_game_or_breaks_it():
    outcome = simulate(Plan(RANCH, Setup(RANCH.id), 1, ("skill-gap",)), in_this_process)
    assert outcome.faults == ()
