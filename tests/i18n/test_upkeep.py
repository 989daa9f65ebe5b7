"""Extraction from source, updates of .po files and the checks on them."""

import importlib.util
from io import BytesIO
from pathlib import Path

from babel.messages.extract import DEFAULT_KEYWORDS, extract

from game.i18n import upkeep
from game.i18n.upkeep import SourceMessage

ROOT = Path(__file__).parents[2]
SOURCE = b'''
say.text("Play", context="button")
say.plural("{n} card", "{n} cards", n)
self.say(
    "A long sentence "
    "in two pieces"
)
PHRASES = {"a": N_("Marked"), "b": Count("{n} coin", "{n} coins", "coins")}
say.text(variable); say.text(); draw("Not this")
'''


def extracted(source):
    found = extract("game.i18n.extraction:extract_python", BytesIO(source), DEFAULT_KEYWORDS)
    return {(message, context) for _, message, _, context in found}


def template(*messages):
    return upkeep.template(SourceMessage(*message) for message in messages)


def codes(po, source):
    return [(flaw.code, flaw.message) for flaw in upkeep.flaws(upkeep.read(po), source)]


def test_literal_sentences_are_found_with_context_and_plural():
    assert extracted(SOURCE) == {
        ("Play", "button"),
        (("{n} card", "{n} cards"), None),
        ("A long sentence in two pieces", None),
        ("Marked", None),
        (("{n} coin", "{n} coins"), None),
    }


def test_an_update_adds_what_is_new_drops_what_is_gone_and_keeps_the_rest(tmp_path):
    po = tmp_path / "app.po"
    assert upkeep.update(po, "zh_CN", template(("Play",), ("Gone",)))
    text = po.read_text(encoding="utf-8")
    po.write_text(text.replace('msgid "Play"\nmsgstr ""', 'msgid "Play"\nmsgstr "玩"'), encoding="utf-8")
    source = template(("Play", "", "", "game/x.py:3"), ("{n} card", "{n} cards"), ("New", "", "button"))
    assert upkeep.update(po, "zh_CN", source)
    assert not upkeep.update(po, "zh_CN", source)
    assert upkeep.read(po).get("Play").string == "玩"
    assert codes(po, source) == [("missing", "{n} card"), ("missing", "New")]


def test_flaws_name_missing_fuzzy_and_obsolete_entries_and_places_that_differ(tmp_path):
    po = tmp_path / "app.po"
    po.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Round {n}"\nmsgstr "轮 {m}"\n\n#, fuzzy\nmsgid "Play"\nmsgstr "玩"\n\nmsgid "Gone"\nmsgstr "没了"\n',
        encoding="utf-8",
    )
    source = template(("Round {n}",), ("Play",), ("Help",))
    assert codes(po, source) == [
        ("places-differ", "Round {n}"), ("fuzzy", "Play"), ("missing", "Help"), ("obsolete", "Gone"),
    ]


def test_a_plural_form_may_leave_out_what_one_of_its_source_forms_leaves_out(tmp_path):
    po = tmp_path / "app.po"
    po.write_text(
        'msgid ""\nmsgstr "Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
        'msgid "one card"\nmsgid_plural "{n} cards"\nmsgstr[0] "{n} 张"\n', encoding="utf-8",
    )
    assert codes(po, template(("one card", "{n} cards"))) == []


def test_the_chinese_catalogue_of_the_game_is_whole():
    spec = importlib.util.spec_from_file_location("extract_messages", ROOT / "tools/extract_messages.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    source = upkeep.template(tool.source_messages())
    assert len(source) > 10
    assert codes(ROOT / "locales/zh_CN/LC_MESSAGES/app.po", source) == []
