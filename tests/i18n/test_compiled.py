"""Compiled catalogues, read as the standard library reads them."""

import gettext
import struct
from io import BytesIO
from pathlib import Path

import pytest

from game.i18n.compiled import Compiled
from game.i18n.compiling import compiled
from game.record.folders import shipped

POLISH = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset={charset}\\n"
"Plural-Forms: nplurals=3; plural={rule};\\n"

msgid "{{n}} cow"
msgid_plural "{{n}} cows"
msgstr[0] "{{n}} krowa"
msgstr[1] "{{n}} krowy"
msgstr[2] "{{n}} krów"

msgctxt "title"
msgid "Play"
msgstr "Gra"
"""
RULE = "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"


def polish(folder: Path, charset: str = "utf-8", rule: str = RULE) -> bytes:
    path = folder / "pl" / "LC_MESSAGES" / "app.po"
    path.parent.mkdir(parents=True)
    path.write_text(POLISH.format(charset=charset, rule=rule), encoding=charset)
    return compiled(path)


def test_every_sentence_of_the_game_is_said_as_the_standard_library_says_it():
    content = compiled(shipped("locales") / "zh_CN" / "LC_MESSAGES" / "app.po")
    ours, theirs = Compiled(content), gettext.GNUTranslations(BytesIO(content))
    sources = [source for source in theirs._catalog if source]
    assert len(sources) > 1000
    for source in sources:
        message = source[0] if isinstance(source, tuple) else source
        context, _, words = message.rpartition("\x04")
        assert ours.find(words, 1, context or None) == theirs.gettext(message)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2"])
def test_counts_take_the_form_that_the_catalogue_states(tmp_path, charset):
    cows = Compiled(polish(tmp_path, charset))
    said = [cows.find("{n} cow", n) for n in (1, 3, 5, 12, 22)]
    assert said == ["{n} krowa", "{n} krowy", "{n} krów", "{n} krów", "{n} krowy"]


def test_a_context_belongs_to_the_message(tmp_path):
    found = Compiled(polish(tmp_path))
    assert [found.find("Play", context="title"), found.find("Play"), found.find("Play", context="other")] == [
        "Gra", None, None]


def test_a_rule_for_counts_that_cannot_be_read_counts_as_in_english(tmp_path):
    found = Compiled(polish(tmp_path).replace(b"plural=(n==1", b"plural=(n=!1"))
    assert [found.find("{n} cow", n) for n in (1, 2)] == ["{n} krowa", "{n} krowy"]


def test_a_catalogue_of_a_machine_with_the_other_order_of_bytes_is_read():
    words = b"Play\0Gra\0"
    content = struct.pack(">7I", 0x950412DE, 0, 1, 28, 36, 0, 0) + struct.pack(">4I", 4, 44, 3, 49) + words
    assert Compiled(content).find("Play") == "Gra"


@pytest.mark.parametrize("spoil", [lambda good: b"", lambda good: b"rubbish" * 9, lambda good: good[:40],
                                   lambda good: good[:-9], lambda good: good.replace(b"Gra", b"\xff\xfe\xfd")])
def test_bytes_that_are_no_catalogue_are_an_error_at_once(tmp_path, spoil):
    with pytest.raises(ValueError):
        Compiled(spoil(polish(tmp_path)))
