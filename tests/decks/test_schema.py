"""The JSON Schema knows every word of the rules, and says what the checks say."""

import json

import pytest

from game.decks.schema import deck_schema
from game.decks.vocabulary import ABILITY, CONDITION, EFFECT


@pytest.mark.parametrize(("name", "kind"), [("effect", EFFECT), ("condition", CONDITION), ("ability", ABILITY)])
def test_every_word_of_the_rules_is_in_the_schema(name: str, kind) -> None:
    words = {next(iter(entry["properties"])): entry for entry in deck_schema()["$defs"][name]["oneOf"]}
    assert set(words) == set(kind.words)
    assert all(entry["description"] for entry in words.values())


def test_every_reference_leads_somewhere() -> None:
    schema = deck_schema()
    text = json.dumps(schema)
    names = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}
    assert names - set(schema["$defs"]) == set()
    assert '"calls"' not in text


def test_bounds_and_short_forms_are_those_of_the_rules() -> None:
    definitions = deck_schema()["$defs"]
    effects = {next(iter(entry["properties"])): entry for entry in definitions["effect"]["oneOf"]}
    by = effects["cut"]["properties"]["cut"]["properties"]["by"]
    assert (by["type"], by["minimum"], by["maximum"]) == ("integer", 1, 60)
    conditions = {next(iter(entry["properties"])): entry for entry in definitions["condition"]["oneOf"]}
    assert conditions["trust-at-least"]["properties"]["trust-at-least"]["type"] == "integer"
    assert conditions["any"]["properties"]["any"]["items"] == {"$ref": "#/$defs/condition"}
