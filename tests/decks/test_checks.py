"""The lint rules: source → (place, code). Every code of every rule is provoked at least once."""

import re
from pathlib import Path

import pytest

from game.decks.checks import CHECKS
from game.decks.coverage import parse_coverage
from game.decks.evidence import Home
from game.decks.opening import inspected
from game.decks.problem import ERROR, WARNING, sentence

CUT = "[{cut: {source: truck, by: 45}}]"
TINY_ICONS = ("house", "wind", "truck", "eye", "clock", "factory", "map", "drop", "train", "gift", "speaker", "star",
              "book", "heart", "fire", "users")  # fmt: skip
NEED = "needs: [{built: {card: insulation}}]"
SPOTS = [
    ("cards.yaml", CUT, "[{cut: {source: ¦truk, by: 45}}]", "unknown-source"),
    ("cards.yaml", "{meter: {id: clean-heat, by: 50}}", "{meter: {id: ¦clean, by: 50}}", "unknown-meter"),
    ("cards.yaml", "tags: [haul, people]", "tags: [haul, ¦peeple]", "unknown-tag"),
    ("events.yaml", "tag: heat,", "tag: ¦heet,", "unknown-tag"),
    ("people.yaml", "{tags: [haul], by: 1}", "{tags: [¦hall], by: 1}", "unknown-tag"),
    ("session.yaml", "zone: mill, mood", "zone: ¦mil, mood", "unknown-zone"),
    ("cards.yaml", NEED, "needs: [{built: {card: ¦insulaton}}]", "unknown-card"),
    ("people.yaml", "facts: [wheel-power]", "facts: [¦weel-power]", "unknown-fact"),
    ("ledger.yaml", "{from: [coal-used]", "{from: [¦coal]", "unknown-fact"),
    ("ledger.yaml", "document: mill-book, page: 9", "document: ¦mil-book, page: 9", "unknown-document"),
    ("cards.yaml", "concepts: [heat-loss]", "concepts: [¦heat-los]", "unknown-insight"),
    ("people.yaml", "- id: big-mill", "- id: ¦heat-pump", "duplicate-id"),
    ("people.yaml", "briefs:\n  - id: cool-head\n", "briefs:\n  ¦- id: cool-head\n    from-teams: 6\n", "few-briefs"),
    ("ledger.yaml", "- {id: coal-a-day", "- {id: ¦coal-used", "duplicate-id"),
    ("deck.yaml", "    - {id: boiler, name: Boiler, zone: mill, share: 60.5,",
     "    ¦- {id: boiler, name: Boiler, zone: mill, share: 60,", "shares-sum"),
    ("deck.yaml", "share: 60.5", "share: ¦60.53", "share-too-fine"),
    ("cards.yaml", "cost: 12", "cost: ¦42", "unusual-cost"),
    ("deck.yaml", "years: [2020, 2032]", "years: ¦[2032, 2020]", "years-backward"),
    ("deck.yaml", "    - {id: clean-heat, name: Clean heat, unit: '%', start: 0",
     "    - ¦{id: clean-heat, name: Clean heat, unit: '%', start: -1", "meter-start"),
    ("people.yaml", "ability: {passive: {steady: {}}}", "ability: ¦{}", "two-abilities"),
    ("people.yaml", "ability: {passive: {steady: {}}}",
     "ability: ¦{passive: {steady: {}}, active: {effects: [{trust: {by: 1}}]}}", "two-abilities"),
    ("people.yaml", "      - {id: little, text: 0.5 kg}", "      ¦- {id: little, text: 0.5 kg, right: true}",
     "right-answers"),
    ("session.yaml", "text: Can we do it?}", "text: Can we?, options: ¦[{id: yes, text: 'Yes', right: true}]}",
     "no-right-or-wrong"),
    ("events.yaml", "rounds: [2, 8]", "rounds: ¦[8, 2]", "unreachable-event"),
    ("cards.yaml", NEED, "needs: ¦[{built: {tag: heat, at-least: 9}}]", "unreachable-card"),
    ("cards.yaml", NEED, "needs: ¦[{built: {card: heat-pump}}]", "unreachable-card"),
    ("people.yaml", "when: [{trust-at-least: 4}]", "when: ¦[{joint-done: 3}]", "unreachable-star"),
    ("people.yaml", "when: [{trust-at-least: 4}]", "when: ¦[{any: [{joint-done: 3}, {grown: {at-least: 9}}]}]",
     "unreachable-star"),
    ("people.yaml", "when: [{trust-at-least: 4}]", "when: ¦[{meter-at-least: {id: clean-heat, value: 101}}]",
     "unreachable-star"),
    ("deck.yaml", "when: [{total-at-most: 70}]", "when: ¦[{joint-done: 3}]", "unreachable-result"),
    ("events.yaml", "- {tag: heat, at-least: 1", "- ¦{tag: heat, at-least: 9", "unreachable-softening"),
    ("deck.yaml", "- {id: people, name: People, icon: users}",
     "- {id: people, name: People, icon: users}\n  - {id: ¦river, name: River, icon: drop}", "unused-tag"),
    ("deck.yaml", "- {id: yard, name: Yard}", "- {id: yard, name: Yard}\n  - {id: ¦field, name: Field}", "unused-zone"),
    ("deck.yaml", "  meters:\n", "  meters:\n    - {id: ¦jobs, name: Jobs, unit: people}\n", "unused-meter"),
    ("people.yaml", "insights:\n", "insights:\n  - {id: ¦flow, name: Flow, text: It flows.}\n", "unused-insight"),
    ("ledger.yaml", "documents:\n", "documents:\n  - {id: ¦old-map, title: An old map}\n", "unused-document"),
    ("ledger.yaml", "- {id: coal-a-day", "- {id: ¦coal-daily", "unused-fact"),
    ("events.yaml", "basis: {kind: estimate, why: ideas help}", "basis: ¦{kind: estimate}", "basis-without-why"),
    ("cards.yaml", "basis: {kind: fact, facts: [wheel-power]}", "basis: ¦{kind: fact}", "basis-without-facts"),
    ("ledger.yaml", "printed: 40 kW", "printed: ¦400 kW", "printed-mismatch"),
    ("ledger.yaml", "derived: {from: [coal-used], how: '12,000 / 365'}",
     "derived: ¦{from: [coal-used], how: '12,000 / 36'}", "derived-mismatch"),
    ("cards.yaml", "text: The old wheel turns again.", "text: ¦The old wheel gives 55 kW.", "fact-mismatch"),
    ("session.yaml", "stage: create, minutes: {60: 9, 90: 14", "stage: create, minutes: ¦{60: 9, 90: 15",
     "script-minutes"),
    ("session.yaml", "stage: debrief, minutes: {60: 12", "stage: debrief, minutes: ¦{60: 9", "short-debrief"),
    ("cards.yaml", "name: Electric truck", "name: ¦An electric truck with a very long name", "text-too-long"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), SPOTS)
