"""Builds assets/fonts from the Noto Sans SC and Noto Sans packages: subset, merged, renamed, byte for byte repeatable.

    python tools/build_fonts.py [--packages DIR]

DIR holds the two packages' archives already fetched; without it they are fetched with `npm pack`.
"""

from __future__ import annotations

import argparse
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"
PACKAGES = {"han": ("@expo-google-fonts/noto-sans-sc", "0.4.3"), "latin": ("@expo-google-fonts/noto-sans", "0.4.2")}
WEIGHTS = {
    "Regular": ("400Regular/NotoSansSC_400Regular.ttf", "400Regular/NotoSans_400Regular.ttf"),
    "Bold": ("700Bold/NotoSansSC_700Bold.ttf", "700Bold/NotoSans_700Bold.ttf"),
}
SYMBOLS = (
    "℃℉№℗™Ω℮←↑→↓↔↕⇄⇅∆∑−√∞∫≈≠≤≥∴∵∝∠⊙①②③④⑤⑥⑦⑧⑨⑩■□▲△▶▷▼▽◀◁"
    "◆◇○◎●★☆⬢✓✗㎡㎏㎞㎜㎝㏄€‰′″※⇒⇔⅓⅔ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
)
SUPERS_AND_SUBS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋"
EXTRA_HAN = (
    "〇啰镕囧堃喆犇熵焓瞭熜垚玥珺璟琤砹锝镎钚锿镆瓩浬嬗烷烯炔羟羧甙蒎芘苊酞啶呋噻吲嘧氩氪氙氡镓"
    "铟铼铪锆钽钴镍锰钒硒碲铑钯铂砷锑铋喹蘖濒汆焗煲備"
)
KEPT_TABLES = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "GPOS", "gasp"}
ASCENT, DESCENT = 1160, 288
AS_DRAWN = ["PUSHW[]", "511", "SCANCTRL[]", "PUSHB[]", "4", "SCANTYPE[]", "PUSHB[]", "0", "POP[]"]
BUILD_TIME = 3_786_912_000  # seconds since 1904: the start of 2024, so that each build gives the same bytes


def gb2312() -> set[int]:
    """Code points of GB2312's rows: signs, kana, Greek, Cyrillic and the hanzi of levels 1 and 2."""
    points = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                points.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return points


def wanted_han() -> set[int]:
    """Code points of the merged face."""
    ranges = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x3000, 0x3020), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5)]
    spelled = set(map(ord, SYMBOLS + SUPERS_AND_SUBS + EXTRA_HAN))
    return gb2312() | spelled | {point for low, high in ranges for point in range(low, high + 1)}


def wanted_latin() -> set[int]:
    """Code points of the Latin face: Latin with all its accents, Greek, Cyrillic, signs."""
    letters = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x45F), (0x490, 0x4FF), (0x1E00, 0x1EFF)]
    ranges = [*letters, (0x2010, 0x2044)]
    spelled = set(map(ord, SYMBOLS + SUPERS_AND_SUBS))
    return spelled | {point for low, high in ranges for point in range(low, high + 1)}


def fetch(folder: Path) -> None:
    """Downloads both packages' archives into `folder`."""
    names = [f"{name}@{version}" for name, version in PACKAGES.values()]
    subprocess.run(["npm", "pack", "--silent", *names], cwd=folder, check=True)


def unpack(folder: Path, package: str, into: Path) -> Path:
    """The folder with a package's files, taken from its archive in `folder`."""
    name, version = PACKAGES[package]
    archive = folder / f"{name.strip('@').replace('/', '-')}-{version}.tgz"
    target = into / package
    with tarfile.open(archive) as packed:
        packed.extractall(target, filter="data")
    return target / "package"


def subset(font: TTFont, points: Iterable[int]) -> None:
    """Leaves in `font` only the glyphs of `points`, kerning and the tables that a screen and a PDF need."""
    options = Options(layout_features=["kern", "mark", "mkmk", "ccmp"], hinting=False, notdef_outline=True)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += sorted(set(font.keys()) - KEPT_TABLES - {"GlyphOrder"})
    worker = Subsetter(options)
    worker.populate(unicodes=points)
    worker.subset(font)


def borrow(target: TTFont, source: TTFont, points: Iterable[int]) -> None:
    """Copies from `source` the outlines of those `points` that `target` lacks, scaled to its em."""
    ratio = target["head"].unitsPerEm / source["head"].unitsPerEm
    have, other, glyphs = target.getBestCmap(), source.getBestCmap(), source.getGlyphSet()
    for point in sorted(set(points) - set(have)):
        if point in other:
            pen = TTGlyphPen(None)
            outline = DecomposingRecordingPen(glyphs)
            glyphs[other[point]].draw(outline)
            outline.replay(TransformPen(pen, (ratio, 0, 0, ratio, 0, 0)))
            add_glyph(target, point, pen.glyph(), round(glyphs[other[point]].width * ratio))


