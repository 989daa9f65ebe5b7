"""What can be opened from the Hero table: sheets that are laid over it. Nothing here changes the game by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.scene import Scene
from game.ui.scenes import questions
from game.ui.scenes.event import EventSheet
from game.ui.scenes.sheet import CardSheet
from game.ui.tables.zones import zone_sheet

if TYPE_CHECKING:
    from game.ui.scenes.table import TableScene


def opened(table: TableScene, name: str) -> Scene | None:
    """What the widget of that name opens at any time; None if it opens nothing."""
    place, match = table.place, table.match
    if name == "insights":
        return questions.insights_sheet(place, match.state.insights)
    if name == "goals":
        return questions.goals_sheet(place, match)
    if name.startswith("event."):
        return EventSheet(place, match, match.game.events[name.removeprefix("event.")])
    return of_zone(table, name.removeprefix("zone.")) if name.startswith("zone.") else None


def opened_in_turn(table: TableScene, name: str, value: object) -> Scene | None:
    """What the widget of that name opens for the person whose turn it is."""
    place, match = table.place, table.match
    if name in ("ability", "team.role"):
        return questions.role_sheet(place, match.state.roles[match.seat])
    if name == "brief":
        return questions.brief_sheet(place, match)
    if name == "hand-on":
        actions = [action for action in match.legal() if action.verb == "hand-on"]
        return questions.receiver(place, match, actions, table.do) if actions else None
    if name == "joint":
        return of_card(table, match.state.joint) if match.state.joint else None
    return of_card(table, str(value)) if name.startswith(("card.", "growth.", "joint.")) else None


def of_card(table: TableScene, card: str) -> Scene:
    """A card, with what can be done with it now."""
    legal, state = table.match.legal(), table.match.state
    fitting = [action for action in legal if action.item == card and action.verb in ("build", "grow", "advise")]
    if card == state.joint:
        fitting = [action for action in legal if action.verb == "back"]
    table.frame.sound("card")
    return CardSheet(table.place, table.match, card, fitting, table.do, table.board.portrait)


def of_zone(table: TableScene, zone: str) -> Scene | None:
    """The sources of a zone; None where there is no zone."""
    return zone_sheet(table.place, table.match.game, table.flow.shown, zone, table.why) if zone else None
