from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from game.ui.assets import assets_folder

ROOT = assets_folder().parent
FONTS = assets_folder() / "fonts"
NEEDED = "CO₂ m² 10⁻³ ₀₁₂₃₄₅₆₇₈₉ ⁰¹²³⁴⁵⁶⁷⁸⁹ ℃ ° ± × ÷ · … – — ’ ‘ “ ” ← → ↑ ↓ ≤ ≥ ≈ − ● ■ ▲ ◆ ★ ⬢ ✓ ✗ é ü ñ"


def covered() -> set[int]:
    points: set[int] = set()
    for line in (FONTS / "coverage.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            low, _, high = line.partition("-")
            points |= set(range(int(low, 16), int(high or low, 16) + 1))
    return points


def texts() -> list[Path]:
    found = [*ROOT.glob("scenarios/**/*.yaml"), *ROOT.glob("locales/**/*.po")]
    return sorted(found)


def test_every_character_of_every_deck_and_catalogue_has_a_glyph():
    glyphs = covered() | {0x0A, 0x0D, 0x09, 0xFEFF}
    missing = {
        f"{path.relative_to(ROOT)}: {sign!r}"
        for path in texts()
        for sign in set(path.read_text("utf-8"))
        if ord(sign) not in glyphs
    }
    assert sorted(missing) == []


def test_the_signs_of_the_game_have_glyphs():
    assert [sign for sign in NEEDED if ord(sign) not in covered()] == []


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_coverage_file_tells_the_truth(weight):
    drawn: set[int] = set()
    for script in ("Sans", "Latin"):
        with TTFont(FONTS / f"CarbonPathfinders{script}-{weight}.ttf", lazy=True) as font:
            drawn |= set(font.getBestCmap())
    assert covered() <= drawn


def test_fonts_carry_our_family_name_and_their_licence():
    names = set()
    for path in FONTS.glob("*.ttf"):
        with TTFont(path, lazy=True) as font:
            names.add(font["name"].getDebugName(1))
    assert names == {"Carbon Pathfinders Sans", "Carbon Pathfinders Latin"}
    assert "SIL Open Font License" in (FONTS / "OFL.txt").read_text("utf-8")


def test_freetype_takes_no_face_for_one_to_hint_by_itself():
    for path in FONTS.glob("*.ttf"):
        with TTFont(path, lazy=True) as font:
            assert len(font["prep"].program.getBytecode()) > 7


def test_fonts_are_small_enough_to_ship():
    assert all(path.stat().st_size < 2_500_000 for path in FONTS.glob("*.ttf"))
