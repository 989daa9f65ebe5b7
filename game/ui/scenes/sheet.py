"""A card looked at closely: its face, what it would do as things stand, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from pygame import BLEND_PREMULTIPLIED, FRect, Surface

from game.rules.action import Action
from game.rules.change import emission
from game.rules.foresight import Foresight
from game.rules.program import CLASS
from game.rules.state import POINT
from game.ui.canvas import Canvas, Type
from game.ui.faces import KIND_TINTS, face
from game.ui.layout import Share, Size, centred, columns
from game.ui.match import Match
from game.ui.needs import needs_words
from game.ui.place import Place
from game.ui.scene import Veiled
from game.ui.scenes.why_rows import basis_lines
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.card_face import draw_card
from game.ui.widgets.plain import Drawing, Label, Panel

Portrait = Callable[[str, tuple[int, int]], Surface | None]

WIDTH, HEIGHT = 860.0, 540.0
MOST_ROW, BASIS_HEIGHT, MOST_BASIS = 40.0, 140.0, 3
BASIS = Type(18, "ink-soft", smallest=14)
WAYS: Mapping[str, Action] = MappingProxyType({
    "measure": Action("build"), "growth": Action("grow"), "joint": Action("back", amount=1),
})
HAVING = frozenset(action.verb for action in WAYS.values())
WARNING = Type(18, "bad", bold=True, valign="middle", max_lines=2, smallest=12)


class CardSheet(Veiled):
    """Shows one card over the table. `actions` are what can be done with it now; `then` gets the one chosen.

    `portrait(card, pixels)` is the picture of what it will put on the map, if there is one.
    """

    def __init__(self, place: Place, match: Match, card: str, actions: Sequence[Action],
                 then: Callable[[Action], None], portrait: Portrait | None = None) -> None:
        self.place = place
        self.match = match
        self.card = card
        self.actions = tuple(actions)
        self.then = then
        self.portrait = portrait
        self.can_be_had = any(action.verb in HAVING for action in self.actions)

    def build(self, area: FRect) -> Sequence[Widget]:
        sheet = centred(area, WIDTH, min(HEIGHT, area.height - 40))
        card = FRect(sheet.x + 26, sheet.y + 30, 300, 420)
        right = FRect(card.right + 30, sheet.y + 26, sheet.right - card.right - 56, sheet.height - 120)
        entry = self.match.game.cards[self.card]
        seat = CLASS if entry.kind == "joint" else self.match.seat
        told = self.match.foresee(self.card, seat)
        can_pay = entry.kind == "joint" or told.price <= self.match.state.coins[self.match.seat]
        shown = face(self.place, entry, told.price, can_pay)
        return [Panel("sheet", sheet, [
            Drawing("sheet.card", card, lambda canvas, box: draw_card(canvas, box, shown, art=self._art)),
            *self._told(right, told),
            *self._buttons(FRect(sheet.x + 26, sheet.bottom - 76, sheet.width - 52, 52)),
        ], depth=16)]

    def first_focus(self) -> str:
        return "sheet.0" if self.can_be_had else "sheet.close"

    def handle(self, intent: Intent) -> None:
        if intent.id == "sheet.close":
            self.frame.pop()
        elif intent.id.startswith("sheet.") and intent.kind == "press":
            self.frame.pop()
            self.then(self.actions[int(intent.id.removeprefix("sheet."))])

    def _art(self, canvas: Canvas, room: FRect) -> None:
        """Paints what will stand on the map, else the card's icon."""
        box = canvas.px(room)
        picture = self.portrait(self.card, box.size) if self.portrait is not None else None
        if picture is not None:
            canvas.surface.blit(picture, picture.get_rect(center=box.center), special_flags=BLEND_PREMULTIPLIED)
            return
        entry = self.match.game.cards[self.card]
        canvas.icon(self.place.icon(self.card), room.inflate(-16, -16), KIND_TINTS[entry.kind])

    def _told(self, room: FRect, told: Foresight) -> list[Widget]:
        """What the card would do, number by number, and the facts that it rests on."""
        say = self.place.say
        widgets: list[Widget] = [Label("sheet.head", FRect(room.x, room.y, room.width, 26),
                                       say.text("If it worked today"), Type(15, "ink-soft", bold=True))]
        y = room.y + 30
        lines = self._lines(told)
        row = min(MOST_ROW, (room.height - 30 - BASIS_HEIGHT) / len(lines))
        for icon, name, words, tint in lines:
            widgets.append(Drawing(f"sheet.line.{len(widgets)}", FRect(room.x, y, room.width, row - 4),
                                   line_painter(icon, name, words, tint)))
            y += row
        return [*widgets, *self._basis(FRect(room.x, y + 10, room.width, room.bottom - y - 10))]

    def _lines(self, told: Foresight) -> list[tuple[str, str, str, str]]:
        say = self.place.say
        lines = [("carbon", say.text("Total"), say.signed(told.total / POINT, 1), better(told.total)),
                 ("package", say.text("Per unit"), say.signed(told.intensity / POINT, 1), better(told.intensity))]
        if told.output:
            lines.append(("chart-up", self.place.words("output.name"), say.signed(told.output / POINT, 0),
                          better(-told.output)))
        lines += [self._meter_line(event.params) for event in told.events if event.kind == "meter-changed"]
        if told.trust:
            lines.append(("trust", say.text("Trust"), say.signed(told.trust), better(-told.trust)))
        if told.coins:
            lines.append(("coin", say.text("Coins at once"), say.signed(told.coins), better(-told.coins)))
        if told.each_round:
            lines.append(("coins", say.text("Coins each round"), say.signed(told.each_round), better(-told.each_round)))
        lines += [self._source_line(event.params) for event in told.events if event.kind == "carbon-changed"]
        when = say.plural("in one round", "in {n} rounds", told.rounds) if told.rounds else say.text("this round")
        lines.append(("hourglass", say.text("Finished"), when, "ink"))
        needs = needs_words(self.place, self.match.game.cards[self.card].needs)
        if needs:
            tint = "bad" if self._reason() == "needs-unmet" else "good"
            lines.append(("lock", say.text("Needed first"), needs, tint))
        return lines

    def _meter_line(self, params: Mapping[str, Any]) -> tuple[str, str, str, str]:
        """A meter of the deck's own, and by how much it would change."""
        meter, by = self.match.game.deck.meters[params["meter"]].id, params["by"]
        words = f"{self.place.say.signed(by)}{self.place.meter_unit(meter)}"
        return self.place.meter_icon(meter), self.place.words(f"meter/{meter}.name"), words, better(-by)

    def _reason(self) -> str:
        """The code of what stands against having this card now; empty when it can be had."""
        if self.can_be_had:
            return ""
        action = WAYS[self.match.game.cards[self.card].kind]
        return self.match.refusal(action._replace(item="" if action.verb == "back" else self.card)) or ""

    def _source_line(self, params: Mapping[str, Any]) -> tuple[str, str, str, str]:
        """What a source emits now and would emit then."""
        game, source, by = self.match.game, params["source"], params["by"]
        now = emission(game.shares, self.match.state, source)
        words = f"{self.place.say.number(now / POINT, 1)} → {self.place.say.number((now + by) / POINT, 1)}"
        return self.place.source_icon(game.deck.sources[source].id), self.place.source_name(source), words, better(by)

    def _basis(self, room: FRect) -> list[Widget]:
        """Where the numbers come from: the reason and as many facts as can be read."""
        place = self.place
        lines = basis_lines(place, self.card)[:MOST_BASIS]
        if not lines or room.height < 40:
            return []
        head = Label("sheet.basis.head", FRect(room.x, room.y, room.width, 24),
                     place.say.text("Where the numbers come from"), Type(15, "ink-soft", bold=True, max_lines=1))
        body = FRect(room.x, room.y + 26, room.width, room.height - 26)
        fits = self.frame.canvas.fits
        count = next((count for count in range(len(lines), 1, -1) if fits("\n".join(lines[:count]), body, BASIS)), 1)
        return [head, Label("sheet.basis", body, "\n".join(lines[:count]), BASIS)]

    def _buttons(self, foot: FRect) -> list[Widget]:
        reason = self._reason()
        sizes: list[Size] = [Share()] * (len(self.actions) + bool(reason))
        cells = columns(foot, [*sizes, 130], 12)
        told: list[Widget] = []
        if reason:
            words = self.place.narrator(self.match.teams).refusal(reason)
            told.append(Label("sheet.reason", cells.pop(0), words, WARNING))
        buttons: list[Widget] = [
            Button(f"sheet.{number}", cell, self._words(action), icon=ICONS[action.verb],
                   kind="main" if number == 0 and action.verb != "advise" else "plain")
            for number, (action, cell) in enumerate(zip(self.actions, cells, strict=False))
        ]
        return [*told, *buttons, Button("sheet.close", cells[-1], self.place.say.text("Close"), icon="close")]

    def _words(self, action: Action) -> str:
        say = self.place.say
        match action.verb:
            case "build":
                return say.text("Build for {coins}", coins=self.match.foresee(self.card, self.match.seat).price)
            case "grow":
                return say.text("Take it")
            case "back":
                return say.text("Put in {coins}", coins=action.amount)
        return say.text("Give as advice")


ICONS = {"build": "hammer", "grow": "sprout", "back": "coin", "advise": "bulb"}


def better(change: int) -> str:
    """The colour of a change where less is better."""
    return "good" if change < 0 else "bad" if change > 0 else "ink-soft"


def line_painter(icon: str, name: str, words: str, tint: str) -> Callable[[Canvas, FRect], None]:
    """Draws one line: icon, name, and the number at the right."""

    def paint(canvas: Canvas, box: FRect) -> None:
        canvas.ring(box, "line", 9, 1.5)
        canvas.icon(icon, FRect(box.x + 8, box.y + 5, box.height - 10, box.height - 10), "ink-soft")
        style = Type(18, tint, bold=True, align="right", valign="middle", max_lines=1, smallest=11)
        wide = min(canvas.measure(words, style)[0] + 2, box.width * 0.5)
        canvas.text(words, FRect(box.right - wide - 12, box.y, wide, box.height), style)
        canvas.text(name, FRect(box.x + 40, box.y, box.width - wide - 60, box.height),
                    Type(17, valign="middle", max_lines=1, smallest=11))

    return paint
