"""The Number Detective: every table's answer."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.task import HEADING, LETTERS, NOTE, Task, table_key
from game.ui.session.desk import Desk
from game.ui.session.pages import asked_detective
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Drawing, Label, Panel

CLAIM, ROW, LEAST, CELL, HEAD = 96.0, 82.0, 50.0, 60.0, 40.0
TEXT = Type(18, valign="middle", max_lines=4, smallest=13)
CLAIM_TEXT = Type(19, valign="middle", max_lines=5, smallest=12)
SEAT = Type(17, bold=True, align="centre", valign="middle", max_lines=1, smallest=12)


class DetectiveTask(Task):
    """The claim, its answers in full, and for every table a button beside each: at a touch, or by the table's number
    and a letter."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        name = asked_detective(desk.session)
        if not name:
            return ()
        say, words, options = desk.place.say, desk.place.words, desk.place.entry(name)["options"]
        claim, head, body, foot = rows(rect, [CLAIM, HEAD, Share(), 30], 6)
        asks = f"{words(f'{name}.claim')} {words(f'{name}.question')}"
        if desk.is_alone:
            return self._alone(desk, name, rect)
        tells = not desk.session.plan.preset.guided or name in desk.session.records.revealed
        seats, wide = len(desk.seats), min(CELL, rect.width * 0.56 / len(desk.seats))
        title, *signs = columns(head, [Share(), *[wide] * seats], 4)
        widgets: list[Widget] = [Label("detective.claim", claim, asks, CLAIM_TEXT),
                                 Label("task.title", title, asked(desk, "detective"), HEADING)]
        widgets += [sign_of(desk, seat, cell) for seat, cell in zip(desk.seats, signs, strict=True)]
        high = min(ROW, max(LEAST, body.height / max(1, len(options))))
        for number, each in enumerate(options):
            line = FRect(body.x, body.y + number * high, body.width, high - 8)
            text, *cells = columns(line, [Share(), *[wide] * seats], 4)
            option, right = each["id"], tells and bool(each.get("right"))
            said = f"{LETTERS[number]}  {words(f'{name}.{option}.text')}"
            widgets.append(Label(f"option.{number}", text, said, TEXT._replace(colour="good" if right else "ink",
                                                                              bold=right)))
            widgets += [self._tick(desk, name, seat, number, cell)
                        for seat, cell in zip(desk.seats, cells, strict=True)]
        note = say.text("The right answer is the green one.") if tells else ""
        foot.y = min(foot.y, body.y + len(options) * high)
        return [*widgets, Label("detective.right", foot, note, NOTE)]

    def _alone(self, desk: Desk, name: str, rect: FRect) -> list[Widget]:
        """The answers for one person, who has the claim beside them: each a button with all its words."""
        options, given = desk.place.entry(name)["options"], desk.session.records.detectives.get(name, {}).get(0)
        head, body = rows(rect, [HEAD, Share()], 10)
        title, sign = columns(head, [Share(), CELL], 4)
        found: list[Widget] = [Label("task.title", title, asked(desk, "detective"), HEADING), sign_of(desk, 0, sign)]
        for number, each in enumerate(options):
            option = each["id"]
            cell = FRect(body.x, body.y + number * ROW, body.width, ROW - 10)
            found.append(LineTap(f"answer.0.{number}", cell, desk.place.words(f"{name}.{option}.text"),
                                 key=LETTERS[number], value=(0, option), selected=given == option,
                                 enabled=name not in desk.session.records.revealed))
        return found

    def _tick(self, desk: Desk, name: str, seat: int, number: int, cell: FRect) -> Tap:
        """One table's button for one answer."""
        option = desk.place.entry(name)["options"][number]["id"]
        given = desk.session.records.detectives.get(name, {}).get(seat)
        return Tap(f"answer.{seat}.{number}", cell, LETTERS[number], value=(seat, option),
                   enabled=name not in desk.session.records.revealed, selected=given == option)

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("answer."):
            return False
        seat, option = value
        self._answer(desk, seat, option)
        return True

    def key(self, desk: Desk, key: Key) -> bool:
        name = asked_detective(desk.session)
        seat, letter = table_key(desk, key), LETTERS.find(key.name.upper()) if len(key.name) == 1 else -1
        options = desk.place.entry(name).get("options", ())
        if seat >= 0:
            desk.sheet.seat = seat
        elif desk.sheet.seat >= 0 and 0 <= letter < len(options):
            self._answer(desk, desk.sheet.seat, options[letter]["id"])
            desk.sheet.seat = (desk.sheet.seat + 1) % len(desk.seats)
        else:
            return False
        return True

    def _answer(self, desk: Desk, seat: int, option: str) -> None:
        desk.do(Act("detective", {"seat": seat, "id": asked_detective(desk.session), "option": option}))


def sign_of(desk: Desk, seat: int, cell: FRect) -> Panel:
    """A table over its column: badge and number, marked while it is the one to answer."""
    chosen, colour = seat == desk.sheet.seat, desk.session.teams[seat].colour
    badge, number = columns(cell.inflate(-10, -10), [Share(), Share()])

    def paint(canvas: Canvas, box: FRect) -> None:
        draw_badge(canvas, FRect(box.x, box.centery - 13, 26, 26), colour)

    return Panel(f"sign.{seat}", cell, [Drawing(f"badge.{seat}", badge, paint, hint=desk.names[seat]),
                                        Label(f"who.{seat}", number, str(seat + 1), SEAT)],
                 tint="accent-soft" if chosen else "panel", depth=0)
