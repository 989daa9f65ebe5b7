"""Create: a spark for every table, the cards that they make, and their pledges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pygame import FRect

from game.i18n.sessions import worded
from game.session.draft import Draft
from game.ui.canvas import Canvas, Type
from game.ui.place import Place
from game.ui.session.audience.beat import paint_beat
from game.ui.session.audience.pieces import SMALL, View, heading, icon_lines, passage, room_in, team_tile, tiles
from game.ui.session.picture import Picture

VERDICT_TINTS = {"empty": "ink-soft", "weak": "ink", "fair": "good", "strong": "good", "too-good": "bad"}


def paint_think(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """What to look for, and sentences to begin with."""
    room = heading(canvas, room_in(canvas, sheet), place.say.text("Make a card of your own"))
    room = passage(canvas, room, place.words("create.hint"), Type(27, smallest=19))
    starters = picture.document.get("create", {}).get("starters", ())
    high = min(74.0, room.height / max(1, len(starters)))
    icon_lines(canvas, room, high, [("bulb", place.words(f"create.{entry['id']}.text")) for entry in starters])


def paint_make(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The card of every team that people play, as far as it has come, with what the balance says."""
    if picture.beat is not None:
        paint_beat(canvas, sheet, picture, place, picture.beat)
        return
    room = heading(canvas, room_in(canvas, sheet), place.say.text("A fair card: not too good, not too expensive"), 1)
    for seat, cell in zip(picture.people, tiles(room, len(picture.people)), strict=True):
        rest = team_tile(canvas, cell, picture, seat)
        card = picture.view.cards.get(seat)
        if card is None:
            canvas.text(place.say.text("…"), rest, SMALL)
        else:
            paint_card(canvas, rest, card, place, picture.verdicts.get(seat, ""))


def paint_card(canvas: Canvas, rect: FRect, card: Mapping[str, Any], place: Place, verdict: str) -> None:
    """A card of a team's own: name, sentence, what it costs and cuts, and whether it is fair."""
    say = place.say
    canvas.text(card["name"], FRect(rect.x, rect.y, rect.width, 40),
                Type(30, bold=True, valign="middle", max_lines=1, smallest=19))
    foot = 34.0
    middle = rect.height - 40 - 2 * foot - 8
    if middle > 30:
        canvas.text(card["text"], FRect(rect.x, rect.y + 42, rect.width, middle), Type(25, smallest=18))
    canvas.text(card_numbers(place, card), FRect(rect.x, rect.bottom - 2 * foot, rect.width, foot),
                Type(25, valign="middle", max_lines=1, smallest=18))
    if verdict:
        canvas.text(worded(say, "verdict", verdict), FRect(rect.x, rect.bottom - foot, rect.width, foot),
                    Type(25, VERDICT_TINTS[verdict], bold=True, valign="middle", max_lines=1, smallest=18))


def card_numbers(place: Place, card: Mapping[str, Any]) -> str:
    """Cost, rounds and effect of a card in one line."""
    say, draft = place.say, Draft(**{**card, "tags": tuple(card["tags"])})
    parts = [say.plural("one coin", "{n} coins", draft.cost)]
    if draft.cut and draft.source:
        source = place.words(f"source/{draft.source}.name")
        parts.append(f"{source} −{say.percent(draft.cut / 100)}")
    if draft.trust:
        parts.append(say.text("Trust {by}", by=say.signed(draft.trust)))
    return " · ".join(parts)


def paint_show(canvas: Canvas, sheet: FRect, picture: Picture, place: Place) -> None:
    """The finished cards; then the pledges."""
    if picture.page == 0 or picture.beat is not None:
        paint_make(canvas, sheet, picture, place)
        return
    room = heading(canvas, room_in(canvas, sheet), place.say.text("Our pledge: who, what, by when"), 1)
    for seat, cell in zip(picture.people, tiles(room, len(picture.people)), strict=True):
        rest = team_tile(canvas, cell, picture, seat)
        lines = [place.say.text("{who}: {what} (by {by})", **pledge)
                 for (owner, _), pledge in sorted(picture.view.pledges.items()) if owner == seat]
        canvas.text("\n".join(lines) or "…", rest, Type(27, smallest=19))


VIEWS = {
    "think": View("left", 0.64, paint_think),
    "make": View("foot", 0.78, paint_make),
    "show": View("foot", 0.78, paint_show),
}
