"""One beat over the board: what happened, said and shown, with the changes that it brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import BLEND_PREMULTIPLIED, FRect, Surface

from game.core.event import Event
from game.i18n.narration import Narrator
from game.rules.state import POINT
from game.ui.beats import Beat
from game.ui.canvas import Canvas, Type
from game.ui.match import Match
from game.ui.place import Place
from game.ui.tables.marks import draw_badge
from game.ui.widgets.button import Button
from game.ui.widgets.card_face import Chip
from game.ui.widgets.plain import Drawing, Label, Panel

Portrait = Callable[[str, tuple[int, int]], Surface | None]

MOST_CHIPS = 8
INDENT = 196.0
COIN = 24.0
TITLE = Type(30, bold=True, valign="middle", max_lines=1, smallest=14)
BODY = Type(21, smallest=12)
CHIP = Type(24, bold=True, valign="middle", max_lines=1, smallest=12)
TINTS = {"work": "good", "insight": "effort", "accounts": "coin", "round": "accent", "over": "accent", "move": "ink"}
ICONS = {"accounts": "scales", "round": "flag", "over": "trophy"}


def beat_panel(place: Place, match: Match, narrator: Narrator, beat: Beat, room: FRect, more: bool,
               portrait: Portrait | None = None) -> Panel:
    """The panel of a beat below the board, with the button that goes on. `portrait(card, pixels)` is the picture of a
    work that is finished."""
    chips = change_chips(place, match, beat.events)
    body = beat_body(place, narrator, beat)
    rect = FRect(room.x, room.y + 6, room.width, room.height - 10)
    art = art_place(room)
    if beat.kind == "move":
        return move_panel(place, match, narrator, beat, rect)
    tint = beat_tint(place, beat)
    icon = place.icon(beat.subject) if beat.subject else ICONS.get(beat.kind, "info")

    def paint(canvas: Canvas, box: FRect) -> None:
        picture = portrait(beat.subject, canvas.px(art).size) if portrait and beat.kind == "work" else None
        if picture is not None:
            canvas.box(art, "accent-soft", 12)
            canvas.surface.blit(picture, canvas.px(art), special_flags=BLEND_PREMULTIPLIED)
        else:
            canvas.disc((box.x + 94, box.y + 78), 54, tint)
            canvas.icon(icon, FRect(box.x + 60, box.y + 44, 68, 68), "on-accent")
        if beat.seat >= 0:
            draw_badge(canvas, FRect(box.x + 142, box.y + 124, 36, 36), match.chairs[beat.seat].colour)
        draw_chips(canvas, FRect(box.x + INDENT, box.bottom - 56, box.width - INDENT - 160, 42), chips)

    words = place.say.text("Next") if more else place.say.text("Go on")
    return Panel("beat", rect, [
        Drawing("beat.art", rect, paint),
        Label("beat.title", FRect(rect.x + INDENT, rect.y + 14, rect.width - INDENT - 20, 42),
              beat_title(place, narrator, beat), TITLE),
        Label("beat.body", FRect(rect.x + INDENT, rect.y + 60, rect.width - INDENT - 24, rect.height - 120), body,
              BODY),
        Button("beat.next", FRect(rect.right - 156, rect.bottom - 66, 138, 52), words, icon="right", kind="main"),
    ], depth=6)


def art_place(room: FRect) -> FRect:
    """Where the panel in `room` shows what a finished work has put on the map."""
    return FRect(room.x + 16, room.y + 22, 156, 132)


def move_panel(place: Place, match: Match, narrator: Narrator, beat: Beat, rect: FRect) -> Panel:
    """A bot's move, said in one line beside its badge."""
    colour = match.chairs[beat.seat].colour if beat.seat >= 0 else 0
    sentences = [narrator.event(event) for event in beat.events if event.kind not in ("coins-changed", "turn-ended")]
    words = "\n".join(sentence for sentence in sentences if sentence)

    def paint(canvas: Canvas, box: FRect) -> None:
        draw_badge(canvas, FRect(box.x + 36, box.centery - 36, 72, 72), colour)

    return Panel("beat", rect, [
        Drawing("beat.art", rect, paint),
        Label("beat.title", FRect(rect.x + 134, rect.y + 10, rect.width - 304, rect.height - 20), words,
              Type(24, bold=True, valign="middle", max_lines=3, smallest=13)),
        Button("beat.next", FRect(rect.right - 156, rect.bottom - 66, 138, 52), place.say.text("Next"), icon="right"),
    ], depth=6)


