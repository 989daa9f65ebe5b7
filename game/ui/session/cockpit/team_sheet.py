"""What the Game Master opens of one team: coins with a reason, its brief, its hand."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.translator import N_
from game.session.playing import award_act, awards
from game.ui.canvas import Type
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.dialogs import NOTE, Sheet
from game.ui.session.desk import Desk
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.field import TextField
from game.ui.widgets.plain import Drawing, Label

REASONS = (N_("Helped another table"), N_("A good question"), N_("Explained it well"), N_("Fair play"),
           N_("Agreed by the class"))
COINS = (1, 2, -1)
LONGEST_REASON = 60


class TeamSheet(Sheet):
    """One team: coins to award or take with a reason that goes on record; brief and hand only when asked for."""

    def __init__(self, desk: Desk, seat: int) -> None:
        super().__init__(desk)
        self.seat = seat
        self.shows_brief = False
        self.shows_hand = False
        self.reason = ""

    def build(self, area: FRect) -> Sequence[Widget]:
        say, desk, seat = self.desk.place.say, self.desk, self.seat
        rect, room = self.sheet(area)
        head, coins, own, secret = rows(room, [48, 48 * len(REASONS) + 8, 48, Share()], 8)
        colour = desk.session.teams[seat].colour
        role = desk.session.course.state.roles[seat]
        words = f"{desk.names[seat]} · {desk.place.words(f'{role}.name')}"
        inside: list[Widget] = [
            Drawing("badge", FRect(head.x, head.y, 44, 44), lambda canvas, box: draw_badge(canvas, box, colour)),
            Label("sheet.title", FRect(head.x + 58, head.y, head.width - 58, 44), words,
                  Type(25, bold=True, valign="middle", max_lines=1, smallest=15)),
        ]
        for number, (reason, line) in enumerate(zip(REASONS, rows(coins, [Share()] * len(REASONS), 6), strict=True)):
            inside += self._reason(f"{number}", say.text(reason), line)
        field, *buttons = columns(own, [Share(), 84, 84, 84], 8)
        inside.append(TextField("reason", field, self.reason, placeholder=say.text("Another reason"),
                                longest=LONGEST_REASON))
        inside += [Button(f"award.own.{by}", cell, say.signed(by), icon="coin", enabled=bool(self.reason.strip()),
                          value=(self.reason, by)) for by, cell in zip(COINS, buttons, strict=True)]
        return [self.panel(rect, [*inside, *self._secret(secret)])]

    def _reason(self, id: str, reason: str, line: FRect) -> list[Widget]:
        label, *cells = columns(line, [Share(), 84, 84, 84], 8)
        return [Label(f"reason.{id}", label, reason, Type(19, valign="middle", smallest=13)),
                *(Button(f"award.{id}.{by}", cell, self.desk.place.say.signed(by), icon="coin", value=(reason, by))
                  for by, cell in zip(COINS, cells, strict=True))]

    def _secret(self, rect: FRect) -> list[Widget]:
        say, place, state = self.desk.place.say, self.desk.place, self.desk.session.course.state
        buttons, words = rows(rect, [46, Share()], 8)
        brief, hand, past = columns(buttons, [Share()] * 3, 8)
        kept = [f"{say.signed(action.amount)} {action.item}" for action in awards(self.desk.session)
                if action.to == self.seat]
        told = "  ·  ".join(kept[-2:])
        if self.shows_brief:
            key = state.briefs[self.seat]
            told = say.text("{name}: {words}", name=place.words(f"{key}.name"), words=place.words(f"{key}.text"))
        elif self.shows_hand:
            names = [place.words(f"{card}.name") for card in state.hands[self.seat]]
            told = "  ".join(f"{number}. {name}" for number, name in enumerate(names, 1))
        led = not self.desk.session.plan.preset.guided
        return [Button("brief", brief, say.text("Read the brief"), icon="lock", selected=self.shows_brief, enabled=led),
                Button("hand", hand, say.text("See the hand"), icon="card", selected=self.shows_hand, enabled=led),
                Label("coins.now", past, say.plural("one coin", "{n} coins", state.coins[self.seat]),
                      Type(20, bold=True, align="right", valign="middle")),
                Label("secret", words, told, NOTE)]

    def handle(self, intent: Intent) -> None:
        if intent.id == "reason":
            self.reason = str(intent.value)
        elif intent.id in ("brief", "hand"):
            self.shows_brief = intent.id == "brief" and not self.shows_brief
            self.shows_hand = intent.id == "hand" and not self.shows_hand
        elif intent.id.startswith("award."):
            reason, by = intent.value
            if self.desk.do(award_act(self.seat, by, reason.strip())):
                self.desk.outlets.sound("coin")
                self.frame.pop()
        else:
            super().handle(intent)
