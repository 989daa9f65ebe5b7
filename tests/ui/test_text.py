
import pygame
import pytest
from pygame import FRect

from game.ui.assets import assets_folder
from game.ui.text import TextPainter, TextStyle

LONG = "“零碳港口”不是口号：2021 年起，青岛港用绿电替代柴油，每箱碳排放下降了 25%（约 3.2 kgCO₂/TEU）。"


@pytest.fixture(scope="module")
def painter():
    return TextPainter(assets_folder() / "fonts", "zh_CN")


def test_every_line_is_within_the_width(painter):
    style = TextStyle(20)
    for width in (120, 200, 333):
        paragraph = painter.fit(LONG, style, width, 2000)
        assert max(paragraph.widths) <= width
        assert not paragraph.overflow


def test_text_shrinks_to_fit_and_no_further_than_needed(painter):
    style = TextStyle(30, smallest=12)
    paragraph = painter.fit(LONG, style, 300, 160)
    assert 12 <= paragraph.size < 30
    assert paragraph.height <= 161
    one_larger = painter.fit(LONG, style._replace(size=paragraph.size + 1, smallest=None), 300, 160)
    assert one_larger.overflow


def test_text_that_cannot_fit_says_so_and_ends_in_an_ellipsis(painter):
    paragraph = painter.fit(LONG, TextStyle(30, smallest=28), 300, 90)
    assert paragraph.overflow
    assert paragraph.lines[-1][-1].text == "…"
    assert paragraph.width <= 300


def test_balanced_lines_are_about_equally_long(painter):
    title = "让整座港口在五年里走向零碳吧朋友"
    plain = painter.fit(title, TextStyle(20), 300, 200)
    balanced = painter.fit(title, TextStyle(20, balance=True), 300, 200)
    assert len(plain.lines) == len(balanced.lines) == 2
    assert balanced.widths[0] - balanced.widths[1] < plain.widths[0] - plain.widths[1]


def test_what_is_drawn_lies_in_the_box_that_is_returned(painter):
    surface = pygame.Surface((500, 300), pygame.SRCALPHA)
    rect = FRect(60, 50, 300, 200)
    box = painter.draw(surface, LONG, rect, TextStyle(20, (1, 2, 3), align="centre", valign="middle"))
    inked = surface.get_bounding_rect()
    assert box.inflate(4, 4).contains(FRect(inked))
    assert rect.contains(box)
    assert abs(box.centerx - rect.centerx) < 1 and abs(box.centery - rect.centery) < 1


def test_a_recorder_is_told_of_every_text_and_whether_it_overflowed(painter):
    records = []
    painter.recorder = records.append
    surface = pygame.Surface((400, 100))
    painter.draw(surface, "短", FRect(0, 0, 100, 40), TextStyle(18))
    painter.draw(surface, LONG, FRect(0, 0, 100, 40), TextStyle(18))
    painter.recorder = None
    assert [(record.text, record.overflow) for record in records] == [("短", False), (LONG, True)]


def test_a_latin_locale_sets_narrow_quotation_marks():
    painter = TextPainter(assets_folder() / "fonts", "zh_CN")
    wide = painter.measure("“a”", TextStyle(20))[0]
    painter.change_locale("en_US")
    assert painter.measure("“a”", TextStyle(20))[0] < wide - 15


def test_both_faces_of_a_line_share_a_baseline():
    painter = TextPainter(assets_folder() / "fonts", "en")
    bottoms = []
    for text in ("HH", "▲H"):
        surface = pygame.Surface((80, 60), pygame.SRCALPHA)
        painter.draw(surface, text, FRect(0, 0, 80, 60), TextStyle(30, (0, 0, 0)))
        right = surface.subsurface((painter.measure(text[0], TextStyle(30))[0] + 2, 0, 16, 60))
        bottoms.append(right.get_bounding_rect().bottom)
    assert bottoms[0] == bottoms[1]


def test_glyphs_kept_do_not_grow_without_end(painter, monkeypatch):
    monkeypatch.setattr("game.ui.text_faces.GLYPHS_KEPT", 50)
    surface = pygame.Surface((100, 100))
    for point in range(0x4E00, 0x4E00 + 90):
        painter.draw(surface, chr(point), FRect(0, 0, 100, 100), TextStyle(16))
    assert len(painter._faces._glyphs) <= 51


def test_balanced_lines_never_cut_a_word_that_fits_on_one():
    painter = TextPainter(assets_folder() / "fonts", "en")
    style = TextStyle(24, balance=True)
    for words in ("Settings and more", "Carbon Pathfinders", "Talk with people about trust"):
        paragraph = painter.fit(words, style, 150, 400)
        assert " ".join(paragraph.words).split() == words.split()


def test_holes_of_full_width_signs_are_closed_only_where_han_is_written(painter):
    style, latin = TextStyle(20), TextPainter(assets_folder() / "fonts", "en")
    assert painter.measure("对”。", style)[0] == painter.measure("对”", style)[0] + 10
    assert painter.measure("“对", style)[0] == painter.measure("对”", style)[0] - 10
    assert latin.measure("对”。", style)[0] == latin.measure("对”", style)[0] + 20
