"""The Hero table: the place in the middle, everything that may be done around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pygame import FRect

from game.rules.action import Action
from game.ui.canvas import Canvas
from game.ui.diorama.diorama import Diorama
from game.ui.faces import face
from game.ui.frame import Frame
from game.ui.inputs import Key
from game.ui.layout import centred
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Scene
from game.ui.scenes import questions
from game.ui.scenes import table_sheets as sheets
from game.ui.tables.beat_panel import art_place, beat_panel, beat_tint
from game.ui.tables.board import Board
from game.ui.tables.coach import Coach
from game.ui.tables.flow import Flow
from game.ui.tables.hand_over import hand_over_panel
from game.ui.tables.head import head_line
from game.ui.tables.layout import TableLayout, table_layout
from game.ui.tables.marks import draw_token
from game.ui.tables.panels import carbon_panel, growth_panel, joint_panel, outlook_panel
from game.ui.tables.seat import ABILITY, DONE, ENGAGE, STUDY, action_panel, hand_cards, team_chips, team_panel
from game.ui.tables.zones import Ground, zone_labels
from game.ui.widgets.base import Intent, Widget, path_to
from game.ui.widgets.button import Button

AMBIENT = 1 / 30
AWAKE = 14.0
MOVE_SHOWN = 1.2
BEAT_SOUNDS = {"work": "confirm", "event": "event", "insight": "card", "accounts": "coin", "round": "chime"}
ACTION_SOUNDS = {"back": "coin", "grow": "coin", "build": "confirm"}
KEYS = {"s": "study", "e": "engage", "a": "ability", "h": "hand-on", "u": "undo", "d": "done", "b": "brief",
        "w": "why.total", "t": "why.trust", "j": "joint", "o": "outlook", "g": "goals", "l": "insights"}
SIMPLE = {"study": STUDY, "engage": ENGAGE, "ability": ABILITY}


def is_hidden_by(hint: Sequence[Widget], widget: Widget) -> bool:
    """Whether a zone's label would peep out from below the coach's hint."""
    return widget.id.startswith("zone.") and any(
        part.is_solid and part.rect.colliderect(widget.rect) for part in hint
    )


def beat_room(places: TableLayout) -> FRect:
    """Where a beat is told: in the place of the team and its hand."""
    return places.team.union(places.hand)


class TableScene(Scene):
    """Plays a match. `why(kind, number)` opens the sum behind a number, `pause` the menu, `finished` the result."""

    def __init__(self, place: Place, match: Match, diorama: Diorama | None, *, why: Callable[[str, int], None],
                 pause: Callable[[], None], help: Callable[[], None], finished: Callable[[], None],
                 coach: bool = False) -> None:
        self.place = place
        self.match = match
        self.flow = Flow(match)
        self.narrator = place.narrator(match.teams)
        self.why = why
        self.pause = pause
        self.open_help = help
        self.finished = finished
        self.coach = Coach(place) if coach else None
        self.board = Board(diorama)
        self._at_seat = match.seat if len(match.people) < 2 else -1
        self._now = 0.0
        self._awake_until = AWAKE
        self._move_until: float | None = None

    def enter(self, frame: Frame) -> None:
        super().enter(frame)
        if not self.match.state.over:
            self._ask()

    def speak(self, place: Place, diorama: Diorama | None) -> None:
        """Goes on in another language or another look."""
        self.place = place
        self.narrator = place.narrator(self.match.teams)
        self.board = Board(diorama)
        if self.coach is not None:
            self.coach.speak(place)

    # -- what is on the screen

    @property
    def is_handing_over(self) -> bool:
        """Whether the screen waits for the team whose turn it is to sit down."""
        match = self.match
        waits = match.is_person(match.seat) and len(match.people) > 1 and self._at_seat != match.seat
        return waits and self.flow.beat is None

    @property
    def is_turn(self) -> bool:
        """Whether a person can act now."""
        return self.flow.beat is None and self.match.is_person(self.match.seat) and not self.is_handing_over

    def build(self, area: FRect) -> Sequence[Widget]:
        places = table_layout(area)
        place, game, state, shown = self.place, self.match.game, self.flow.state, self.flow.shown
        self.board.lay(self.frame.canvas, places.board, game, shown)
        widgets: list[Widget] = [
            Ground("ground", places.board),
            *head_line(place, game, state, shown, places.head),
            *zone_labels(place, game, shown, self.board.diorama, self.frame.canvas, places.board),
            *team_chips(place, self.match, shown.coins, places.board),
            carbon_panel(place, game, state, shown, places.carbon),
            outlook_panel(place, state, places.outlook),
            joint_panel(place, game, state, places.joint),
            growth_panel(place, game, state, places.growth),
            *self._foot(places),
        ]
        if self.coach is not None and self.coach.is_on and self.is_turn:
            hint = self.coach.widgets(area, widgets)
            widgets = [widget for widget in widgets if not is_hidden_by(hint, widget)] + hint
        return widgets

    def _foot(self, places: TableLayout) -> list[Widget]:
        match, place = self.match, self.place
        if self.flow.beat is not None:
            room = beat_room(places)
            more = len(self.flow.queue) > 1
            return [beat_panel(place, match, self.narrator, self.flow.beat, room, more, self.board.portrait),
                    self._skip(places)]
        if self.is_handing_over:
            return [hand_over_panel(place, match.chairs[match.seat], places.team.union(places.actions))]
        if not self.is_turn:
            return [self._skip(places)]
        state = match.view(match.seat).state
        return [
            team_panel(place, match, state, self.flow.shown.coins[match.seat], places.team),
            *hand_cards(place, match, state, places.hand, ""),
            *action_panel(place, match, match.legal(), places.actions),
        ]

    def _skip(self, places: TableLayout) -> Button:
        """The button that stays where it is while the others play, so that a key pressed then opens no menu."""
        return Button("skip", centred(places.actions, 190, 50), self.place.say.text("Skip all"), icon="forward")

    def first_focus(self) -> str:
        if self.flow.beat is not None:
            return "beat.next"
        if not self.is_turn and not self.is_handing_over:
            return "skip"
        return "hand-over.ready" if self.is_handing_over else "card.0"

    def draw(self, canvas: Canvas) -> None:
        self.board.draw(canvas, self._now)

    # -- time

    def stirring(self) -> FRect | None:
        return table_layout(self.frame.canvas.rect).board if self.flow.beat is None else None

    def tick(self, now: float) -> float | None:
        self._now = now
        if not self.frame.needs_drawing:
            self._look_ahead()
        beat, match = self.flow.beat, self.match
        if beat is None and match.seat >= 0 and not match.is_person(match.seat):
            if self.frame.scene is self:
                self.do(match.bot_action())
            return AMBIENT
        if beat is not None and beat.kind == "move":
            self._move_until = now + MOVE_SHOWN if self._move_until is None else self._move_until
            if now >= self._move_until and self.frame.scene is self:
                self._next_beat()
            return AMBIENT
        return AMBIENT if self.board.stirs(self.frame.canvas) and now <= self._awake_until else None

    def _look_ahead(self) -> None:
        """Makes a picture that a coming beat will need, one each time, so that no beat waits for all of its own."""
        canvas = self.frame.canvas
        art = art_place(beat_room(table_layout(canvas.rect)))
        coming = [*((beat.subject, "") for beat in self.flow.queue[1:]),
                  *((work[0], work[0]) for work in self.match.state.works)]
        any(self.board.prepare(canvas, self._zone_of(subject), card, art) for subject, card in coming)

    def _zone_of(self, subject: str) -> str:
        """The zone on the map where something happens; empty if it happens nowhere."""
        return str(self.place.entry(subject).get("zone", "")) if subject else ""

    def _wake(self) -> None:
        self._awake_until = self._now + AWAKE

    # -- what people do

    def key(self, key: Key) -> bool:
        if self.flow.beat is not None and key.name in ("space", "return", "right"):
            self._next_beat()
            return True
        hand = self.match.state.hands[self.match.seat] if self.is_turn else []
        if key.name.isdigit() and 1 <= int(key.name) <= len(hand):
            self._lay(sheets.of_card(self, hand[int(key.name) - 1]))
            return True
        if key.name in KEYS:
            self.handle(Intent(KEYS[key.name], "press"))
            return True
        return False

    def handle(self, intent: Intent) -> None:
        self._wake()
        is_for_coach = self.coach is not None and self.coach.take(intent)
        if intent.kind == "press" and not is_for_coach:
            self._press(intent.id, intent.value)
        self.frame.rebuild()

    def back(self) -> None:
        self.pause()

    def _press(self, name: str, value: object) -> None:
        if name.startswith("why."):
            self._ask_why(*name.split(".")[1:])
        elif name in ("menu", "help"):
            (self.pause if name == "menu" else self.open_help)()
        elif name == "beat.next":
            self._next_beat()
        elif name == "skip" and self.flow.beat is not None:
            self.flow.settle()
            self._settled()
        elif name == "hand-over.ready":
            self._at_seat = self.match.seat
        elif name == "outlook" and self.flow.state.outlook:
            self.frame.set_focus(f"event.{self.flow.state.outlook[0][0]}")
        elif name == "ground" and isinstance(value, tuple):
            self._lay(sheets.of_zone(self, self.board.zone_at(self.frame.canvas, value)))
        elif sheet := sheets.opened(self, name):
            self._lay(sheet)
        elif self.is_turn:
            self._press_in_turn(name, value)

    def _press_in_turn(self, name: str, value: object) -> None:
        match, legal = self.match, self.match.legal()
        if name in SIMPLE and SIMPLE[name] in legal:
            self.do(SIMPLE[name])
        elif name == "done" and DONE in legal:
            self._finish_turn()
        elif name == "undo" and match.can_undo():
            self._undo()
        else:
            self._lay(sheets.opened_in_turn(self, name, value))

    def _undo(self) -> None:
        """Takes back the last step, and asks again what the game waits for then."""
        self.match.undo()
        self.flow.settle()
        self.frame.sound("card")
        self._ask()
        self.frame.rebuild()

    def _lay(self, sheet: Scene | None) -> None:
        """Lays a sheet over the table, if there is one."""
        if sheet is not None:
            self.frame.push(sheet)

    def _finish_turn(self) -> None:
        """Ends the turn, but asks first when effort would be wasted."""
        state = self.match.state
        left = state.effort[self.match.seat]
        most = self.match.game.abilities[state.roles[self.match.seat]].most_left_over
        if left > most:
            self.frame.push(questions.wasted_effort(self.place, left, most, lambda: self.do(DONE)))
        else:
            self.do(DONE)

    def _ask_why(self, kind: str, number: str = "") -> None:
        self.why(kind, int(number) if number else max(0, self.match.seat) if kind == "coins" else 0)

    # -- what follows

    def do(self, action: Action) -> None:
        """Carries out an action of the seat whose turn it is, and shows what follows."""
        self.frame.sound(ACTION_SOUNDS.get(action.verb, "click"))
        if action.verb in ("build", "grow") and self.board.diorama is not None:
            self._fly_to_its_zone(action.item)
        self.flow.do(action)
        self._after_step()

    def _fly_to_its_zone(self, card: str) -> None:
        """The card goes from where it was looked at to the place where it will work."""
        zone = str(self.place.entry(card).get("zone", ""))
        label = path_to(self.frame.roots, f"zone.{zone}")
        board = table_layout(self.frame.canvas.rect).board
        goal = centred(label[-1].rect if label else board, 30, 42)
        shown = face(self.place, self.match.game.cards[card])
        self.frame.fly(lambda canvas, rect: draw_token(canvas, rect, shown), centred(board, 150, 210), goal)

    def _next_beat(self) -> None:
        self.flow.next()
        self._after_step()

    def _after_step(self) -> None:
        beat = self.flow.beat
        self._move_until = None
        if beat is None:
            self._settled()
        else:
            self.board.point_at(self._zone_of(beat.subject))
            if beat.kind in BEAT_SOUNDS:
                is_bad = beat_tint(self.place, beat) == "bad"
                self.frame.sound("event" if is_bad else BEAT_SOUNDS[beat.kind])
        self._wake()
        if self.frame.scene is self:
            self.frame.set_focus(self.first_focus())
        self.frame.rebuild()

    def _settled(self) -> None:
        """All beats are shown: on to the next seat, question or the end."""
        self.board.point_at("")
        if self.match.state.over:
            self.finished()
            return
        if len(self.match.people) > 1 and self.match.seat != self._at_seat:
            self._at_seat = -1
        self._ask()

    def _ask(self) -> None:
        """Lays the question over the table that the game waits for, if it waits for one of a person."""
        asking = questions.question(self.place, self.match, self.do, self._undo)
        if asking is not None:
            self._at_seat = self.match.seat
            self.frame.push(asking)