def draw_missing_shapes(target: TTFont) -> None:
    """Adds the hexagon and the cross, which neither family has, in the width of the Han square."""
    hexagon = [(500, 800), (840, 604), (840, 176), (500, -20), (160, 176), (160, 604)]
    cross = [(190, 640), (262, 712), (500, 462), (738, 712), (810, 640), (572, 390), (810, 140), (738, 68), (500, 318),
             (262, 68), (190, 140), (428, 390)]
    for sign, outline in (("⬢", hexagon), ("✗", cross)):
        if ord(sign) not in target.getBestCmap():
            pen = TTGlyphPen(None)
            pen.moveTo(outline[0])
            for corner in outline[1:]:
                pen.lineTo(corner)
            pen.closePath()
            add_glyph(target, ord(sign), pen.glyph(), 1000)


def join_dashes(target: TTFont) -> None:
    """Widens the dash to the whole Han square, so that the two of a Chinese dash meet."""
    name, glyphs = target.getBestCmap()[0x2014], target.getGlyphSet()
    left, right = target["glyf"][name].xMin, target["glyf"][name].xMax
    ratio = 1000 / (right - left)
    pen = TTGlyphPen(None)
    glyphs[name].draw(TransformPen(pen, (ratio, 0, 0, 1, -left * ratio, 0)))
    target["glyf"][name] = pen.glyph()
    target["glyf"][name].recalcBounds(target["glyf"])
    target["hmtx"][name] = (1000, 0)


def add_glyph(target: TTFont, point: int, glyph, width: int) -> None:
    """Puts one outline into `target` under the code point."""
    name = f"uni{point:04X}.added"
    target.setGlyphOrder([*target.getGlyphOrder(), name])
    target["glyf"][name] = glyph
    glyph.recalcBounds(target["glyf"])
    target["hmtx"][name] = (width, glyph.xMin)
    for table in target["cmap"].tables:
        if table.isUnicode() and (point < 0x10000 or table.format == 12):
            table.cmap[point] = name


def rename(font: TTFont, family: str, weight: str) -> None:
    """Gives the font our own family name, which the licence asks of a changed font."""
    names = {1: family, 2: weight, 3: f"{family} {weight} 1.0", 4: f"{family} {weight}",
             5: "Version 1.0", 6: f"{family.replace(' ', '')}-{weight}"}
    kept = (0, 13, 14)
    font["name"].names = [entry for entry in font["name"].names if entry.nameID in kept and entry.langID == 0x409]
    for number, words in names.items():
        font["name"].setName(words, number, 3, 1, 0x409)


def settle(font: TTFont) -> None:
    """Sets the same line metrics in each face, so that their baselines meet, and a fixed build time."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, -DESCENT, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT
    font["head"].created = font["head"].modified = BUILD_TIME
    font["post"].formatType = 3.0
    draw_as_drawn(font)


def draw_as_drawn(font: TTFont) -> None:
    """Gives a face without hints a program that does nothing, of more than the seven bytes that FreeType takes for
    none: else it would work out hints by itself, which takes 4 ms a face and half of every glyph's time."""
    table = newTable("prep")
    table.program = Program()
    table.program.fromAssembly(AS_DRAWN)
    font["prep"] = table
    font["maxp"].maxStackElements = max(2, font["maxp"].maxStackElements)


def build_face(base: Path, lender: Path | None, points: set[int], family: str, weight: str) -> set[int]:
    """Writes one face into assets/fonts; the code points that it covers."""
    font = TTFont(base, recalcTimestamp=False)
    subset(font, points)
    if lender is not None:
        borrow(font, TTFont(lender), points)
        draw_missing_shapes(font)
        join_dashes(font)
    rename(font, family, weight)
    settle(font)
    font.save(FONTS / f"{family.replace(' ', '')}-{weight}.ttf", reorderTables=True)
    return set(font.getBestCmap())


def as_ranges(points: set[int]) -> str:
    """The code points as lines `4E00-4E03` or `4E07`, in order."""
    runs: list[list[int]] = []
    for point in sorted(points):
        if runs and point == runs[-1][1] + 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return "".join(f"{low:04X}\n" if low == high else f"{low:04X}-{high:04X}\n" for low, high in runs)


def build(packages: Path, scratch: Path) -> None:
    """Writes the four faces, their coverage and their licence."""
    han, latin = unpack(packages, "han", scratch), unpack(packages, "latin", scratch)
    covered = None
    for weight, (han_file, latin_file) in WEIGHTS.items():
        merged = build_face(han / han_file, latin / latin_file, wanted_han(), "Carbon Pathfinders Sans", weight)
        plain = build_face(latin / latin_file, None, wanted_latin(), "Carbon Pathfinders Latin", weight)
        both = merged | plain
        covered = both if covered is None else covered & both
    (FONTS / "coverage.txt").write_text("# Code points with a glyph in every weight.\n" + as_ranges(covered), "utf-8")
    han_licence, latin_licence = ((folder / "LICENSE_FONT").read_text("utf-8") for folder in (han, latin))
    (FONTS / "OFL.txt").write_text(latin_licence.splitlines()[0] + "\n" + han_licence, "utf-8")


def main() -> None:
    """Builds from the folder given, or from freshly fetched packages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", type=Path, help="folder with the packages' archives")
    given = parser.parse_args().packages
    with tempfile.TemporaryDirectory() as scratch:
        folder = given or Path(scratch)
        if given is None:
            fetch(folder)
        build(folder, Path(scratch))


if __name__ == "__main__":
    main()
