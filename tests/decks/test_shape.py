"""The document against the models: source → (line, column, code)."""

from pathlib import Path

import pytest

from game.decks.problem import line, nearest, sentence

CUT = "[{cut: {source: truck, by: 45}}]"
NEED = "needs: [{built: {card: insulation}}]"
WHEEL = "basis: {kind: fact, facts: [wheel-power]}"
TOUR = "            - {id: tour, text: Show the boiler, effects: [{draw: {count: 1}}]}\n"
RIVER = "text: Warmth from the river."
CASES = [
    ("deck.yaml", "version: 1", "version: ¦one", "not-a-whole-number"),
    ("deck.yaml", "version: 1", "¦versoin: 1", "unknown-key"),
    ("deck.yaml", "language: en", "language: ¦English", "bad-language"),
    ("deck.yaml", "share: 60.5", "share: ¦much", "not-a-number"),
    ("deck.yaml", "{end: 80,", "{end: ¦800,", "too-large"),
    ("deck.yaml", "bad-luck: 150", "¦bad-luk: 150", "unknown-key"),
    ("cards.yaml", "cost: 6\n", "cost: ¦6.5\n", "not-a-whole-number"),
    ("cards.yaml", "cost: 6\n", "cost: ¦-1\n", "too-small"),
    ("cards.yaml", "cost: 6\n", "cost:¦\n", "no-value"),
    ("cards.yaml", "- id: heat-pump\n    name: Heat pump", "- ¦id: heat-pump", "missing-key"),
    ("cards.yaml", RIVER, "text: ¦5", "not-a-text"),
    ("cards.yaml", RIVER, "text: ¦''", "empty-text"),
    ("cards.yaml", "id: heat-pump", "id: ¦Heat_Pump", "bad-id"),
    ("cards.yaml", "tags: [haul, people]", "tags: ¦haul", "not-a-list"),
    ("cards.yaml", "tags: [haul, people]", "tags: ¦[]", "too-few"),
    ("cards.yaml", "tags: [haul, people]", "tags: ¦[haul, people, heat, haul]", "too-many"),
    ("cards.yaml", "tags: [haul, people]", "tags: [haul, ¦7]", "not-a-text"),
    ("cards.yaml", WHEEL, "basis: ¦fact", "not-a-table"),
    ("cards.yaml", WHEEL, "basis: {kind: ¦fakt}", "not-a-choice"),
    ("events.yaml", "rounds: [2, 8]", "rounds: [2, ¦9]", "too-large"),
    ("people.yaml", "right: true", "right: ¦yes", "not-true-or-false"),
    ("ledger.yaml", "value: 40,", "value: ¦true,", "not-a-scalar"),
    ("cards.yaml", "{meter: {id: clean-heat, by: 50}}", "{¦metre: {id: clean-heat, by: 50}}", "unknown-effect"),
    ("cards.yaml", NEED, "needs: [{¦bilt: {card: insulation}}]", "unknown-condition"),
    ("people.yaml", "{steady: {}}", "{¦stedy: {}}", "unknown-ability"),
    ("people.yaml", "{steady: {}}", "{steady: {¦much: 1}}", "unknown-key"),
    ("cards.yaml", CUT, "[{cut: {source: truck, by: ¦95}}]", "too-large"),
    ("cards.yaml", CUT, "[{cut: {source: truck, by: ¦0}}]", "too-small"),
    ("cards.yaml", CUT, "[{cut: {source: truck, by: ¦lots}}]", "not-a-whole-number"),
    ("cards.yaml", CUT, "[{cut: {source: truck, by: ¦null}}]", "no-value"),
    ("cards.yaml", CUT, "[{¦cut: {source: truck}}]", "missing-key"),
    ("cards.yaml", CUT, "[{cut: {source: truck, ¦bye: 4, by: 4}}]", "unknown-key"),
    ("cards.yaml", CUT, "[{cut: {source: ¦5, by: 45}}]", "not-a-text"),
    ("cards.yaml", CUT, "[{cut: ¦45}]", "not-a-table"),
    ("cards.yaml", CUT, "¦{cut: {source: truck, by: 45}}", "not-a-list"),
    ("cards.yaml", CUT, "[¦cut]", "not-one-verb"),
    ("cards.yaml", CUT, "[¦{cut: {source: truck, by: 4}, trust: {by: 1}}]", "not-one-verb"),
    ("cards.yaml", CUT, "[{delay: {rounds: 1, tags: ¦haul}}]", "not-a-list"),
    ("cards.yaml", CUT, "[{when: {if: [{¦bilt: {tag: haul}}], then: []}}]", "unknown-condition"),
    ("cards.yaml", NEED, "needs: [{¦built: {at-least: 2}}]", "says-nothing"),
    ("cards.yaml", "{draw: {count: 1}}", "{draw: {count: 1, who: ¦everyone}}", "not-a-choice"),
    ("cards.yaml", TOUR, "            - {id: tour, text: Show the boiler, ¦efects: [], effects: []}\n", "unknown-key"),
    ("cards.yaml", TOUR, "            - ¦{id: tour, effects: []}\n", "missing-key"),
    ("cards.yaml", TOUR, "            - {id: tour, text: ¦5, effects: []}\n", "not-a-text"),
    ("cards.yaml", TOUR, "            - ¦tour\n", "not-a-table"),
    ("people.yaml", "[{trust-at-least: 4}]", "[{trust-at-least: ¦{value: 4}}]", "not-a-whole-number"),
    ("people.yaml", "[{richest: true}]", "[{richest: ¦1}]", "not-true-or-false"),
    ("people.yaml", "{tags: [haul], by: 1}", "{tags: ¦[], by: 1}", "too-few"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), CASES)
