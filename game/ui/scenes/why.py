"""Why a number is what it is: where it began, what moved it, one line for each cause, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.ui.canvas import Type
from game.ui.layout import Share, centred, rows
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Veiled
from game.ui.scenes.why_rows import LINE, basis_height, basis_widgets, cause_row, end_row
from game.ui.sums import Sum, sum_of
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Icon, Label, Panel
from game.ui.widgets.scroll import ScrollList

WIDTH, HEIGHT = 820.0, 640.0
GAP = 6.0
EDGE = 8.0  # room for the mark of the line that has the focus


class WhyScene(Veiled):
    """The sum of `kind`: total, intensity, coins, trust, output, meter or source; `value` is the seat or the number
    of meter or source. A line opens to show what its figure rests on."""

    def __init__(self, place: Place, match: Match, kind: str, value: int = 0) -> None:
        self.place = place
        self.sum: Sum = sum_of(place, match, kind, value)
        self.open: int = -1

    def build(self, area: FRect) -> Sequence[Widget]:
        say, found = self.place.say, self.sum
        sheet = centred(area, WIDTH, min(HEIGHT, area.height - 40, self._whole_height()))
        inner = FRect(sheet.x + 28, sheet.y + 20, sheet.width - 56, sheet.height - 40)
        head, start, list_, end, foot = rows(inner, [46, LINE, Share(), LINE, 52], 10)
        title = FRect(head.x + 46, head.y, head.width - 46, head.height)
        return [Panel("why", sheet, [
            Icon("why.icon", FRect(head.x, head.centery - 17, 34, 34), found.icon, found.tint),
            Label("why.title", title, found.title, Type(24, bold=True, valign="middle", max_lines=1, smallest=16)),
            end_row("why.start", start, say.text("At the start"), found.words(found.start)),
            self._list(list_),
            end_row("why.end", end, say.text("Now", context="sum"), found.words(found.end), strong=True),
            Button("close", FRect(foot.right - 190, foot.y, 190, 50), say.text("Close"), icon="close", kind="main"),
            Label("why.hint", FRect(foot.x, foot.y, foot.width - 210, 50),
                  say.text("Press a line to see what its figure rests on.") if found.lines else "",
                  Type(15, "ink-soft", valign="middle", max_lines=2, smallest=12)),
        ], depth=16)]

    def first_focus(self) -> str:
        return "close"

    def handle(self, intent: Intent) -> None:
        if intent.kind != "press":
            return
        if intent.id == "close":
            self.back()
        elif intent.id.startswith("cause."):
            number = int(str(intent.value))
            self.open = -1 if self.open == number else number

    def _list(self, rect: FRect) -> Widget:
        found = self.sum
        if not found.lines:
            words = self.place.say.text("Nothing has changed it yet.")
            return Label("why.none", rect, words, Type(18, "ink-soft", align="centre", valign="middle"))
        most = max(abs(line.by) for line in found.lines)
        inside: list[Widget] = []
        y = rect.y
        for number, line in enumerate(found.lines):
            place = FRect(rect.x, y, rect.width - 14, LINE)
            inside.append(cause_row(number, place, line, (most, found.words_of_change), is_open=number == self.open))
            y += LINE + GAP
            if number == self.open:
                high = basis_height(self.frame.canvas, self.place, line, place.width)
                inside += basis_widgets(self.place, line, FRect(place.x, y - 2, place.width, high))
                y += high + GAP
        return ScrollList("why.list", FRect(rect.x - EDGE, rect.y, rect.width + EDGE, rect.height), inside)

    def _whole_height(self) -> float:
        """As high as all lines need, so that a short sum does not stand in a large empty sheet."""
        lines = max(1, len(self.sum.lines))
        return 40 + 46 + 2 * LINE + 52 + 40 + lines * (LINE + GAP) + (150 if self.open >= 0 else 0)
