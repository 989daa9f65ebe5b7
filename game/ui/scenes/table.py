"""The Hero table: the place in the middle, everything that may be done around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from pygame import FRect, Rect

from game.core.event import Event
from game.rules.action import Action
from game.ui.beats import Beat, Shown, beats
from game.ui.canvas import Canvas, Type
from game.ui.dialog import Answer, Dialog
from game.ui.diorama.diorama import Diorama
from game.ui.faces import face, plain_face
from game.ui.inputs import Key
from game.ui.layout import centred
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Scene
from game.ui.scenes.pick import Offer, Pick
from game.ui.scenes.sheet import CardSheet
from game.ui.tables.beat_panel import beat_panel, beat_tint
from game.ui.tables.coach import Coach
from game.ui.tables.head import head_line
from game.ui.tables.layout import TableLayout, table_layout
from game.ui.tables.marks import draw_badge
from game.ui.tables.panels import carbon_panel, growth_panel, joint_panel, outlook_panel
from game.ui.tables.seat import ABILITY, DONE, ENGAGE, STUDY, action_panel, hand_cards, team_chips, team_panel
from game.ui.tables.zones import zone_labels, zone_sheet
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.plain import Drawing, Label, Panel

AMBIENT = 1 / 30
AWAKE = 14.0
BOT_PAUSE = 1.1
SOUNDS = {"work": "confirm", "event": "event", "insight": "card", "accounts": "coin", "round": "chime", "over": "chime"}
ACTION_SOUNDS = {"back": "coin", "grow": "coin", "build": "confirm"}
SIMPLE = {"study": STUDY, "engage": ENGAGE, "ability": ABILITY}


class TableScene(Scene):
    """Plays a match. `why(kind, value)` opens the sum behind a number, `pause` the menu, `finished` the result."""

    def __init__(self, place: Place, match: Match, diorama: Diorama | None, *, why: Callable[[str, int], None],
                 pause: Callable[[], None], help: Callable[[], None], finished: Callable[[], None],
                 coach: bool = False) -> None:
        self.place = place
        self.match = match
        self.narrator = place.narrator(match.teams)
        self.why = why
        self.pause = pause
        self.open_help = help
        self.finished = finished
        self.coach = Coach(place) if coach else None
        self.shown = Shown.of(match.state)
        self._diorama = diorama
        self._board = Rect(0, 0, 0, 0)
        self._queue: list[Beat] = []
        self._at_seat = match.seat if len(match.people) < 2 else -1
        self._now = 0.0
        self._awake_until = AWAKE
        self._bot_due: float | None = None

    # -- what is on the screen

    @property
    def beat(self) -> Beat | None:
        """The beat that is being shown."""
        return self._queue[0] if self._queue else None

    @property
    def is_handing_over(self) -> bool:
        """Whether the screen waits for the team whose turn it is to sit down."""
        match = self.match
        return not self._queue and match.is_person(match.seat) and len(match.people) > 1 and self._at_seat != match.seat

    @property
    def is_turn(self) -> bool:
        """Whether a person can act now."""
        return not self._queue and self.match.is_person(self.match.seat) and not self.is_handing_over

    def build(self, area: FRect) -> Sequence[Widget]:
        places = table_layout(area)
        match, place, shown = self.match, self.place, self.shown
        state = match.state
        self._lay_board(places)
        widgets: list[Widget] = [
            *head_line(place, match.game, state, shown, places.head),
            *team_chips(place, match, shown.coins, places.board),
            *zone_labels(place, match.game, shown, self._diorama, self.frame.canvas.scale, places.board),
            carbon_panel(place, match.game, state, shown, places.carbon),
            outlook_panel(place, state, places.outlook),
            joint_panel(place, match.game, state, places.joint),
            growth_panel(place, match.game, state, places.growth),
            *self._foot(places),
        ]
        if self.coach is not None and self.coach.is_on:
            widgets += self.coach.widgets(area, widgets)
        return widgets

    def _foot(self, places: TableLayout) -> list[Widget]:
        match, place = self.match, self.place
        if self.beat is not None:
            panel = beat_panel(place, match, self.narrator, self.beat, places.board, len(self._queue) > 1)
            skip = FRect(places.actions.right - 170, places.actions.bottom - 48, 170, 46)
            return [panel, Button("skip", skip, place.say.text("Skip all"), icon="forward", kind="quiet")]
        if self.is_handing_over:
            return self._hand_over(places)
        if not self.is_turn:
            return []
        state = match.view(match.seat).state
        return [
            team_panel(place, match, state, self.shown.coins[match.seat], places.team),
            *hand_cards(place, match, state, places.hand, ""),
            *action_panel(place, match, match.legal(), places.actions),
        ]

    def _hand_over(self, places: TableLayout) -> list[Widget]:
        """Between two teams at one screen: nothing private until the next one is there."""
        chair = self.match.chairs[self.match.seat]
        sheet = centred(FRect(places.team.x, places.hand.y, places.actions.right - places.team.x, places.hand.height),
                        620, 150)
        words = self.place.say.text("{team}, it is your turn. Come to the screen!", team=chair.name)
        badge = FRect(sheet.x + 26, sheet.y + 24, 52, 52)
        return [Panel("hand-over", sheet, [
            Drawing("hand-over.badge", badge, lambda canvas, box: draw_badge(canvas, box, chair.colour)),
            Label("hand-over.words", FRect(badge.right + 18, sheet.y + 16, sheet.width - 130, 68), words,
                  Type(22, bold=True, valign="middle", max_lines=2, smallest=14)),
            Button("hand-over.ready", FRect(sheet.x + 26, sheet.bottom - 60, sheet.width - 52, 48),
                   self.place.say.text("We are here: show our hand"), icon="eye", kind="main"),
        ])]

    def first_focus(self) -> str:
        return "beat.next" if self._queue else "card.0"

    def draw(self, canvas: Canvas) -> None:
        canvas.fill("paper")
        if self._diorama is None:
            return
        game, shown, state = self.match.game, self.shown, self.match.state
        activity = {source.zone: shown.activity[number] / 10_000 for number, source in enumerate(game.deck.sources)}
        self._diorama.set_state(shown.built, shown.zone_smoke(game), shown.clarity(game), activity)
        moving = not canvas.theme.reduced_motion
        self._diorama.draw(canvas.surface, self._now, moving and not state.over)

    def _lay_board(self, places: TableLayout) -> None:
        board = self.frame.canvas.px(places.board)
        if self._diorama is not None and board != self._board:
            self._diorama.resize(board)
            self._board = board

    # -- time

    def tick(self, now: float) -> float | None:
        self._now = now
        if not self._queue and self.match.seat >= 0 and not self.match.is_person(self.match.seat):
            return self._tick_bot(now)
        if self.beat is not None and self.beat.kind == "move":
            return self._tick_move(now)
        still = self.frame.canvas.theme.reduced_motion or self._diorama is None
        return None if still or now > self._awake_until else AMBIENT

    def _tick_bot(self, now: float) -> float:
        if self.frame.scene is self:
            self._do(self.match.bot_action())
        return AMBIENT

    def _tick_move(self, now: float) -> float:
        """A bot's move stays for a moment and then makes room by itself."""
        if self._bot_due is None:
            self._bot_due = now + BOT_PAUSE
        if now >= self._bot_due and self.frame.scene is self:
            self._next_beat()
        return AMBIENT

    def _wake(self) -> None:
        self._awake_until = self._now + AWAKE

    # -- what people do

    def key(self, key: Key) -> bool:
        keys = {"s": "study", "e": "engage", "a": "ability", "h": "hand-on", "u": "undo", "d": "done", "b": "brief",
                "w": "why.total", "t": "why.trust", "j": "joint"}
        if self._queue and key.name in ("space", "return", "right"):
            self._next_beat()
            return True
        if self.is_turn and key.name.isdigit() and 1 <= int(key.name) <= len(self._hand()):
            self._open_card(self._hand()[int(key.name) - 1])
            return True
        if key.name in keys:
            self.handle(Intent(keys[key.name], "press"))
            return True
        return False

    def handle(self, intent: Intent) -> None:
        self._wake()
        if self.coach is not None and self.coach.take(intent):
            self.frame.rebuild()
            return
        if intent.kind == "press":
            self._press(intent)
        self.frame.rebuild()

    def back(self) -> None:
        self.pause()

    def _press(self, intent: Intent) -> None:
        name = intent.id
        if name.startswith("why."):
            self._ask_why(name.split(".")[1:], intent.value)
        elif name in ("menu", "help", "insights"):
            {"menu": self.pause, "help": self.open_help, "insights": self._show_insights}[name]()
        elif name == "beat.next":
            self._next_beat()
        elif name == "skip":
            self._skip()
        elif name == "hand-over.ready":
            self._at_seat = self.match.seat
        elif name.startswith("event."):
            self._show_event(str(intent.value))
        elif name.startswith("zone."):
            zone_sheet(self.place, self.match.game, self.shown, self.frame, name.removeprefix("zone."), self.why)
        elif self.is_turn:
            self._press_in_turn(name, intent.value)

    def _press_in_turn(self, name: str, value: object) -> None:
        legal = self.match.legal()
        if name in SIMPLE and SIMPLE[name] in legal:
            self._do(SIMPLE[name])
        elif name == "done" and DONE in legal:
            self._finish_turn()
        elif name == "undo" and self.match.can_undo():
            self.match.undo()
            self.frame.sound("card")
            self.shown = Shown.of(self.match.state)
        elif name == "hand-on":
            self._hand_on([action for action in legal if action.verb == "hand-on"])
        elif name == "brief":
            self._show_brief()
        elif name == "joint" and self.match.state.joint:
            self._open_card(self.match.state.joint)
        elif name.startswith(("card.", "growth.", "joint.")):
            self._open_card(str(value))

    def _hand(self) -> list[str]:
        return self.match.state.hands[self.match.seat]

    def _open_card(self, card: str) -> None:
        legal = self.match.legal()
        fitting = [action for action in legal if action.item == card and action.verb in ("build", "grow", "advise")]
        if card == self.match.state.joint:
            fitting = [action for action in legal if action.verb == "back"]
        self.frame.sound("card")
        self.frame.push(CardSheet(self.place, self.match, card, fitting, self._do))

    def _finish_turn(self) -> None:
        """Ends the turn, but asks first when effort would be wasted."""
        state, say = self.match.state, self.place.say
        left = state.effort[self.match.seat]
        most = self.match.game.abilities[state.roles[self.match.seat]].most_left_over
        if left <= most:
            self._do(DONE)
            return
        body = say.plural("One effort is left. Only {most} of it becomes coins.",
                          "{n} effort are left. Only {most} of it becomes coins.", left, most=most)
        answers = [Answer("stay", say.text("Keep planning")), Answer("done", say.text("End the turn"), "main")]
        self.frame.push(Dialog(say.text("Done already?"), body, answers,
                               lambda answer: self._do(DONE) if answer == "done" else None))

    def _hand_on(self, actions: Sequence[Action]) -> None:
        if not actions:
            return
        say = self.place.say
        offers = [Offer(self.match.chairs[action.to].name, "person") for action in actions]
        self.frame.push(Pick(say.text("Hand on to whom?"), "", offers, lambda number: self._do(actions[number]),
                             say.text("Not now")))

    def _ask_why(self, path: Sequence[str], value: object) -> None:
        kind = path[0]
        seat = self.match.seat if self.match.seat >= 0 else 0
        number = int(path[1]) if len(path) > 1 else seat if kind == "coins" else int(value or 0)  # type: ignore[call-overload]
        self.why(kind, number)

    # -- what happens then

    def _do(self, action: Action) -> None:
        """Carries out an action of the seat whose turn it is, and shows what follows."""
        is_person = self.match.is_person(self.match.seat)
        events = self.match.act(action)
        self.frame.sound(ACTION_SOUNDS.get(action.verb, "click"))
        fresh = beats(events)
        if is_person:
            self._take_at_once(fresh)
            fresh = [beat for beat in fresh if beat.kind != "move"]
        else:
            fresh = [beat for beat in fresh if beat.kind != "move" or self._is_worth_telling(beat)]
        self._queue += fresh
        if self._queue:
            self._begin_beat()
        else:
            self._settle()
        self._wake()
        self.frame.rebuild()

    def _take_at_once(self, fresh: Sequence[Beat]) -> None:
        for beat in fresh:
            if beat.kind == "move":
                self._take(beat.events)

    def _is_worth_telling(self, beat: Beat) -> bool:
        return any(event.kind not in ("turn-ended", "coins-changed", "cards-drawn") for event in beat.events)

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            self.shown.take(event)

    def _begin_beat(self) -> None:
        beat = self._queue[0]
        self._bot_due = None
        self._take(beat.events)
        self._point_at(beat)
        if beat.kind in SOUNDS:
            self.frame.sound(SOUNDS[beat.kind] if beat_tint(self.place, beat) != "bad" else "event")

    def _point_at(self, beat: Beat) -> None:
        zone = str(self.place.entry(beat.subject).get("zone", "")) if beat.subject else ""
        if self._diorama is not None:
            self._diorama.highlight(zone or None)

    def _next_beat(self) -> None:
        self._queue.pop(0)
        if self._queue:
            self._begin_beat()
        else:
            self._settle()
        self._wake()
        self.frame.rebuild()

    def _skip(self) -> None:
        self._queue.clear()
        self._settle()

    def _settle(self) -> None:
        """All beats are shown: the numbers are the state's, and the next question is asked."""
        self.shown = Shown.of(self.match.state)
        if self._diorama is not None:
            self._diorama.highlight(None)
        if self.match.state.over:
            self.finished()
            return
        if len(self.match.people) > 1 and self.match.seat != self._at_seat:
            self._at_seat = -1
        self._ask()

    def _ask(self) -> None:
        """Lays a question over the table when the game waits for an answer."""
        state, say, place = self.match.state, self.place.say, self.place
        task = state.agenda[-1]
        if task[0] == "turn" or not self.match.is_person(self.match.seat):
            return
        self._at_seat = self.match.seat
        legal = self.match.legal()
        answer = partial(self._answer, legal)
        if task[0] == "keep":
            offers = [Offer("", face=face(place, self.match.game.cards[action.item])) for action in legal]
            self.frame.push(Pick(say.text("Keep which card?"), say.text("The others are put away."), offers, answer))
        elif task[0] == "give":
            team = self.match.chairs[task[2]].name
            offers = [self._gift(action) for action in legal]
            self.frame.push(Pick(say.text("What do you give {team}?", team=team), "", offers, answer))
        else:
            subject = task[4].id
            offers = [Offer(place.words(f"{subject}.{action.item}.text")) for action in legal]
            title = place.words(f"{subject}.name")
            self.frame.push(Pick(title, place.words(f"{subject}.text"), offers, answer))

    def _gift(self, action: Action) -> Offer:
        if action.item:
            return Offer("", face=face(self.place, self.match.game.cards[action.item]))
        return Offer(self.place.say.plural("One coin", "{n} coins", action.amount), "coin")

    def _answer(self, legal: Sequence[Action], number: int) -> None:
        self._do(legal[number])

    # -- what can be looked at

    def _show_brief(self) -> None:
        place, state = self.place, self.match.state
        brief = state.briefs[self.match.seat]
        stars = place.entry(brief).get("stars", ())
        lines = [f"★ {place.words(f'{brief}.star-{number}.text') or ''}" for number in range(1, len(stars) + 1)]
        words = "\n".join([place.words(f"{brief}.text"), *(line for line in lines if len(line) > 2)])
        self.frame.push(Dialog(place.words(f"{brief}.name"), words, [Answer("close", place.say.text("Got it"), "main")],
                               lambda answer: None))

    def _show_event(self, event: str) -> None:
        place = self.place
        offers = [Offer("", face=plain_face(place, event, "bad" if place.entry(event).get("bad") else "good"))]
        softened = [place.words(f"tag/{soft['tag']}.name") for soft in place.entry(event).get("softened", ())]
        tags = self.narrator.listed(softened)
        body = place.say.text("Works of this kind soften it: {tags}", tags=tags) if softened else ""
        self.frame.push(Pick(place.words(f"{event}.name"), body, offers, lambda number: None, place.say.text("Close")))

    def _show_insights(self) -> None:
        place = self.place
        lines = [f"{place.words(f'{insight}.name')}\n{place.words(f'{insight}.text')}"
                 for insight in self.match.state.insights]
        self.frame.push(Dialog(place.say.text("What we have learned"), "\n\n".join(lines),
                               [Answer("close", place.say.text("Back to the game"), "main")], lambda answer: None))
