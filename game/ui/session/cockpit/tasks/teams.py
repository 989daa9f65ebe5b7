"""Teams: a name and a colour for every table."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.act import Act
from game.session.opening import COLOURS, LONGEST_NAME
from game.ui.canvas import Canvas, Type
from game.ui.layout import Share, columns
from game.ui.session.cockpit.company import asked
from game.ui.session.cockpit.taps import TapSpot, WordField
from game.ui.session.cockpit.tasks.task import Task, heading
from game.ui.session.desk import Desk
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.plain import Label

ROW = 60.0


class TeamsTask(Task):
    """Names are entered with Enter, colours at a touch."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        title, room = heading(rect, asked(desk, "teams"))
        widgets: list[Widget] = [title]
        high = min(ROW, room.height / len(desk.seats))
        for seat in desk.seats:
            line = FRect(room.x, room.y + seat * high, room.width, high - 8)
            number, name, colours = columns(line, [34, Share(), 6 * 46], 10)
            typed = desk.sheet.drafts.get(f"name.{seat}", desk.session.team_name(seat))
            widgets.append(Label(f"number.{seat}", number, str(seat + 1), Type(22, bold=True, valign="middle")))
            widgets.append(WordField(f"name.{seat}", name, str(typed), placeholder=desk.names[seat],
                                     longest=LONGEST_NAME))
            widgets += [TapSpot(f"colour.{seat}.{colour}", cell, colour_painter(desk, seat, colour), radius=21,
                                value=(seat, colour), words=f"{seat + 1}-{colour + 1}")
                        for colour, cell in enumerate(columns(colours, [Share()] * COLOURS, 4))]
        return widgets

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("colour."):
            return False
        self.flush(desk)
        seat, colour = value
        self._colour(desk, seat, colour)
        return True

    def change(self, desk: Desk, name: str, value: object) -> None:
        desk.sheet.drafts[name] = value

    def submit(self, desk: Desk, name: str, value: object) -> str:
        self.flush(desk)
        seat = int(name.rpartition(".")[2])
        return f"name.{seat + 1}" if seat + 1 in desk.seats else "next"

    def flush(self, desk: Desk) -> None:
        for seat, team in enumerate(desk.session.teams):
            typed = str(desk.sheet.drafts.pop(f"name.{seat}", team.name)).strip()
            if typed and typed != team.name:
                self._enter(desk, seat, typed, team.colour)

    def _colour(self, desk: Desk, seat: int, colour: int) -> None:
        """A free colour is taken; a table that has it already gets the other's in its place, and is told so."""
        other = next((at for at, team in enumerate(desk.session.teams) if team.colour == colour), -1)
        if other < 0:
            self._enter(desk, seat, desk.names[seat], colour)
        elif other != seat and desk.do(Act("swap-colours", {"seat": seat, "other": other})):
            words = desk.place.say.text("{team} and {other} have swapped colours.", team=desk.names[seat],
                                        other=desk.names[other])
            desk.outlets.notice(words, "users", "accent")

    def _enter(self, desk: Desk, seat: int, name: str, colour: int) -> None:
        desk.do(Act("team", {"seat": seat, "name": name, "colour": colour}))


def colour_painter(desk: Desk, seat: int, colour: int):
    """Draws a colour to choose; that of the team has a ring."""
    chosen = desk.session.teams[seat].colour == colour

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        side = min(box.width, box.height) - 8
        badge = FRect(box.centerx - side / 2, box.centery - side / 2, side, side)
        draw_badge(canvas, badge, colour)
        if chosen:
            canvas.ring(badge.inflate(8, 8), "ink", side / 2 + 4, 3)

    return paint
