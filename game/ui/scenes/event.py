"""An event of the outlook looked at closely: what it does if it strikes, how likely it is, and what softens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.rules.model import EventCard, Softening
from game.ui.canvas import Canvas, Type
from game.ui.faces import chips_of, plain_face
from game.ui.layout import centred
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Veiled
from game.ui.scenes.why_rows import basis_lines
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.card_face import draw_card
from game.ui.widgets.plain import Drawing, Label, Panel

WIDTH, LEAST, MOST_HIGH = 820.0, 330.0, 440.0
CARD, EDGE, FOOT = 302.0, 28.0, 108.0
HEAD = Type(16, "ink-soft", bold=True, valign="middle", max_lines=1, smallest=12)
TAG = Type(18, bold=True, valign="middle", max_lines=1, smallest=12)
SMALL = Type(16, "ink-soft", smallest=12)
BASIS = Type(17, "ink-soft", smallest=14)
ROW, OPTION, MOST = 90.0, 58.0, 2
Paint = Callable[[Canvas, FRect], None]


class EventSheet(Veiled):
    """Shows one of the two events of the outlook over the table."""

    def __init__(self, place: Place, match: Match, event: EventCard) -> None:
        self.place = place
        self.match = match
        self.event = event
        self.tint = "bad" if event.bad else "good"
        self.face = plain_face(place, event.id, self.tint, chips_of(place, event.effects))

    @property
    def chance(self) -> float:
        """How likely it is that this event strikes, from 0 to 1."""
        outlook = self.match.state.outlook
        whole = sum(weight for _, weight in outlook) or 1
        return sum(weight for name, weight in outlook if name == self.event.id) / whole

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.place.say
        wide = WIDTH - CARD - 2 * EDGE - 34
        told = self._told(FRect(0, 0, wide, MOST_HIGH - EDGE - FOOT))
        needed = max(widget.rect.bottom for widget in told)
        sheet = centred(area, WIDTH, max(LEAST, needed + EDGE + FOOT))
        card = FRect(sheet.x + EDGE, sheet.y + EDGE, CARD, sheet.height - 2 * EDGE)
        return [Panel("event", sheet, [
            Drawing("event.card", card, lambda canvas, box: draw_card(canvas, box, self.face)),
            *self._told(FRect(card.right + 32, card.y, wide, needed)),
            Button("event.close", FRect(sheet.right - 30 - 200, sheet.bottom - 80, 200, 52), say.text("Close"),
                   icon="close", kind="main"),
        ], depth=16)]

    def first_focus(self) -> str:
        return "event.close"

    def handle(self, intent: Intent) -> None:
        if intent.kind == "press":
            self.frame.pop()

    def _told(self, room: FRect) -> list[Widget]:
        """The odds, then what softens it or what there will be to choose, and where its numbers come from."""
        odds = FRect(room.x, room.y, room.width, 56)
        found: list[Widget] = [Drawing("event.odds", odds, self._odds)]
        title, paints = self._lines()
        y = odds.bottom + 8
        if title:
            found.append(Label("event.head", FRect(room.x, y, room.width, 26), title, HEAD))
            y += 32
        for number, (high, paint) in enumerate(paints):
            found.append(Drawing(f"event.line.{number}", FRect(room.x, y, room.width, high), paint))
            y += high + 8
        basis = "\n".join(basis_lines(self.place, self.event.id))
        rest = FRect(room.x, y + 34, room.width, self.frame.canvas.measure(basis, BASIS, room.width)[1] + 2)
        if basis and rest.bottom <= room.bottom:
            head = FRect(room.x, y + 6, room.width, 26)
            found += [Label("event.basis.head", head, self.place.say.text("Where the numbers come from"), HEAD),
                      Label("event.basis", rest, basis, BASIS)]
        return found

    def _lines(self) -> tuple[str, list[tuple[float, Paint]]]:
        """What stands below the odds: a heading and lines with their heights. The easiest softening comes first."""
        say, place = self.place.say, self.place
        choice = next((call for call in self.event.effects if call.verb == "choose"), None)
        if choice is not None:
            words = [place.words(f"{self.event.id}.{option['id']}.text") for option in choice.params["options"]]
            return say.text("If it comes, you choose"), [(OPTION, _option(each)) for each in words[:MOST]]
        softened = sorted(enumerate(self.event.softened), key=lambda pair: pair[1].at_least)
        if softened:
            title = say.text("Finished projects that soften it")
            return title, [(ROW, self._softening(number, one)) for number, one in softened[:MOST]]
        return say.text("Nothing softens it") if self.event.bad else "", []

    def _odds(self, canvas: Canvas, box: FRect) -> None:
        say = self.place.say
        number = Type(46, self.tint, bold=True, valign="middle", max_lines=1, smallest=24)
        words = say.percent(self.chance)
        wide = canvas.measure(words, number)[0] + 4
        canvas.text(words, FRect(box.x, box.y, wide, box.height), number)
        canvas.text(say.text("chance that it comes this round"),
                    FRect(box.x + wide + 14, box.y, box.width - wide - 14, box.height),
                    Type(18, valign="middle", max_lines=2, smallest=13))

    def _softening(self, number: int, soft: Softening) -> Paint:
        """Draws one kind of work: how many are finished of those needed, and what becomes of the event then."""
        place = self.place
        have = self.match.state.tag_count.get(soft.tag, 0)
        is_there = have >= soft.at_least
        name = place.words(f"tag/{soft.tag}.name")
        count = place.say.text("{n} of {whole} finished", n=have, whole=soft.at_least)
        told = place.words(f"{self.event.id}.softened-{number + 1}.text")

        def paint(canvas: Canvas, box: FRect) -> None:
            canvas.box(box, "accent-soft" if is_there else "panel-soft", 10)
            canvas.icon("check" if is_there else place.tag_icon(soft.tag), FRect(box.x + 12, box.y + 8, 26, 26),
                        "accent-strong" if is_there else "ink-soft")
            canvas.text(name, FRect(box.x + 48, box.y + 4, box.width - 200, 34), TAG)
            canvas.text(count, FRect(box.right - 150, box.y + 4, 136, 34), TAG._replace(align="right"))
            canvas.text(told, FRect(box.x + 48, box.y + 38, box.width - 62, box.height - 42), SMALL._replace(
                colour="ink"))

        return paint


def _option(words: str) -> Paint:
    """One of the things to choose from."""

    def paint(canvas: Canvas, box: FRect) -> None:
        canvas.box(box, "panel-soft", 10)
        canvas.text(words, FRect(box.x + 16, box.y + 4, box.width - 32, box.height - 8),
                    Type(17, valign="middle", max_lines=2, smallest=12))

    return paint
