"""Where the parts of the Hero table are, in logical units."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import FRect

from game.ui.layout import Share, columns, rows

HEAD = 56.0
STRIP = 214.0
SIDE = 356.0
TEAM = 244.0


@dataclass(frozen=True, slots=True)
class TableLayout:
    """The rectangles of a table: head line, board with the joint project in its corner, side column, and below
    them team, hand and actions."""

    head: FRect
    board: FRect
    carbon: FRect
    outlook: FRect
    joint: FRect
    growth: FRect
    team: FRect
    hand: FRect
    actions: FRect


def table_layout(area: FRect) -> TableLayout:
    """The layout for a window of that size."""
    head, middle, strip = rows(area, [HEAD, Share(), STRIP])
    board, side = columns(middle, [Share(), SIDE])
    inner = FRect(side.x + 4, side.y, side.width - 14, side.height)
    carbon, outlook, growth = rows(inner, [Share(), 92, 118], 8)
    joint = FRect(board.x + 12, board.bottom - 80, 316, 70)
    team, hand, actions = columns(strip, [TEAM, Share(), SIDE])
    return TableLayout(head, board, carbon, outlook, joint, growth,
                       FRect(team.x + 10, team.y + 8, team.width - 14, team.height - 18),
                       FRect(hand.x + 4, hand.y - 8, hand.width - 8, hand.height - 2),
                       FRect(actions.x + 4, actions.y + 8, actions.width - 14, actions.height - 18))
