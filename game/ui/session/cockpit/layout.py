"""Where the parts of the cockpit are, in logical units."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import FRect

from game.ui.layout import Share, columns, inset, rows

HEAD, STRIP, BAR = 74.0, 76.0, 78.0
SCRIPT = 486.0
MIRROR = 252.0
GUIDE = 138.0


@dataclass(frozen=True, slots=True)
class CockpitLayout:
    """Head with the stages, script, task of the step, the class's picture in small, teams, and the bar of buttons."""

    head: FRect
    script: FRect
    task: FRect
    mirror: FRect
    teams: FRect
    bar: FRect


def guided_layout(area: FRect, is_handwork: bool = False) -> CockpitLayout:
    """The layout where nobody leads: the picture in large with a few words below it, and what there is to do, which has
    as much room as the picture where it is handwork. The picture has the shape of the window. No strip of teams: the
    table shows them."""
    head, middle, foot = rows(area, [HEAD, Share(), BAR])
    room = inset(middle, 14, 6)
    widest = (room.width - 14) * (0.5 if is_handwork else 0.6)
    wide = min(widest, (room.height - 10 - GUIDE) * area.width / area.height)
    left, task = columns(room, [wide, Share()], 14)
    mirror, script = rows(left, [wide * area.height / area.width, Share()], 10)
    bar = inset(foot, 14, 6)
    return CockpitLayout(head, script, task, mirror, FRect(bar.x, bar.y, 0, 0), bar)


def cockpit_layout(area: FRect) -> CockpitLayout:
    """The layout for a window of that size."""
    head, middle, foot = rows(area, [HEAD, Share(), STRIP + BAR])
    script, task = columns(inset(middle, 14, 6), [SCRIPT, Share()], 14)
    mirror, right = columns(inset(foot, 14, 6), [MIRROR, Share()], 14)
    teams, bar = rows(right, [STRIP - 12, Share()], 8)
    return CockpitLayout(head, script, task, mirror, teams, bar)
