"""The report as a PDF on A4, in the game's own fonts."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import ListFlowable as Listed
from reportlab.platypus import Paragraph as Lines
from reportlab.platypus import Table as Grid

from game.i18n.line_breaking import Piece, break_lines, is_han
from game.record.report.parts import (
    GREEN,
    INK,
    LINE,
    SOFT,
    Bullets,
    Certificate,
    Chapter,
    Paragraph,
    Part,
    Picture,
    Shape,
    Table,
)

REGULAR, BOLD = "CarbonPathfindersSans-Regular", "CarbonPathfindersSans-Bold"
MARGIN = 18 * mm
PADDING = 6
WIDE = A4[0] - 2 * (MARGIN + PADDING)


class Drawing(Flowable):
    """A picture, scaled to the width of the text."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self.scale = WIDE / picture.width
        self.width, self.height = WIDE, picture.height * self.scale

    def draw(self) -> None:
        """Draws with y upwards, as PDF has it."""
        self.canv.scale(self.scale, self.scale)
        for shape in self.picture.shapes:
            draw_shape(self.canv, shape, self.picture.height)


def draw_shape(canvas: Canvas, shape: Shape, height: float) -> None:
    """One shape."""
    colour = HexColor(shape.colour)
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    points = [(x, height - y) for x, y in shape.points]
    x, y = points[0]
    if shape.kind == "text":
        canvas.setFont(REGULAR, shape.size)
        place = {"end": canvas.drawRightString, "middle": canvas.drawCentredString}.get(shape.anchor, canvas.drawString)
        place(x, y, shape.text)
    elif shape.kind == "dot":
        canvas.circle(x, y, shape.size, stroke=0, fill=1)
    elif shape.kind == "box":
        right, bottom = points[1]
        canvas.rect(x, bottom, right - x, y - bottom, stroke=0, fill=1)
    else:
        canvas.setLineWidth(shape.size)
        canvas.setDash(*([5, 4] if shape.dashed else []))
        line = canvas.beginPath()
        line.moveTo(x, y)
        for point in points[1:]:
            line.lineTo(*point)
        canvas.drawPath(line)
        canvas.setDash()


class HanLines(Lines):
    """A paragraph whose lines break as Chinese does it: no comma begins a line, no opening bracket ends one."""

    def breakLinesCJK(self, maxWidths: list[float]) -> Any:  # noqa: N802, N803 - reportlab's names
        """The lines, as reportlab wants them: what is left of each, and its text."""
        if len(self.frags) != 1 or getattr(self, "_splitpara", 0):
            return super().breakLinesCJK(maxWidths)
        [whole] = self.frags
        room = min(maxWidths)

        def wide(pieces: list[Piece]) -> float:
            return pdfmetrics.stringWidth("".join(piece.text for piece in pieces), whole.fontName, whole.fontSize)

        broken = break_lines(text_of(whole), wide, room)
        told = [(room - wide(line), ["".join(piece.text for piece in line)]) for line in broken]
        return whole.clone(kind=0, lines=told, ascent=whole.fontSize, descent=-0.2 * whole.fontSize)


def text_of(whole: Any) -> str:
    """The text of a paragraph: whole, or what a page end has left of it, which comes as lines without their spaces."""
    if hasattr(whole, "text"):
        return whole.text
    text = ""
    for line in whole.words:
        is_latin = text and not is_han(text[-1]) and not is_han(line[:1])
        text += f" {line}" if is_latin else line
    return text


def lines(text: str, style: ParagraphStyle) -> Lines:
    """A text in a style; where it has Han characters, lines break between them as Chinese does it."""
    if any("\u2e80" <= character <= "\uffef" for character in text):
        return HanLines(escape(text), ParagraphStyle(f"{style.name}-han", style, wordWrap="CJK"))
    return Lines(escape(text), style)