def test_each_rule_names_its_fault_at_its_place(spot, file: str, old: str, new: str, code: str) -> None:
    assert code in spot(file, old, new)


ELSEWHERE = [
    ("cards.yaml", "    effects: [{cut: {source: boiler, by: 30}}, {trust: {by: 1}}]\n    savings: 1\n", "",
     "does-nothing"),
    ("events.yaml", "    basis: {kind: estimate, why: ideas help}\n", "", "no-basis"),
    ("session.yaml", "stage: create, minutes: {60: 9, 90: 14, 120: 18}",
     "stage: debrief, minutes: {60: 0, 90: 0, 120: 0}", "no-script"),
    ("people.yaml", "right: true", "right: false", "right-answers"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), ELSEWHERE)
def test_each_rule_names_what_is_missing(spoil, file: str, old: str, new: str, code: str) -> None:
    assert code in {problem.code for problem in spoil(file, old, new)}


def test_a_source_that_no_card_changes_is_named(spoil, tiny: Path) -> None:
    path = tiny / "deck.yaml"
    path.write_text(path.read_text("utf-8").replace("share: 39.5", "share: 29.5"), "utf-8")
    extra = "  sources:\n    - {id: lamps, name: Lamps, zone: mill, share: 10, basis: {kind: estimate, why: few}}\n"
    (found,) = spoil("deck.yaml", "  sources:\n", extra)
    assert (found.code, found.params["name"]) == ("unused-source", "lamps")


def test_a_character_without_a_glyph_is_named(spoil, tmp_path: Path) -> None:
    coverage = tmp_path / "coverage.txt"
    coverage.write_text("# all but Han\n0020-007E\n2026\n", encoding="ascii")
    (found,) = spoil("cards.yaml", "name: Heat pump", "name: Heat 泵", Home(coverage=coverage))
    assert (found.code, found.line, found.params["code_point"]) == ("missing-glyph", 14, "U+6CF5")


