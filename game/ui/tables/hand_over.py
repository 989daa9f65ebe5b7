"""Between two teams at one screen: nothing private until the next one is there."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Type
from game.ui.layout import centred
from game.ui.match import Chair
from game.ui.place import Place
from game.ui.tables.marks import draw_badge
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Label, Panel


def hand_over_panel(place: Place, chair: Chair, room: FRect) -> Panel:
    """Calls the next team to the screen; `hand-over.ready` says that it has come."""
    sheet = centred(room, 640, 156)
    words = place.say.text("{team}, it is your turn. Come to the screen!", team=chair.name)
    badge = FRect(sheet.x + 26, sheet.y + 22, 54, 54)
    return Panel("hand-over", sheet, [
        Drawing("hand-over.badge", badge, lambda canvas, box: draw_badge(canvas, box, chair.colour)),
        Label("hand-over.words", FRect(badge.right + 18, sheet.y + 14, sheet.width - 130, 70), words,
              Type(22, bold=True, valign="middle", max_lines=2, smallest=14)),
        Button("hand-over.ready", FRect(sheet.x + 26, sheet.bottom - 64, sheet.width - 52, 50),
               place.say.text("We are here: show our hand"), icon="eye", kind="main"),
    ])
