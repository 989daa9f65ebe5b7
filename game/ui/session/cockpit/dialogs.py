"""What the Game Master opens for a moment: a team, the steps of a stage, the last steps of the game, all keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.i18n.sessions import worded
from game.i18n.translator import N_
from game.session.act import Act
from game.session.plan import STAGES
from game.ui.canvas import Type
from game.ui.inputs import Key
from game.ui.layout import Share, centred, columns, grid, rows
from game.ui.scene import Veiled
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.tasks.choices import KEYS
from game.ui.session.desk import Desk
from game.ui.session.plans import steps_to_correct
from game.ui.session.words import step_title
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Label, Panel

NOTE = Type(18, "ink-soft", smallest=13)
KEY_LINES = (
    (N_("Space, →, Enter"), N_("the next step, always")), (N_("←"), N_("one picture or step back")),
    ("1–6", N_("a table; then the letter or number of a choice")), (N_("Enter"), N_("with a table open: next table")),
    ("↑ ↓", N_("mark another answer to a question of the game")), (N_("Backspace"), N_("take back the last choice")),
    (N_("Esc"), N_("close what is open")),
    (N_("C or F4"), N_("chime: all eyes up")), (N_("F or F6"), N_("keep the class's picture as it is")),
    (N_("B or F7"), N_("darken the class's picture")), (N_("= or F8"), N_("one minute more for this step")),
    (N_("P or F9"), N_("stop the clock, or let it run")), (N_("Z or F10"), N_("correct a mistake")),
    (N_("J or F5"), N_("go to any step")), ("W", N_("the sum behind the total, per unit, trust")),
    ("F2", N_("the class's picture on this screen, and back")),
    ("F3", N_("swap the two screens")), ("F11", N_("full screen")),
)


class Sheet(Veiled):
    """A sheet over the cockpit that closes with Escape."""

    size = (820.0, 620.0)

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

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
        inside += [LineTap(f"line.{number}", cell, words, key=KEYS[number].upper(), value=number)
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
        for number, ((keys, what), cell) in enumerate(zip(KEY_LINES, grid(body, 2, 9, 4), strict=False)):
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
    lines = [(step_title(desk.place, step.id) or worded(say, "stage", step.stage), jump(step.id))
             for step in sorted(steps, key=lambda step: STAGES.index(step.stage))]
    return ListSheet(desk, say.text("Which step do you want to go to?"), "", lines)


def correct_sheet(desk: Desk) -> ListSheet:
    """The last steps of the game, one of which can be taken out."""
    say = desk.place.say

    def take(at: int) -> Callable[[], None]:
        return lambda: desk.correct(at)

    lines = [(say.text("{team}: {step}", team=desk.names[seat], step=desk.action_words(action)), take(at))
             for at, seat, action in steps_to_correct(desk.session)]
    how = say.text("The step you choose is taken out. What came after it becomes a plan again.")
    note = how if lines else say.text("There is nothing to take back.")
    return ListSheet(desk, say.text("Which step was wrong?"), note, lines)
