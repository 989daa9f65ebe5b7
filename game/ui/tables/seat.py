"""The foot of the Hero table: whose turn it is, the hand, and what a team can do besides its cards."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.rules.action import Action
from game.rules.state import State
from game.ui.canvas import Canvas, Type
from game.ui.faces import any_face
from game.ui.layout import grid
from game.ui.match import Match
from game.ui.place import Place
from game.ui.tables.marks import draw_badge, draw_pips
from game.ui.widgets.base import Look, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.card import Card, hand
from game.ui.widgets.meter import Counter
from game.ui.widgets.plain import Drawing, Panel
from game.ui.widgets.spot import NumberSpot, Spot

FEW_TEAMS = 4
STUDY, ENGAGE, ABILITY, DONE = Action("study"), Action("engage"), Action("ability"), Action("done")


def team_panel(place: Place, match: Match, state: State, coins: int, rect: FRect) -> Panel:
    """The team whose turn it is: name, role, purse, effort and the way to its brief."""
    seat = match.seat
    chair = match.chairs[seat]
    x, wide = rect.x + 14, rect.width - 28
    role = state.roles[seat]

    def heading(canvas: Canvas, box: FRect) -> None:
        draw_badge(canvas, FRect(box.x, box.y + 4, 34, 34), chair.colour)
        canvas.text(chair.name, FRect(box.x + 44, box.y, box.width - 44, 42),
                    Type(22, bold=True, valign="middle", max_lines=1, smallest=13))

    def effort(canvas: Canvas, box: FRect) -> None:
        draw_pips(canvas, box, state.effort[seat], max(match.game.effort, state.effort[seat]), "effort", "effort")

    def part(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.icon(place.icon(role), FRect(box.x, box.y + 4, 26, 26), "accent")
        canvas.text(place.words(f"{role}.name"), FRect(box.x + 34, box.y, box.width - 34, box.height),
                    Type(16, bold=True, valign="middle", max_lines=1, smallest=10))

    return Panel("team", rect, [
        Drawing("team.name", FRect(x, rect.y + 8, wide, 42), heading),
        Spot("team.role", FRect(x, rect.y + 54, wide, 34), part, words=place.words(f"{role}.name"),
             hint=place.words(f"{role}.text")),
        Counter("why.coins", FRect(x, rect.y + 92, 90, 40), coins, "coin", tint="coin", size=26,
                hint=place.say.text("Coins of this team")),
        Drawing("team.effort", FRect(x + 92, rect.y + 96, wide - 92, 32), effort, hint=place.say.text("Effort left")),
        Button("brief", FRect(x, rect.y + 138, wide, 44), place.say.text("Our secret brief"), icon="lock"),
    ], depth=4)


def hand_cards(place: Place, match: Match, state: State, rect: FRect, selected: str) -> list[Card]:
    """The hand of the seat whose turn it is; a card that cannot be built now says why, and can be looked at."""
    seat = match.seat
    faces = []
    for number, card in enumerate(state.hands[seat]):
        price = match.foresee(card, seat).price
        lacks = match.refusal(Action("build", card)) == "needs-unmet"
        shown = any_face(place, match.game.cards, card, price, price <= state.coins[seat], lacks)
        faces.append((f"card.{number}", shown))

    def make(id: str, place_: FRect, face: object) -> Card:
        card = state.hands[seat][int(id.removeprefix("card."))]
        return Card(id, place_, face, selected=card == selected, value=card)

    return hand(rect, faces, make)


def action_panel(place: Place, match: Match, legal: Sequence[Action], rect: FRect) -> list[Widget]:
    """Study, engage, hand on, the role's gift, undo and done."""
    say = place.say
    cells = grid(rect, 2, 3, 8)
    can_hand_on = any(action.verb == "hand-on" for action in legal)
    return [
        Button("study", cells[0], say.text("Study"), icon="book", enabled=STUDY in legal,
               hint=say.text("Draw two cards and keep one")),
        Button("engage", cells[1], say.text("Talk with people"), icon="trust", enabled=ENGAGE in legal,
               hint=say.text("Trust +1")),
        Button("hand-on", cells[2], say.text("Pass on"), icon="gift", enabled=can_hand_on,
               hint=say.text("Give a card or up to two coins to another team")),
        ability_spot(place, match, ABILITY in legal, cells[3]),
        Button("undo", cells[4], say.text("Undo"), icon="undo", enabled=match.can_undo(),
               hint=say.text("Take back the last step (U)")),
        Button("done", cells[5], say.text("Done"), icon="check", kind="main", enabled=DONE in legal,
               hint=say.text("End the turn (D)")),
    ]


def ability_spot(place: Place, match: Match, can_use: bool, rect: FRect) -> Widget:
    """The role's gift: a button where it is to be used once a round, a plain fact where it works by itself."""
    role = match.state.roles[match.seat]
    hint = place.words(f"{role}.text")
    if not any(each.passive for each in match.game.deck.roles if each.id == role):
        return Button("ability", rect, place.say.text("Our gift"), icon="star", enabled=can_use, hint=hint)
    words = place.say.text("Our gift works by itself")

    def paint(canvas: Canvas, box: FRect, look: Look) -> None:
        canvas.icon("star", FRect(box.x + 14, box.centery - 13, 26, 26), "accent")
        canvas.text(words, FRect(box.x + 50, box.y, box.width - 58, box.height),
                    Type(16, "accent", bold=True, valign="middle", max_lines=2, smallest=12))

    return Spot("ability", rect, paint, words=words, hint=hint, radius=12)


def team_chips(place: Place, match: Match, coins: Sequence[int], board: FRect) -> list[Widget]:
    """All teams with their purses, in a row over the board; the one whose turn it is stands out."""
    wide = min(150.0, (board.width - 24) / len(match.chairs) - 8)
    name = Type(15 if len(match.chairs) <= FEW_TEAMS else 13, valign="middle", max_lines=1, smallest=8)
    chips: list[Widget] = []
    for seat, chair in enumerate(match.chairs):
        rect = FRect(board.x + 12 + seat * (wide + 8), board.y + 10, wide, 38)

        def paint(canvas: Canvas, box: FRect, look: Look, value: float, seat: int = seat,
                  colour: int = chair.colour) -> None:
            canvas.panel(box, "panel", 19, 3)
            draw_badge(canvas, FRect(box.x + 5, box.y + 5, 28, 28), colour)
            canvas.icon("coin", FRect(box.right - 54, box.y + 9, 20, 20), "coin")
            canvas.text(str(round(value)), FRect(box.right - 32, box.y, 26, box.height),
                        Type(17, bold=True, valign="middle", smallest=11, max_lines=1))
            canvas.text(match.chairs[seat].name, FRect(box.x + 37, box.y, box.width - 93, box.height), name)
            if seat == match.seat:
                canvas.ring(box, f"team-{colour}", 19, 3)

        chips.append(NumberSpot(f"why.coins.{seat}", rect, coins[seat], paint, words=chair.name, value=seat,
                                hint=place.words(f"{match.state.roles[seat]}.name")))
    return chips
