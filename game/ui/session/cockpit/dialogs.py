"""What the Game Master opens for a moment: a team, the steps of a stage, the last steps of the game, all keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.i18n.translator import N_
from game.session.act import Act
from game.session.plan import STAGES
from game.session.playing import award_act, awards
from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, centred, columns, grid, rows
from game.ui.scene import Scene
from game.ui.session.cockpit.tasks.plan import KEYS
from game.ui.session.desk import Desk
from game.ui.session.plans import steps_to_correct
from game.ui.session.words import stage_name, step_title
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.field import TextField
from game.ui.widgets.plain import Drawing, Label, Panel

REASONS = (N_("Helped another table"), N_("A good question"), N_("Explained it well"), N_("Fair play"),
           N_("Agreed by the class"))
COINS = (1, 2, -1)
LONGEST_REASON = 60
NOTE = Type(18, "ink-soft", smallest=13)
KEY_LINES = (
    (N_("Space, →, Enter"), N_("the next step, always")), (N_("←"), N_("one picture or step back")),
    ("1–6", N_("a table; then the letter or number of a choice")), (N_("Enter"), N_("with a table open: next table")),
    (N_("Backspace"), N_("take back the last choice")), (N_("Esc"), N_("close what is open")),
    (N_("C or F4"), N_("chime: all eyes up")), (N_("F or F6"), N_("keep the class's picture as it is")),
    (N_("B or F7"), N_("darken the class's picture")), (N_("= or F8"), N_("one minute more for this step")),
    (N_("P or F9"), N_("stop the clock, or let it run")), (N_("Z or F10"), N_("correct a mistake")),
    (N_("J or F5"), N_("go to any step")), ("F2", N_("the class's picture on this screen, and back")),
    ("F3", N_("swap the two screens")), ("F11", N_("full screen")),
)


class Sheet(Scene):
    """A sheet over the cockpit that closes with Escape."""

    opaque = False
    size = (820.0, 620.0)

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def draw(self, canvas: Canvas) -> None:
        canvas.box(canvas.rect, "shadow", 0, 110)

    def sheet(self, area: FRect) -> tuple[FRect, FRect]:
        """The sheet, and the room on it above the button that closes it."""
        rect = centred(area, min(self.size[0], area.width - 20), min(self.size[1], area.height - 20))
        return rect, FRect(rect.x + 28, rect.y + 22, rect.width - 56, rect.height - 100)

    def panel(self, rect: FRect, inside: Sequence[Widget]) -> Panel:
        """The sheet with what is on it and the way out."""
        close = FRect(rect.right - 208, rect.bottom - 66, 180, 48)
        return Panel("sheet", rect, [*inside, Button("close", close, self.desk.place.say.text("Close"))], depth=16)

    def first_focus(self) -> str:
        return "close"

    def handle(self, intent: Intent) -> None:
        if intent.id == "close":
            self.frame.pop()


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
            told = f"{place.words(f'{key}.name')}: {place.words(f'{key}.text')}"
        elif self.shows_hand:
            names = [place.words(f"{card}.name") for card in state.hands[self.seat]]
            told = "  ".join(f"{number}. {name}" for number, name in enumerate(names, 1))
        return [Button("brief", brief, say.text("Read the brief"), icon="lock", selected=self.shows_brief),
                Button("hand", hand, say.text("See the hand"), icon="card", selected=self.shows_hand),
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


class ListSheet(Sheet):
    """A list of lines to choose one from, each with its key."""

    size = (900.0, 660.0)

    def __init__(self, desk: Desk, title: str, note: str, lines: Sequence[tuple[str, Callable[[], None]]]) -> None:
        super().__init__(desk)
        self.title = title
        self.note = note
        self.lines = tuple(lines[:2 * 12])

    def build(self, area: FRect) -> Sequence[Widget]:
        rect, room = self.sheet(area)
        head, note, body = rows(room, [44, 30 if self.note else 0, Share()], 4)
        across = 2 if len(self.lines) > 10 else 1
        down = max(8, -(-len(self.lines) // across))
        inside: list[Widget] = [Label("sheet.title", head, self.title, Type(25, bold=True, max_lines=1, smallest=15))]
        if self.note:
            inside.append(Label("sheet.note", note, self.note, NOTE))
        cells = grid(body, across, down, 6)
        inside += [Button(f"line.{number}", cell, f"{KEYS[number].upper()}  {words}", value=number)
                   for number, ((words, _), cell) in enumerate(zip(self.lines, cells, strict=False))]
        return [self.panel(rect, inside)]

    def handle(self, intent: Intent) -> None:
        if intent.id.startswith("line."):
            self._choose(int(intent.value))
        else:
            super().handle(intent)

    def key(self, key: Key) -> bool:
        number = KEYS.find(key.name) if len(key.name) == 1 else -1
        if 0 <= number < len(self.lines):
            self._choose(number)
            return True
        return False

    def _choose(self, number: int) -> None:
        self.frame.pop()
        self.lines[number][1]()


class KeysSheet(Sheet):
    """All keys of the cockpit."""

    size = (940.0, 600.0)

    def build(self, area: FRect) -> Sequence[Widget]:
        say = self.desk.place.say
        rect, room = self.sheet(area)
        head, body = rows(room, [46, Share()], 6)
        inside: list[Widget] = [Label("sheet.title", head, say.text("Keys of the cockpit"), Type(25, bold=True))]
        for number, ((keys, what), cell) in enumerate(zip(KEY_LINES, grid(body, 2, 8, 6), strict=True)):
            left, right = columns(cell, [150, Share()], 10)
            inside.append(Label(f"key.{number}", left, say.text(keys), Type(19, "accent", bold=True, valign="middle",
                                                                             smallest=13)))
            inside.append(Label(f"what.{number}", right, say.text(what), Type(18, valign="middle", smallest=13)))
        return [self.panel(rect, inside)]

    def key(self, key: Key) -> bool:
        if key.name == "f1":
            self.frame.pop()
            return True
        return False


def jump_sheet(desk: Desk, stage: str = "") -> ListSheet:
    """The steps of a stage (of all stages without one) to go to."""
    say = desk.place.say

    def jump(step: str) -> Callable[[], None]:
        return lambda: desk.do(Act("jump", {"step": step})) and None

    steps = [step for step in desk.session.plan.steps if not stage or step.stage == stage]
    lines = [(step_title(desk.place, step.id) or stage_name(say, step.stage), jump(step.id))
             for step in sorted(steps, key=lambda step: STAGES.index(step.stage))]
    return ListSheet(desk, say.text("Go to which step?"), "", lines)


def correct_sheet(desk: Desk) -> ListSheet:
    """The last steps of the game, one of which can be taken out."""
    say = desk.place.say

    def take(at: int) -> Callable[[], None]:
        return lambda: desk.correct(at)

    lines = [(f"{desk.names[seat]}: {desk.action_words(action)}", take(at))
             for at, seat, action in steps_to_correct(desk.session)]
    note = say.text("The chosen step goes; the others after it are plans again.") if lines else say.text(
        "There is nothing to take back.")
    return ListSheet(desk, say.text("Take out which step?"), note, lines)
