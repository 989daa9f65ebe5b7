"""From a document to the rules' Deck and the texts."""

from pathlib import Path

import pytest

from game.decks.evidence import Home
from game.decks.opening import BrokenDeck, open_deck
from game.rules.model import LEVELS, AbilityCall, ConditionCall, EffectCall, Source

HOME = Home()


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_deck_holds_what_the_document_says(tiny: Path) -> None:
    deck = open_deck(tiny, HOME).deck
    assert (deck.id, deck.years, deck.path_end, deck.tags) == ("tiny", (2020, 2032), 80, ("heat", "haul", "people"))
    assert deck.sources == (Source("boiler", 6050, "mill"), Source("truck", 3950, "yard"))
    assert [len(cards) for cards in (deck.measures, deck.growth, deck.joint, deck.events, deck.roles, deck.briefs)] == [
        6, 2, 2, 4, 4, 4]  # fmt: skip
    assert (deck.economy.purse, deck.economy.income, deck.economy.trust) == (24, 16, 5)


def test_cards_keep_their_effects_needs_and_terms(tiny: Path) -> None:
    pump = next(card for card in open_deck(tiny, HOME).deck.measures if card.id == "heat-pump")
    assert (pump.kind, pump.cost, pump.rounds, pump.upkeep, pump.copies) == ("measure", 6, 2, 1, 1)
    assert pump.effects == (
        EffectCall("cut", {"source": "boiler", "by": 40}),
        EffectCall("meter", {"id": "clean-heat", "by": 50}),
    )
    assert pump.needs == (ConditionCall("built", {"card": "insulation"}),)
    assert pump.basis is not None and pump.basis.facts == ("coal-used",)


def test_nested_calls_are_calls_too(tiny: Path) -> None:
    deck = open_deck(tiny, HOME).deck
    shift = next(card for card in deck.measures if card.id == "night-shift")
    assert shift.effects[0].params == {
        "if": (ConditionCall("trust-at-least", {"value": 4}),),
        "then": (EffectCall("coins", {"by": 3}),),
        "else": (EffectCall("trust", {"by": -1}),),
    }
    day = next(card for card in deck.measures if card.id == "open-day")
    assert [option["id"] for option in day.effects[1].params["options"]] == ["bread", "tour"]
    assert deck.briefs[3].stars[2][0].params["value"][1] == ConditionCall(
        "not", {"value": ConditionCall("joint-done", {"value": 2})}
    )


def test_roles_have_a_passive_or_an_active_ability(tiny: Path) -> None:
    miller, driver, _, baker = open_deck(tiny, HOME).deck.roles
    assert miller.passive == AbilityCall("steady", {})
    assert driver.passive == AbilityCall("cheaper", {"tags": ("haul",), "by": 1})
    assert (baker.passive, baker.active) == (None, (EffectCall("trust", {"by": 1}),))


def test_a_deck_changes_only_what_it_says_about_a_level(tiny: Path) -> None:
    levels = open_deck(tiny, HOME).deck.levels
    assert (levels["hard"].income, levels["hard"].path, levels["hard"].bad_luck) == (80, -3, 150)
    assert levels["hard"].hand == LEVELS["hard"].hand
    assert (levels["easy"], levels["normal"]) == (LEVELS["easy"], LEVELS["normal"])


def test_every_text_has_a_context_of_its_own(tiny: Path) -> None:
    loaded = open_deck(tiny, HOME)
    expected = {
        "tiny/deck.title": "The Tiny Mill",
        "tiny/deck.organisation": "Test Mill",
        "tiny/output.name": "Flour",
        "tiny/path.why": "a fifth less",
        "tiny/source/boiler.name": "Boiler",
        "tiny/result/as-real.text": "You did what the mill did.",
        "tiny/heat-pump.name": "Heat pump",
        "tiny/heat-pump.why": "four tenths of the coal",
        "tiny/open-day.bread.text": "Give away bread",
        "tiny/cold-winter.softened-1.text": "The wool keeps it warm.",
        "tiny/full-purse.star-2.text": "Eight coins",
        "tiny/wheel-claim.much.text": "2.5 kg",
        "tiny/fact/wheel-power.caution": "measured with a rope",
        "tiny/footprint.loaf.name": "A loaf",
        "tiny/script/play.ask": "What next?",
        "tiny/mirror.not-the-answer": "Yours may be better.",
        "tiny/create.school.text": "At our school we could …",
    }
    assert {context: loaded.texts.get(context) for context in expected} == expected
    assert len(loaded.texts) == len(set(loaded.texts))


def test_a_text_is_said_in_the_language_of_the_translator(tiny: Path) -> None:
    loaded = open_deck(tiny, HOME)
    assert loaded.said("heat-pump.name") == "Heat pump"
    assert loaded.said("heat-pump.name", lambda text, context: f"{context}={text}") == "tiny/heat-pump.name=Heat pump"


def test_the_digest_ignores_layout_and_comments(tiny: Path) -> None:
    before = open_deck(tiny, HOME)
    rewrite(tiny / "events.yaml", "events:", "# Weather and people\nevents:\n")
    rewrite(tiny / "deck.yaml", "title: The Tiny Mill", "title: 'The Tiny Mill'")
    (tiny / "joint.yaml").write_text((tiny / "session.yaml").read_text("utf-8"), "utf-8")
    (tiny / "session.yaml").unlink()
    after = open_deck(tiny, HOME)
    assert after.deck == before.deck
    assert after.deck.digest == before.deck.digest


def test_the_digest_changes_with_a_value(tiny: Path) -> None:
    before = open_deck(tiny, HOME).deck.digest
    rewrite(tiny / "events.yaml", "weight: 3", "weight: 4")
    assert open_deck(tiny, HOME).deck.digest != before


def test_a_deck_with_errors_cannot_be_opened(tiny: Path) -> None:
    rewrite(tiny / "events.yaml", "weight: 3", "weight: 0")
    with pytest.raises(BrokenDeck) as broken:
        open_deck(tiny, HOME)
    assert [problem.code for problem in broken.value.problems if problem.level == "error"] == ["too-small"]


def test_everything_else_of_the_document_is_at_hand(tiny: Path) -> None:
    loaded = open_deck(tiny, HOME)
    assert loaded.ledger["wheel-power"]["page"] == 9
    assert loaded.documents["mill-book"]["year"] == 2020
    assert loaded.session["pledge"]["hint"] == "Who, what, by when?"
    assert loaded.card("cold-winter")["icon"] == "wind"
    assert (loaded.language, loaded.map_path) == ("en", None)
    (tiny / "map.yaml").write_text("size: [1, 1]\n", encoding="utf-8")
    assert open_deck(tiny, HOME).map_path == tiny / "map.yaml"
