from hypothesis import given
from hypothesis import strategies as st

from game.i18n.line_breaking import NEVER_FIRST, NEVER_LAST, Piece, break_lines, gap_between, is_loose, pieces


def width_of(found):
    return sum(len(piece.text) * (2 if piece.is_han else 1) for piece in found)


def lines_of(text, limit):
    return ["".join(piece.text for piece in line) for line in break_lines(text, width_of, limit)]


def test_no_line_starts_with_a_closing_sign_or_ends_with_an_opening_one():
    text = "他们说（“零碳”）：“我们，能做到！”《碳路者》——真的吗？"
    for limit in range(8, 60):
        for line in lines_of(text, limit):
            assert line[0] not in NEVER_FIRST, line
            assert line[-1] not in NEVER_LAST, line


def test_latin_words_stay_whole_and_hyphens_allow_a_break():
    assert lines_of("low-carbon ranch", 7) == ["low-", "carbon", "ranch"]


def test_a_unit_with_a_slash_stays_whole():
    assert lines_of("0.57 kgCO₂/kWh", 10) == ["0.57", "kgCO₂/kWh"]


def test_a_word_wider_than_the_line_is_cut_between_letters():
    assert lines_of("abcdefgh", 3) == ["abc", "def", "gh"]


def test_line_ends_of_the_author_are_kept():
    assert lines_of("一\n\n二", 10) == ["一", "", "二"]


def test_a_space_that_does_not_break_holds_number_and_unit_together():
    assert lines_of("needs 12\u00a0MWh", 9) == ["needs", "12\u00a0MWh"]


def test_air_is_wanted_between_han_and_latin_but_not_beside_signs():
    assert gap_between(Piece("建"), Piece("3"))
    assert gap_between(Piece("MWh"), Piece("的"))
    assert not gap_between(Piece("（"), Piece("3"))
    assert not gap_between(Piece("建"), Piece(" "))


@given(st.text(alphabet="碳路者，。（）“”ab -\n₂%", max_size=60))
def test_pieces_together_are_the_text(text):
    assert "".join(piece.text for piece in pieces(text)) == text


@given(st.text(alphabet="碳路，。（）“”ab -₂%", max_size=60), st.integers(4, 40))
def test_breaking_loses_nothing_but_spaces_at_line_ends(text, limit):
    assert "".join(lines_of(text, limit)).replace(" ", "") == text.replace(" ", "")


def test_full_width_signs_that_leave_holes_are_known():
    assert is_loose(Piece("”"), Piece("。")) and is_loose(Piece("，"), Piece("“")) and is_loose(None, Piece("《"))
    assert not is_loose(Piece("碳"), Piece("。")) and not is_loose(Piece("！"), Piece("”"))
    assert not is_loose(None, Piece("碳"))


def test_no_line_ends_between_a_number_and_its_unit():
    for limit in range(9, 24):
        assert not [line for line in lines_of("一年发了 100 GWh 的电，少排 27 kg。", limit) if line[:2] in ("GW", "kg")]
        assert not [line for line in lines_of("合建项目还差 4\u00a0枚金币", limit) if line.startswith("枚")]
