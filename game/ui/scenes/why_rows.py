"""The lines of a sum: a cause with its bar and its number, and below it what the figure rests on."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.sums import Line
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.plain import Drawing, Label
from game.ui.widgets.spot import Spot

LINE = 46.0
NAME_SHARE, NUMBER = 0.42, 92.0
WORDS = Type(17, valign="middle", max_lines=1, smallest=12)
BASIS = Type(16, "ink-soft", smallest=12)
CHANGE = Type(18, bold=True, align="right", valign="middle", max_lines=1, smallest=12)
PADDING = 16.0


def cause_row(number: int, rect: FRect, line: Line, scale: tuple[int, Callable[[int], str]], *,
              is_open: bool) -> Spot:
    """One cause; `scale` is the largest change of the sum and how changes are written."""
    most, words_of = scale
    words = words_of(line.by)

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.box(box, "accent-soft" if is_open else "panel-soft", 10)
        canvas.icon(line.icon, FRect(box.x + 12, box.centery - 13, 26, 26), "ink-soft")
        name = FRect(box.x + 50, box.y, box.width * NAME_SHARE - 50, box.height)
        canvas.text(with_capital(line.name), name, WORDS)
        room = FRect(name.right + 14, box.y, box.right - NUMBER - 46 - name.right - 14, box.height)
        _bar(canvas, room, line, most)
        canvas.text(words, FRect(box.right - NUMBER - 40, box.y, NUMBER, box.height), CHANGE)
        canvas.icon("up" if is_open else "down", FRect(box.right - 30, box.centery - 9, 18, 18), "ink-soft")

    return Spot(f"cause.{number}", rect, paint, words=line.name, value=number)


def _bar(canvas: Canvas, room: FRect, line: Line, most: int) -> None:
    """From the middle to the left for less, to the right for more."""
    middle = room.centerx
    length = (room.width / 2 - 4) * abs(line.by) / most
    bar = FRect(middle if line.by > 0 else middle - length, room.centery - 8, max(3.0, length), 16)
    canvas.box(bar, canvas.shade(line.tint), 4)
    canvas.box(FRect(middle - 0.75, room.y + 8, 1.5, room.height - 16), "control-line", 0)


def end_row(id: str, rect: FRect, name: str, value: str, strong: bool = False) -> Drawing:
    """Where the number began, or where it stands."""

    def paint(canvas: Canvas, box: FRect) -> None:
        if strong:
            canvas.box(FRect(box.x, box.y - 4, box.width - 14, 1.5), "line", 0)
        style = Type(18, bold=strong, valign="middle", max_lines=1, smallest=13)
        canvas.text(name, FRect(box.x + 50, box.y, box.width * 0.5, box.height), style)
        number = Type(22 if strong else 18, bold=True, align="right", valign="middle", max_lines=1, smallest=13)
        canvas.text(value, FRect(box.right - 54 - 200, box.y, 200, box.height), number)

    return Drawing(id, rect, paint)


def basis_height(canvas: Canvas, place: Place, line: Line, wide: float) -> float:
    """How much room the basis of a line needs."""
    return canvas.measure(basis_text(place, line), BASIS, wide - 2 * PADDING - 34)[1] + 20


def basis_widgets(place: Place, line: Line, rect: FRect) -> list[Widget]:
    """What the figure of a line rests on: how the author came to it, and the facts with figure, document and page."""
    inner = FRect(rect.x + PADDING + 34, rect.y + 8, rect.width - 2 * PADDING - 34, rect.height - 14)
    edge = FRect(rect.x + 24, rect.y + 2, 3, rect.height - 6)
    return [
        Drawing("basis.edge", edge, lambda canvas, box: canvas.box(box, "accent", 1.5)),
        Label("basis", inner, basis_text(place, line), BASIS),
    ]


def basis_text(place: Place, line: Line) -> str:
    """The basis of a line in words."""
    return "\n".join(basis_lines(place, line.card)) or place.say.text(
        "A rule of the game: the figure belongs to the game, not to the place.")


def basis_lines(place: Place, card: str) -> list[str]:
    """What the numbers of a card rest on: how the author came to them, then each fact with figure and source."""
    say = place.say
    why, mark = place.words(f"{card}.why"), place.mark(card)
    reason = say.text("{mark}: {why}", mark=mark, why=why) if why and mark else why or mark
    facts = [say.text("{means}: {figure} ({source})", means=fact.means, figure=fact.figure, source=fact.source)
             for fact in place.facts_of(card)]
    return [with_capital(part) for part in (reason, *facts) if part]


def with_capital(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]
