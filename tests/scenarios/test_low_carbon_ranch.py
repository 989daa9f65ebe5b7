"""What the ranch deck promises about its numbers, however it is tuned."""

from pathlib import Path

import pytest

from game.decks.evidence import Home
from game.decks.loaded import LoadedDeck
from game.decks.opening import open_deck
from game.i18n.translator import Translator
from game.session.footprint import items, scored

PROJECT = Path(__file__).parents[2]
TANKER_CARDS = ("electric-tanker", "tanker-charger")


@pytest.fixture(scope="module")
def ranch() -> LoadedDeck:
    """The deck as it is shipped."""
    return open_deck(PROJECT / "scenarios" / "low-carbon-ranch", Home(locales=(PROJECT / "locales",)))


def verbs_in(value: object) -> set[str]:
    """All keys at any depth of a document's value: effect verbs and what stands inside them."""
    if isinstance(value, dict):
        return set(value) | {name for entry in value.values() for name in verbs_in(entry)}
    if isinstance(value, list):
        return {name for entry in value for name in verbs_in(entry)}
    return set()


def numbers_in(value: object) -> set[int]:
    """All whole numbers at any depth, without their signs."""
    if isinstance(value, bool | str):
        return set()
    if isinstance(value, int):
        return {abs(value)}
    inside = value.values() if isinstance(value, dict) else value
    return {number for part in inside for number in numbers_in(part)}


def options_in(value: object) -> list[dict]:
    """All options of `choose` at any depth."""
    if isinstance(value, dict):
        return value.get("options", []) + [option for part in value.values() for option in options_in(part)]
    return [option for part in value for option in options_in(part)] if isinstance(value, list) else []


def entry(ranch: LoadedDeck, key: str, name: str) -> dict:
    """The part with this id under a key of the document."""
    return next(part for part in ranch.document[key] if part["id"] == name)


@pytest.mark.parametrize("card", TANKER_CARDS)
def test_tankers_beyond_the_gate_never_lower_the_footprint_of_milk(ranch, card):
    verbs = verbs_in(entry(ranch, "measures", card)["effects"])
    assert "meter" in verbs
    assert not verbs & {"cut", "worsen", "activity", "surge"}


def test_the_plateau_has_no_carbon_effect_because_the_case_gives_no_figure(ranch):
    verbs = verbs_in(entry(ranch, "events", "plateau-call")["effects"])
    assert "choose" in verbs
    assert not verbs & {"cut", "worsen", "activity", "surge", "output"}


def test_the_first_result_asks_no_more_and_no_less_than_the_real_target_per_unit(ranch):
    target = entry(ranch, "facts", "target-cut")["value"]
    assert {"intensity-at-most": 100 - target} in ranch.document["hero"]["results"][0]["when"]


def test_derived_facts_follow_from_the_figures_they_are_made_of(ranch):
    fact = {part["id"]: part["value"] for part in ranch.document["facts"]}
    assert fact["milk-per-year"] == fact["milk-per-day"] * 365
    assert fact["silage-haul"] == fact["silage"] * fact["haul-km"]
    assert fact["biogas-per-head"] == fact["biogas-power"] / fact["herd"]
    assert fact["manure-per-fertiliser"] == round(fact["manure-spread"] / fact["fertiliser-replaced"])
    assert fact["biogas-avoided"] == pytest.approx(fact["biogas-power"] * fact["grid-china"] / 1000)
    assert fact["haul-carbon"] == pytest.approx(fact["silage-haul"] * fact["truck-tkm"] / 1_000_000)
    assert fact["haul-one-tonne"] == pytest.approx(fact["haul-km"] * fact["truck-tkm"] / 1000, rel=0.01)
    assert fact["milk-carbon"] == pytest.approx(fact["milk-per-year"] * fact["milk-china"], rel=0.01)


def test_nothing_is_computed_from_the_renewable_share_without_a_whole(ranch):
    derived = [part["derived"]["from"] for part in ranch.document["facts"] if "derived" in part]
    assert derived
    assert all("renewable-share" not in facts for facts in derived)


def test_an_english_reader_meets_no_chinese(ranch):
    english = Translator.load("en", (PROJECT / "locales",), (ranch.id,))
    said = {context: english.text(text, context=context) for context, text in ranch.texts.items()}
    assert len(said) > 600
    assert [context for context, text in said.items() if any(letter >= "\u2e80" for letter in text)] == []


def test_every_star_says_the_numbers_that_it_asks_for(ranch):
    stars = [star for brief in ranch.document["briefs"] for star in brief["stars"]]
    assert len(stars) == 36
    for star in stars:
        assert [number for number in numbers_in(star["when"]) if str(number) not in star["text"]] == [], star["text"]


def test_every_option_says_the_numbers_that_it_brings(ranch):
    options = [option for key in ("measures", "events", "roles") for option in options_in(ranch.document[key])]
    assert len(options) == 8
    for option in options:
        missing = [number for number in numbers_in(option["effects"]) if str(number) not in option["text"]]
        assert missing == [], option["text"]


@pytest.mark.parametrize("deck", ["low-carbon-ranch", "zero-carbon-port", "hydrogen-island"])
def test_the_things_to_put_in_order_do_not_stand_in_their_order(deck):
    document = open_deck(PROJECT / "scenarios" / deck, Home(locales=(PROJECT / "locales",))).document
    shown = [item["id"] for item in items(document)]
    assert scored(document, shown).right < scored(document, shown).pairs
