"""Cards that pupils have made become a deck of their own."""

import shutil
from pathlib import Path

import pytest

from game.decks.evidence import Home
from game.decks.opening import inspected
from game.record.made_deck import MADE_FILE, save_made_deck
from game.session.draft import Draft, card_of, plain_draft

BASE = Path(__file__).parents[1] / "decks" / "data" / "tiny"


@pytest.fixture
def base(tmp_path):
    return Path(shutil.copytree(BASE, tmp_path / "tiny"))


def drafts(deck):
    return [
        Draft("Hand mill", 'We grind "by hand": yes, # every Friday', (deck.tags[0],), 3, 1, deck.sources[0].id, 12),
        Draft("Open day", "Everybody may look.", (deck.tags[0],), 2, 0, trust=1, upkeep=1),
    ]


def test_a_deck_with_made_cards_has_no_more_problems_than_its_base(base, tmp_path):
    before = inspected(base, Home())
    deck = before.loaded.deck
    cards = [(card_of(deck, draft, seat), plain_draft(draft)) for seat, draft in enumerate(drafts(deck))]
    after = inspected(save_made_deck(base, tmp_path / "our-tiny", cards, "made by a team"), Home())
    assert sorted(found.code for found in after.problems) == sorted(found.code for found in before.problems)
    made = {card.id: card for card in after.loaded.deck.measures}
    assert after.loaded.id == "our-tiny" and made["made-1"].cost == 3 and made["made-2"].upkeep == 1
    assert after.loaded.said("made-1.text") == drafts(deck)[0].text
    assert made["made-1"].effects == cards[0][0].effects


def test_made_cards_take_the_place_of_those_made_before(base, tmp_path):
    deck = inspected(base, Home()).loaded.deck
    first, second = ((card_of(deck, draft, 0), plain_draft(draft)) for draft in drafts(deck))
    ours = save_made_deck(base, tmp_path / "ours", [first], "made")
    again = save_made_deck(ours, tmp_path / "ours-too", [second], "made")
    assert "Open day" in (again / MADE_FILE).read_text(encoding="utf-8")
    assert "Hand mill" not in (again / MADE_FILE).read_text(encoding="utf-8")