def beat_title(place: Place, narrator: Narrator, beat: Beat) -> str:
    """The headline of a beat."""
    say = place.say
    if beat.kind == "accounts":
        return say.text("The accounts of the round")
    if beat.kind == "round":
        params = beat.events[0].params
        return say.text("Round {round} begins, up to {year}", round=params["round"], year=params["year"])
    if beat.kind == "over":
        return say.text("The game is over")
    if beat.kind == "insight":
        return say.text("Now you know: {name}", name=narrator.name(beat.subject))
    return narrator.name(beat.subject)


def beat_body(place: Place, narrator: Narrator, beat: Beat) -> str:
    """The words of a beat."""
    first = beat.events[0]
    if beat.kind == "accounts":
        closed = next((event for event in beat.events if event.kind == "round-closed"), None)
        return narrator.event(closed) if closed else ""
    if beat.kind == "round":
        names = [narrator.name(event) for event, _ in first.params["outlook"]]
        if len(names) != 2:
            return ""
        return place.say.text("Next comes one of two: “{first}” or “{second}”.", first=names[0], second=names[1])
    if beat.kind == "over":
        return place.say.text("Now look what has become of the place.")
    if beat.kind == "event" and first.params["softened"]:
        number = int(first.params["program"].rpartition(".")[2]) + 1
        return place.words(f"{beat.subject}.softened-{number}.text") or narrator.event(first)
    return place.words(f"{beat.subject}.text")


def beat_tint(place: Place, beat: Beat) -> str:
    """The colour role of a beat."""
    if beat.kind == "event":
        return "bad" if place.entry(beat.subject).get("bad") else "good"
    return TINTS[beat.kind]


def change_chips(place: Place, match: Match, events: Sequence[Event]) -> list[Chip]:
    """What the events changed, as icons with numbers: carbon first, then trust, output, meters, coins."""
    say = place.say
    carbon = sum(event.params["by"] for event in events if event.kind == "carbon-changed")
    chips = []
    if carbon:
        chips.append(Chip("carbon", say.signed(carbon / POINT, 1), "good" if carbon < 0 else "bad", say.text("Total")))
    for event in events:
        by = event.params.get("by", 0)
        if event.kind == "trust-changed":
            chips.append(Chip("trust", say.signed(by), "good" if by > 0 else "bad", say.text("Trust")))
        elif event.kind == "output-changed":
            chips.append(Chip("package", say.signed(by / POINT, 0), "good" if by > 0 else "bad",
                              place.words("output.name")))
        elif event.kind == "meter-changed":
            meter = match.game.deck.meters[event.params["meter"]].id
            chips.append(Chip(place.meter_icon(meter), say.signed(by) + place.meter_unit(meter),
                              "good" if by > 0 else "bad", place.words(f"meter/{meter}.name")))
    coins: dict[int, int] = {}
    for event in events:
        if event.kind == "coins-changed":
            seat = event.params["seat"]
            coins[seat] = coins.get(seat, 0) + event.params["by"]
    chips += [Chip(f"team {match.chairs[seat].colour}", say.signed(by), "coin" if by > 0 else "bad")
              for seat, by in coins.items()]
    return chips[:MOST_CHIPS]


def draw_chips(canvas: Canvas, rect: FRect, chips: Sequence[Chip]) -> None:
    """Chips side by side, with the names of what changed and a coin behind a team's coins as far as all of them have
    room; a team's coins carry its badge."""
    named, short = [f"{chip.name} {chip.words}".strip() for chip in chips], [chip.words for chip in chips]
    coins = sum(_is_team(chip) for chip in chips) * COIN
    ways = ((named, coins, 40.0), (named, coins, 14.0), (named, 0.0, 14.0), (short, 0.0, 14.0), (short, 0.0, 4.0))
    all_words, room, gap = next((way for way in ways if _row_width(canvas, *way) <= rect.width), ways[-1])
    x = rect.x
    for chip, words in zip(chips, all_words, strict=True):
        wide = _width(canvas, words)
        side = FRect(x, rect.centery - 15, 30, 30)
        if _is_team(chip):
            draw_badge(canvas, side, int(chip.icon[5:]))
        else:
            canvas.icon(chip.icon, side, chip.tint)
        canvas.text(words, FRect(x + 36, rect.y, wide, rect.height), CHIP._replace(colour=chip.tint))
        x += 36 + wide
        if _is_team(chip) and room:
            canvas.icon("coin", FRect(x + 2, rect.centery - 9, 18, 18), "coin")
            x += COIN
        x += gap


def _is_team(chip: Chip) -> bool:
    return chip.icon.startswith("team ")


def _row_width(canvas: Canvas, words: Sequence[str], coins: float, gap: float) -> float:
    return sum(36 + _width(canvas, each) for each in words) + coins + gap * (len(words) - 1)


def _width(canvas: Canvas, words: str) -> float:
    return canvas.measure(words, CHIP)[0] + 2