def paper(title: str, subtitle: str, chapters: Iterable[Chapter], certificates: Sequence[Certificate], fonts: Path,
          language: str) -> bytes:
    """The bytes of the PDF; the same content gives the same bytes. `fonts` is the folder of the game's fonts."""
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, fonts / f"{name}.ttf"))
    styles = text_styles()
    flow: list[Flowable] = [lines(title, styles["title"]), lines(subtitle, styles["note"])]
    for chapter in chapters:
        flow += [PageBreak()] if chapter.fresh else []
        flow.append(lines(chapter.title, styles["head"]))
        flow += [element(part, styles) for part in chapter.parts]
    for certificate in certificates:
        flow += framed(certificate, styles)
    buffer = BytesIO()
    document = SimpleDocTemplate(buffer, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN,
                                 bottomMargin=MARGIN, title=title, invariant=1, lang=language.replace("_", "-"))
    document.build(flow)
    return buffer.getvalue()


def text_styles() -> dict[str, ParagraphStyle]:
    """The styles by name."""
    plain = ParagraphStyle("plain", fontName=REGULAR, fontSize=10.5, leading=16, textColor=HexColor(INK), spaceAfter=4)
    bold = ParagraphStyle("lead", plain, fontName=BOLD, fontSize=11.5, spaceBefore=4)
    return {
        "plain": plain, "lead": bold,
        "title": ParagraphStyle("title", bold, fontSize=22, leading=28),
        "head": ParagraphStyle("head", bold, fontSize=14.5, leading=20, textColor=HexColor(GREEN), spaceBefore=14,
                               spaceAfter=6, keepWithNext=1),
        "note": ParagraphStyle("note", plain, fontSize=9, leading=13, textColor=HexColor(SOFT)),
        "quote": ParagraphStyle("quote", plain, leftIndent=10, textColor=HexColor(SOFT)),
        "cell": ParagraphStyle("cell", plain, fontSize=9.5, leading=13, spaceAfter=0),
        "cell-head": ParagraphStyle("cell-head", plain, fontName=BOLD, fontSize=9.5, leading=13, spaceAfter=0),
        "big": ParagraphStyle("big", bold, fontSize=34, leading=44, alignment=TA_CENTER, textColor=HexColor(GREEN)),
        "middle": ParagraphStyle("middle", plain, fontSize=17, leading=28, alignment=TA_CENTER),
    }


def element(part: Part, styles: dict[str, ParagraphStyle]) -> Flowable:
    """A part of a chapter."""
    if isinstance(part, Paragraph):
        return lines(part.text, styles[part.kind])
    if isinstance(part, Bullets):
        return Listed([lines(item, styles["plain"]) for item in part.items], bulletType="bullet", start="•",
                      bulletFontName=REGULAR, leftIndent=14)
    if isinstance(part, Table):
        return grid(part, styles)
    return Drawing(part)


def grid(table: Table, styles: dict[str, ParagraphStyle]) -> Flowable:
    """A table over the whole width; a column is as wide as what stands in it needs, within bounds."""
    needs = [min(40, max(6, *(len(row[at].encode()) for row in (table.head, *table.rows))))
             for at in range(len(table.head))]
    cells = [[lines(cell, styles["cell-head"]) for cell in table.head]]
    cells += [[lines(cell, styles["cell"]) for cell in row] for row in table.rows]
    made = Grid(cells, [WIDE * need / sum(needs) for need in needs], repeatRows=1, spaceAfter=8)
    made.setStyle(TableStyle([
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(LINE)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 3),
    ]))
    return made


def framed(certificate: Certificate, styles: dict[str, ParagraphStyle]) -> list[Flowable]:
    """A certificate on a page of its own."""
    said = ((certificate.title, "middle"), (certificate.team, "big"), (certificate.praise, "middle"),
            (certificate.place, "middle"))
    flow: list[Flowable] = [PageBreak(), Spacer(1, 60 * mm)]
    for text, style in said:
        flow += [lines(text, styles[style]), Spacer(1, 8 * mm)]
    return flow
