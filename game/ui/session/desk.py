"""What cockpit and audience share: the sitting, the tables' plans, and where the class's picture stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.i18n.narration import Narrator
from game.record.fault import StoreError
from game.record.sitting import Sitting
from game.rules.action import Action
from game.rules.course import Course
from game.rules.engine import legal_actions
from game.rules.refusal import Refusal
from game.rules.state import State
from game.rules.view import AUDIENCE, view_for
from game.session.act import Act, RefusedAct, play_act
from game.session.state import Session, Told
from game.session.view import heard
from game.ui.place import Place
from game.ui.session.board import Board
from game.ui.session.insight import Insights
from game.ui.session.pages import pages
from game.ui.session.plans import Plans, is_planning, next_action
from game.ui.session.words import name_of, names_of, reason_words

MOST_STEPS = 60
MARKED = "marked"
SUMS = ("", "total", "intensity", "trust")


@dataclass(slots=True)
class Outlets:
    """What the desk tells others: something changed, a notice (text, icon, tone), a sound to make,
    and that the game goes on at the table."""

    changed: Callable[[], None] = lambda: None
    notice: Callable[[str, str, str], None] = lambda text, icon, tone: None
    sound: Callable[[str], None] = lambda name: None
    table: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Sheet:
    """What the Game Master has open at the desk: the table whose plan is entered (-1 none), whether hands are shown
    on this screen, and drafts of what is being typed, by name."""

    seat: int = -1
    hands_open: bool = True
    drafts: dict[str, object] = field(default_factory=dict)


class Desk:
    """Every change of a session on the screen goes through `do`; a refusal becomes a notice and changes nothing.

    `people` is how many of the seats people take, from the first on, where bots take the others; 0 for all."""

    def __init__(self, sitting: Sitting, place: Callable[[], Place], insights: Insights, people: int = 0) -> None:
        self.sitting = sitting
        self.people = people
        self.outlets = Outlets()
        self.insights = insights
        self.plans = Plans()
        self.sheet = Sheet()
        self.page = 0
        self.armed = False
        self.why = ""
        self._place = place
        self.board = Board(self._covered())
        self.plans.begin(self.session.course.state.round)
        self._step = self.session.step.id
        self.page = self._opening_page()
        if self.session.course.state.over:
            insights.look_at(self.session.course)

    # -- what there is

    @property
    def session(self) -> Session:
        """The session now."""
        return self.sitting.session

    @property
    def place(self) -> Place:
        """The deck in the reader's language."""
        return self._place()

    @property
    def names(self) -> Sequence[str]:
        """The names of the teams by seat."""
        return names_of(self.place.say, self.session)

    @property
    def seats(self) -> range:
        """The seats that people take."""
        return range(self.people or len(self.session.teams))

    @property
    def is_alone(self) -> bool:
        """Whether one person is all the company there is."""
        return self.people == 1

    @property
    def narrator(self) -> Narrator:
        """Somebody who says what happens, with the names of the teams."""
        return self.place.narrator(self.names)

    @property
    def question(self) -> str:
        """The kind of question that the game waits for (keep, give, choose); empty when there is none."""
        agenda = self.course.state.agenda
        kind = agenda[-1][0] if agenda else "turn"
        return "" if kind == "turn" or self.session.stage not in ("inspire", "explore", "create") else kind

    @property
    def answers(self) -> Sequence[Action]:
        """What the table can answer, or do in its turn of the bonus round."""
        found = legal_actions(self.course.game, self.course.state)
        return found if self.question else [action for action in found if action.verb in ("build", "engage", "done")]

    @property
    def marked(self) -> int:
        """The place of the answer that the next key takes; the first unless another has been marked."""
        return min(int(self.sheet.drafts.get(MARKED, 0)), len(self.answers) - 1)  # type: ignore[call-overload]

    # -- what is done

    def do(self, act: Act) -> bool:
        """Does an act; whether it was possible. A notice says why not, or that it could not be written down."""
        try:
            told = self.sitting.act(act)
        except RefusedAct as refused:
            self.outlets.notice(reason_words(self.place.say, refused.reason), "warning", "warn")
            return False
        except StoreError:
            self.outlets.notice(self.place.say.text("The session goes on, but nothing can be saved just now."),
                                "warning", "bad")
            told = None
        self._follow(told)
        return True

    def tick(self, now: int) -> None:
        """Time goes on, in whole seconds; the class's picture does not change by that."""
        if self.session.clock.now != now:
            self.sitting.tick(now)

    def play(self, action: Action) -> bool:
        """An action of the seat whose turn it is, in the game or in its bonus round."""
        return self.do(play_act(action, bonus=self.course is self.session.bonus))

    def mark(self, by: int) -> None:
        """Marks the next answer, or the one before."""
        self.sheet.drafts[MARKED] = (self.marked + by) % len(self.answers)

    def answer(self, action: Action) -> None:
        """Answers the game's question, and goes on carrying out what the tables planned."""
        self.sheet.drafts.pop(MARKED, None)
        if self.play(action) and self.session.bonus is None and self.session.stage == "explore":
            self.carry_out()

    def turn_to(self, page: int) -> None:
        """Another picture of the same step."""
        self.page = page
        if self.session.step.activity == "story" and page < len(self.session.plan.document.get("panels", ())):
            self.do(Act("show", {"panel": page}))
        elif self.session.step.activity == "rules":
            self.do(Act("lesson", {"number": page}))
        self.outlets.changed()

    def ask_why(self) -> None:
        """Shows the class the sum behind the total, then per unit, then trust, then the table again."""
        self.why = SUMS[(SUMS.index(self.why) + 1) % len(SUMS)]
        self.outlets.changed()

    def carry_out(self) -> None:
        """Carries out the plans in the order of seats, until a question is asked or the round is over."""
        begun = self.session.course.state.round
        for _ in range(MOST_STEPS * len(self.session.teams)):
            state = self.session.course.state
            if state.over or state.round != begun or not is_planning(self.session):
                break
            seat = state.seat
            action, lost = next_action(self.session.plan.game, state, self.plans)
            for step, reason in lost:
                self._tell_lost(seat, step, reason)
            if not self.play(action):
                break
        self.plans.begin(self.session.course.state.round)
        self.sheet.seat = -1

    def correct(self, at: int) -> None:
        """Takes out a step of the game: all after it is taken back too and planned again, to be carried out anew. The
        table whose step it was is open, to be entered right this time."""
        course = self.session.course
        seat_of_step = course.steps[at].state.seat
        later = [(course.steps[number].state.seat, course.actions[number])
                 for number in range(at + 1, len(course.actions))]
        if not self.do(Act("undo", {"count": len(course.actions) - at})):
            return
        self.plans = Plans()
        self.plans.begin(self.session.course.state.round)
        for seat, action in later:
            if action.verb in ("build", "grow", "back", "engage", "study", "ability", "hand-on", "advise"):
                self.plans.add(seat, action)
        self.sheet.seat = seat_of_step
        self.outlets.changed()

    # -- what follows

    def _follow(self, told: Told | None) -> None:
        if told is not None:
            events = heard(told)
            is_quiet = self.session.step.activity == "rules"
            undone = is_quiet or any(note.kind in ("undone", "bonus-opened") for note in told.notes)
            if undone:
                self.board.settle(self._covered())
            elif events:
                self.board.take(events, self._covered())
        if self.session.step.id != self._step:
            self._enter()
        if self.session.course.state.over:
            self.insights.look_at(self.session.course)
        self.outlets.changed()

    def _enter(self) -> None:
        """Another step: its first picture, nothing half typed."""
        self._step = self.session.step.id
        self.page = self._opening_page()
        self.why = ""
        self.sheet.seat = -1
        self.sheet.drafts.clear()
        if self.session.stage != "explore":
            self.board.settle(self._covered())

    def _opening_page(self) -> int:
        """The picture at which a step is gone on with: where the log says that it was, else the first."""
        screen = self.session.screen
        kept = {"story": screen.panel, "rules": screen.lesson}.get(self.session.step.activity, 0)
        return min(kept, pages(self.session) - 1)

    @property
    def course(self) -> Course:
        """The game that is on the table: the bonus round while cards are made, else the class's game."""
        session = self.session
        return session.bonus if session.bonus is not None and session.stage == "create" else session.course

    def _covered(self) -> State:
        return view_for(self.course.game, self.course.state, AUDIENCE).state

    def _tell_lost(self, seat: int, action: Action, reason: Refusal) -> None:
        say = self.place.say
        words = say.text("{team}: “{step}” was not possible. {why}", team=name_of(say, self.session, seat),
                         step=self.action_words(action), why=reason_words(say, reason))
        self.outlets.notice(words, "warning", "warn")

    def action_words(self, action: Action) -> str:
        """What an action does, in a few words."""
        state = self.session.course.state
        asked_by = state.agenda[-1][4].id if action.verb == "choose" and state.agenda else ""
        joint = state.joint or next((card for card, seat, _ in reversed(state.works) if seat < 0), "")
        return self.narrator.action(*action, asked_by=asked_by, joint=joint)

    def answer_words(self, number: int) -> str:
        """One of the answers, in a few words; with the hand covered, cards go by their number."""
        action, say = self.answers[number], self.place.say
        if self.session.bonus is not None and action.verb == "build":
            card = self.session.records.cards.get(self.session.bonus.state.seat, {})
            return say.text("Play their own card: {card}", card=card.get("name", ""))
        if not self.sheet.hands_open and action.verb in ("keep", "give") and action.item:
            return say.text("Card {number}", number=number + 1)
        return self.action_words(action)

    def settle(self) -> None:
        """Shows the table as it is, without what led there."""
        self.board.settle(self._covered())
        self.outlets.changed()
