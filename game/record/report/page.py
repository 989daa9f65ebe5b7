"""The report as one HTML file that needs nothing else: pictures inside, light, good to print."""

from collections.abc import Iterable, Sequence
from html import escape

from game.record.report.parts import Bullets, Chapter, Paragraph, Part, Picture, Shape, Table

STYLE = """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;color:#1f2a2e;background:#fff;
font:16px/1.6 "Noto Sans SC","Noto Sans","PingFang SC","Microsoft YaHei","Segoe UI",system-ui,sans-serif}
h1{font-size:1.9rem;line-height:1.25;margin:0}
h2{font-size:1.3rem;margin:2.6rem 0 .6rem;padding-top:.8rem;border-top:2px solid #2f7d4f}
p{margin:.5rem 0}.lead{font-size:1.1rem;font-weight:600}.note,.sub{color:#5b6b70;font-size:.9rem}
.quote{border-left:3px solid #b7791f;padding-left:.8rem}
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #c9d3d3}
th{color:#5b6b70;font-weight:600}svg{width:100%;height:auto;margin:.6rem 0}li{margin:.3rem 0}
@page{margin:16mm}
@media print{body{padding:0;max-width:none;font-size:11pt}h2{break-after:avoid}tr,svg,li{break-inside:avoid}
.fresh{break-before:page}}
"""


def page(title: str, subtitle: str, chapters: Iterable[Chapter], language: str) -> str:
    """A whole HTML document. `language` is a locale such as zh_CN."""
    body = "\n".join(map(section, chapters))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language.replace("_", "-"))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f'<p class="sub">{escape(subtitle)}</p>\n{body}\n</body>\n</html>\n'
    )


def section(chapter: Chapter) -> str:
    """A chapter."""
    inside = "\n".join(map(element, chapter.parts))
    kind = ' class="fresh"' if chapter.fresh else ""
    return f"<section{kind}>\n<h2>{escape(chapter.title)}</h2>\n{inside}\n</section>"


def element(part: Part) -> str:
    """A part of a chapter."""
    if isinstance(part, Paragraph):
        return f'<p class="{part.kind}">{escape(part.text)}</p>'
    if isinstance(part, Bullets):
        return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in part.items) + "</ul>"
    if isinstance(part, Table):
        rows = "".join(row("td", cells) for cells in part.rows)
        return f"<table><thead>{row('th', part.head)}</thead><tbody>{rows}</tbody></table>"
    return svg(part)


def row(tag: str, cells: Sequence[str]) -> str:
    """A row of a table."""
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def svg(picture: Picture) -> str:
    """A picture as inline SVG."""
    inside = "".join(map(drawn, picture.shapes))
    return (f'<svg viewBox="0 0 {picture.width:g} {picture.height:g}" role="img" aria-label="{escape(picture.said)}">'
            f"{inside}</svg>")


def drawn(shape: Shape) -> str:
    """One shape."""
    x, y = shape.points[0]
    if shape.kind == "text":
        return (f'<text x="{x:.1f}" y="{y:.1f}" fill="{shape.colour}" font-size="{shape.size:g}" '
                f'text-anchor="{shape.anchor}">{escape(shape.text)}</text>')
    if shape.kind == "dot":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{shape.size:g}" fill="{shape.colour}"/>'
    if shape.kind == "box":
        right, bottom = shape.points[1]
        return (f'<rect x="{x:.1f}" y="{y:.1f}" width="{right - x:.1f}" height="{bottom - y:.1f}" '
                f'fill="{shape.colour}"/>')
    path = " ".join(f"{point[0]:.1f},{point[1]:.1f}" for point in shape.points)
    dashes = ' stroke-dasharray="5 4"' if shape.dashed else ""
    return (f'<polyline points="{path}" fill="none" stroke="{shape.colour}" stroke-width="{shape.size:g}" '
            f'stroke-linejoin="round"{dashes}/>')
