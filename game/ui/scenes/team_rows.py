"""One line for each team of the set-up: its colour, its name, who plays it."""

from __future__ import annotations

from pygame import FRect

from game.i18n.translator import N_, Translator
from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns
from game.ui.match import Chair
from game.ui.tables.marks import draw_badge
from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.choice import Tabs
from game.ui.widgets.field import TextField
from game.ui.widgets.plain import Label
from game.ui.widgets.spot import Spot

PLAYERS = ("", "random", "greedy", "lookahead")
PLAYER_NAMES = (N_("Person"), N_("Dreamer"), N_("Doer"), N_("Planner"))
PLAYER_LINES = (
    N_("Somebody at this screen plays it."), N_("Bot: does whatever comes to mind."),
    N_("Bot: takes what looks best right now."), N_("Bot: thinks a few rounds ahead."),
)
LONGEST_NAME = 14
YOU = Type(17, "ink-soft", valign="middle", max_lines=1, smallest=12)


class PlayerTabs(Tabs):
    """Who plays a team; gives `change` with the name of the bot, empty for a person."""

    def release(self, x: float, y: float) -> list[Intent]:
        return self._named(super().release(x, y))

    def key(self, key: Key) -> list[Intent] | None:
        intents = super().key(key)
        return intents if intents is None else self._named(intents)

    def _named(self, intents: list[Intent]) -> list[Intent]:
        return [Intent(intent.id, intent.kind, PLAYERS[intent.value]) for intent in intents]


def team_row(say: Translator, rect: FRect, number: int, chair: Chair, *, can_go: bool, is_fixed: bool) -> list[Widget]:
    """The widgets of a team's line. `can_go`: the team can be taken away; `is_fixed`: a person plays it, always."""
    line = FRect(rect.x, rect.y + 3, rect.width, rect.height - 6)
    colour, name, player, remove = columns(line, [44, Share(), 404, 44], 12)
    side = min(44.0, colour.height)
    badge = FRect(colour.x, colour.centery - side / 2, side, side)

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        draw_badge(canvas, box.inflate(-4, -4), chair.colour)

    placeholder = say.text("Name of the team")
    widgets: list[Widget] = [
        Spot(f"colour.{number}", badge, paint, hint=say.text("Another colour"), radius=22),
        TextField(f"name.{number}", name, chair.name, placeholder=placeholder, longest=LONGEST_NAME, hint=placeholder),
    ]
    if is_fixed:
        widgets.append(Label(f"player.{number}", player, say.text("This is you."), YOU))
    else:
        chosen = PLAYERS.index(chair.bot)
        widgets.append(PlayerTabs(f"player.{number}", player, [say.text(word) for word in PLAYER_NAMES], chosen,
                                  hint=say.text(PLAYER_LINES[chosen])))
    if can_go:
        widgets.append(Button(f"remove.{number}", FRect(remove.x, remove.centery - side / 2, 44, side), icon="close",
                              kind="quiet", hint=say.text("Take this team away")))
    return widgets