def test_each_fault_is_named_at_its_place(spot, file: str, old: str, new: str, code: str) -> None:
    assert code in spot(file, old, new)


def test_a_key_missing_at_the_top_is_named_at_the_head_of_the_deck(spoil) -> None:
    (found,) = spoil("deck.yaml", "language: en\n", "")
    assert (Path(found.path).name, found.line, found.column, found.code) == ("deck.yaml", 1, 1, "missing-key")


def test_a_choice_needs_two_options(spoil) -> None:
    assert {problem.code for problem in spoil("cards.yaml", TOUR, "")} == {"too-few"}


def test_one_broken_card_does_not_hide_the_faults_of_others(spoil, tiny: Path) -> None:
    events = tiny / "events.yaml"
    events.write_text(events.read_text("utf-8").replace("tag: heat", "tag: heet"), "utf-8")
    found = {(Path(problem.path).name, problem.code) for problem in spoil("cards.yaml", "cost: 6\n", "cost: six\n")}
    assert found == {("cards.yaml", "not-a-whole-number"), ("events.yaml", "unknown-tag")}


def test_a_key_that_is_nearly_right_gets_a_suggestion(spoil) -> None:
    (found,) = [problem for problem in spoil("cards.yaml", "savings: 1\n    basis: {kind: fact", "savngs: 1\n    "
                "basis: {kind: fact") if problem.code == "unknown-key"]  # fmt: skip
    assert sentence(found) == "The key “savngs” is not known here. Did you mean “savings”?"


def test_a_problem_is_one_line_for_programs_and_people(spoil, tiny: Path) -> None:
    (found,) = spoil("people.yaml", "{steady: {}}", "{stedy: {}}")
    text = "There is no ability “stedy”. Did you mean “steady”?"
    assert line(found) == f"{tiny / 'people.yaml'}:2:92: error: {text} [unknown-ability]"


def test_a_name_far_from_all_gets_no_suggestion() -> None:
    assert nearest("zebra", ["coins", "trust"]) == ""
    assert nearest("trusty", ["coins", "trust"]) == "trust"