def test_an_icon_that_is_not_there_is_named(spoil, tmp_path: Path) -> None:
    icons = tmp_path / "icons"
    icons.mkdir()
    for name in (*TINY_ICONS, "plug"):
        (icons / f"{name}.svg").write_text("<svg/>", "utf-8")
    (found,) = spoil("cards.yaml", "icon: plug", "icon: plugg", Home(icons=icons))
    assert (found.code, found.near, found.level) == ("unknown-icon", "plug", WARNING)


def test_a_folder_with_another_name_than_the_deck_is_named(spoil) -> None:
    (found,) = spoil("deck.yaml", "id: tiny", "id: teeny")
    assert (found.code, found.line, found.params["folder"]) == ("folder-name", 2, "tiny")


def test_coverage_knows_the_edges_of_its_ranges() -> None:
    coverage = parse_coverage("4E00-4E03 # Han\n\n0041\n")
    assert [character in coverage for character in "\u4dff\u4e00\u4e03\u4e04@AB"] == [
        False, True, True, False, False, True, False]  # fmt: skip


@pytest.fixture
def catalogue(tmp_path: Path, tiny: Path):
    """Writes a catalogue for zh_CN with every text translated to 译, changed by a function; gives the Home for it."""

    def write(change=lambda context, sentence: "译") -> Home:
        loaded = inspected(tiny, Home()).loaded
        entries = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n']
        for context, text in loaded.texts.items():
            new = change(context, text)
            if new is not None:
                entries.append(f'msgctxt "{context}"\nmsgid "{text}"\nmsgstr "{new}"\n')
        path = tmp_path / "locales" / "zh_CN" / "LC_MESSAGES" / "tiny.po"
        path.parent.mkdir(parents=True)
        path.write_text("\n".join(entries), encoding="utf-8")
        return Home(locales=(tmp_path / "locales",))

    return write


def test_a_fully_translated_deck_has_no_problem_with_translations(spoil, catalogue) -> None:
    assert spoil("deck.yaml", "version: 1", "version: 2", catalogue()) == []


def test_a_missing_translation_is_named_at_the_text(spoil, catalogue) -> None:
    home = catalogue(lambda context, text: None if context == "tiny/heat-pump.name" else "译")
    (found,) = spoil("deck.yaml", "version: 1", "version: 2", home)
    assert (found.code, found.line, found.column, found.level) == ("missing-translation", 14, 11, WARNING)


def test_many_missing_translations_are_one_problem(spoil, catalogue) -> None:
    home = catalogue(lambda context, text: "译" if context == "tiny/deck.title" else None)
    (found,) = spoil("deck.yaml", "version: 1", "version: 2", home)
    assert (found.code, found.params["total"] - found.params["count"]) == ("untranslated", 1)


def test_a_changed_sentence_makes_its_translation_stale(spoil, catalogue) -> None:
    (found,) = spoil("cards.yaml", "text: Warmth from the river.", "text: Warmth from the air.", catalogue())
    assert (found.code, Path(found.path).name) == ("stale-translation", "tiny.po")


def test_other_placeholders_in_a_translation_are_an_error(spoil, catalogue) -> None:
    home = catalogue(lambda context, text: "译 {n}" if context == "tiny/heat-pump.name" else "译")
    (found,) = spoil("deck.yaml", "version: 1", "version: 2", home)
    assert (found.code, found.level) == ("placeholder-mismatch", ERROR)


def test_the_tiny_deck_has_no_errors_and_only_the_warnings_of_its_size(tiny: Path) -> None:
    found = inspected(tiny, Home()).problems
    assert {problem.code for problem in found} == {"deck-size", "no-catalogue"}
    assert inspected(tiny, Home()).loaded is not None


def test_every_code_of_every_rule_is_provoked_by_a_test() -> None:
    tested = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', Path(__file__).read_text(encoding="utf-8")))
    codes = {code for rule in CHECKS for code in rule.CODES}
    assert codes - tested == set()


def test_every_rule_explains_itself() -> None:
    for rule in CHECKS:
        first, _, rest = (rule.__doc__ or "").partition("\n\n")
        assert first.endswith(".") and "\n" not in first and len(rest) > 40, rule


def test_every_message_can_be_said(tiny: Path, spoil) -> None:
    for problem in (*inspected(tiny, Home()).problems, *spoil("cards.yaml", "cost: 6\n", "cost: 600\n")):
        assert "{" not in sentence(problem)
