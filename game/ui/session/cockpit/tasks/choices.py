"""What a table can do, in groups: cards to build or advise with, offers to grow, the joint project, and the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pygame import FRect

from game.i18n.translator import N_
from game.rules.action import Action
from game.rules.engine import why_not
from game.rules.formats.hero.moves.build import price
from game.rules.state import State
from game.ui.canvas import Type
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.desk import Desk
from game.ui.session.words import reason_words
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label
from game.ui.widgets.scroll import ScrollList

NO_KEY = "–"
KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
GROUP = Type(15, "accent", bold=True, valign="middle", max_lines=1, smallest=12)
SIDE_GROUP = GROUP._replace(align="centre")
HEAD, LEAST, MOST, GAP = 22.0, 36.0, 50.0, 4.0
ADVISE, SMALL, BAR, CROWDED = 78.0, 112.0, 14.0, 5
OTHERS = (("engage", N_("Talk")), ("study", N_("Study")), ("ability", N_("Gift")))


class Choices:
    """The buttons of a table's choices. `found` are the choices in the order of their keys, `after` is the state in
    which they would be taken."""

    def __init__(self, desk: Desk, seat: int, found: Sequence[Action], after: State) -> None:
        self.desk = desk
        self.seat = seat
        self.after = after
        self.hand = list(dict.fromkeys(desk.session.course.state.hands[seat]))
        self._number: Mapping[Action, int] = {action: number for number, action in enumerate(found[:len(KEYS)])}

    def build(self, rect: FRect) -> ScrollList:
        """The list, in two columns; it scrolls only where even its least height is more than there is room."""
        fitting = self._line_height(rect.height)
        high = max(LEAST, fitting)
        bar = BAR if fitting < LEAST else 0.0
        left, right = columns(FRect(rect.x, rect.y, rect.width - bar, rect.height), [Share(), Share()], 18)
        widgets: list[Widget] = []
        for side, groups in ((left, (self._cards, self._others)), (right, (self._offers, self._joint, self._handing))):
            y = side.y
            for group in groups:
                fresh, y = group(FRect(side.x, y, side.width, high), high)
                widgets += fresh
        return ScrollList(f"choices.{self.seat}", rect, widgets)

    def _line_height(self, height: float) -> float:
        """How high a line can be if all of the higher column is to be seen."""
        others = any(self.of(verb) for verb, _ in OTHERS)
        wide = [bool(self.of("back")), bool(self.of("hand-on"))]
        heights = [(height - HEAD * heads - GAP * (heads - 1)) / max(1, lines) for heads, lines in (
            (1 + others, len(self.hand) + others), (3, len(self.of("grow")) + sum(wide)))]
        return min(MOST, *heights)

    def of(self, verb: str) -> list[Action]:
        """The choices of a kind."""
        return [action for action in self._number if action.verb == verb]

    def _tap(self, action: Action, rect: FRect, words: str, **more: object) -> LineTap:
        number = self._number[action]
        hint = str(more.pop("hint", "")) or choice_words(self.desk, action, self.hand)
        return LineTap(f"choice.{number}", cell(rect), words, key=KEYS[number].upper(), value=action, hint=hint,
                       **more)  # type: ignore[arg-type]

    def _head(self, id: str, rect: FRect, words: str, style: Type = GROUP) -> Label:
        return Label(f"group.{id}", FRect(rect.x, rect.y, rect.width, HEAD), words, style)

    def _cards(self, rect: FRect, high: float) -> tuple[list[Widget], float]:
        """A line for every card of the hand: to build it, and beside it to advise with it."""
        say, state = self.desk.place.say, self.after
        build, advise = columns(rect, [Share(), ADVISE], 6)
        widgets: list[Widget] = [self._head("build", build, say.text("Build a card"))]
        if self.of("advise"):
            widgets.append(self._head("advise", advise, say.text("Advise"), SIDE_GROUP))
        for place, card in enumerate(self.hand):
            line = FRect(build.x, rect.y + HEAD + place * high, build.width, high)
            words, cost = say.text("Card {number}", number=place + 1), ""
            if self.desk.sheet.hands_open:
                words = self.desk.place.words(f"{card}.name")
                cost = str(price(self.desk.session.plan.game, state, self.seat,
                                 self.desk.session.plan.game.cards[card]))
            more = {"end": cost, "end_icon": "coin" if cost else ""}
            if Action("build", card) in self._number:
                widgets.append(self._tap(Action("build", card), line, words, **more))
            else:
                widgets.append(LineTap(f"card.{place}", cell(line), words, key=NO_KEY, enabled=False,
                                       hint=self._why_not(card), **more))
            if Action("advise", card) in self._number:
                side = FRect(advise.x, line.y, advise.width, high)
                widgets.append(self._tap(Action("advise", card), side, "", icon="bulb"))
        return widgets, rect.y + HEAD + len(self.hand) * high + GAP

    def _why_not(self, card: str) -> str:
        """Why a card cannot be built now, while the hand is open; empty for no reason."""
        reason = why_not(self.desk.session.plan.game, self.after, self.seat, Action("build", card))
        return reason_words(self.desk.place.say, reason) if reason is not None and self.desk.sheet.hands_open else ""

    def _offers(self, rect: FRect, high: float) -> tuple[list[Widget], float]:
        found, y = self.of("grow"), rect.y + HEAD
        if not found:
            return [], rect.y
        widgets: list[Widget] = [self._head("grow", rect, self.desk.place.say.text("Offers to grow"))]
        for number, action in enumerate(found):
            widgets.append(self._tap(action, FRect(rect.x, y + number * high, rect.width, high),
                                     self.desk.place.words(f"{action.item}.name"), icon="sprout"))
        return widgets, y + len(found) * high + GAP

    def _joint(self, rect: FRect, high: float) -> tuple[list[Widget], float]:
        """The joint project: a button for every number of coins."""
        found, say, joint = self.of("back"), self.desk.place.say, self.after.joint
        if not found:
            return [], rect.y
        missing = self.desk.session.plan.game.cards[joint].cost - self.after.joint_paid
        words = say.plural("Joint project: one coin to go", "Joint project: {n} coins to go", missing)
        icon = "coin" if len(found) < CROWDED else ""
        return self._row("back", words, rect, high, [
            (action, "", {"end": str(action.amount), "end_icon": icon}) for action in found])

    def _others(self, rect: FRect, high: float) -> tuple[list[Widget], float]:
        say = self.desk.place.say
        found = [(Action(verb), say.text(words), {}) for verb, words in OTHERS
                 if Action(verb) in self._number]
        return self._row("other", say.text("Something else"), rect, high, found, across=len(OTHERS))

    def _handing(self, rect: FRect, high: float) -> tuple[list[Widget], float]:
        """Handing on: a button for every other team."""
        teams = self.desk.session.teams
        return self._row("hand-on", self.desk.place.say.text("Hand something on to"), rect, high, [
            (action, "", {"badge": teams[action.to].colour}) for action in self.of("hand-on")])

    def _row(self, id: str, head: str, rect: FRect, high: float, found: Sequence[tuple[Action, str, dict]],
             across: int = 0) -> tuple[list[Widget], float]:
        """A heading over a row of small buttons; nothing where there is none."""
        if not found:
            return [], rect.y
        line = FRect(rect.x, rect.y + HEAD, rect.width, high)
        if across:
            cells = columns(line, [Share()] * across, 6)
        else:
            cells = columns(line, [min(SMALL, (line.width - 6 * (len(found) - 1)) / len(found))] * len(found), 6)
        widgets: list[Widget] = [self._head(id, rect, head)]
        widgets += [self._tap(action, room, words, **more)
                    for (action, words, more), room in zip(found, cells, strict=False)]
        return widgets, line.bottom + GAP


def cell(line: FRect) -> FRect:
    """The button in its line: a little lower, so that lines stand apart."""
    return rows(line, [Share(), 4.0])[0]


def choice_words(desk: Desk, action: Action, hand: Sequence[str]) -> str:
    """A choice in words. Where the hand is covered, its cards go by their place in it."""
    if desk.sheet.hands_open or action.verb not in ("build", "advise") or action.item not in hand:
        return desk.action_words(action)
    say, place = desk.place.say, hand.index(action.item) + 1
    if action.verb == "build":
        return say.text("Build card {number} of the hand", number=place)
    return say.text("Advise with card {number} of the hand", number=place)
