"""Without a Game Master: the game of a session at the table, with bots in the seats that nobody takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.core.event import Event
from game.rules.action import Action
from game.session.act import Act
from game.ui.diorama import Diorama
from game.ui.match import Chair, Match
from game.ui.plan import PARTNERS
from game.ui.scenes.table import TableScene
from game.ui.scenes.why import WhyScene
from game.ui.session.desk import Desk
from game.ui.session.reasons import reason_of

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.journey import Journey

THINKING = ("build", "grow", "back", "engage", "hand-on", "advise", "ability")


class SharedMatch(Match):
    """The game of a session as a match: what is done goes through the desk, and so into the session's log. `tell` gets
    the words of a bot about the first thing that it does in its turn."""

    def __init__(self, desk: Desk, chairs: Sequence[Chair], tell: Callable[[str], None]) -> None:
        super().__init__(desk.session.plan.game, chairs)
        self.course = desk.session.course
        self.desk = desk
        self.tell = tell
        self._spoke = (0, -1)

    def act(self, action: Action) -> tuple[Event, ...]:
        words = self._words(action)
        if not self.desk.play(action):
            return ()
        self._follow()
        if words:
            self.tell(words)
        return self.course.steps[-1].events

    def undo(self) -> None:
        self.desk.do(Act("undo", {"count": 1}))
        self._follow()

    def _follow(self) -> None:
        self.course = self.desk.session.course
        self.desk.settle()

    def _words(self, action: Action) -> str:
        """Why a bot does this; empty for people, and for all but the first thing in a bot's turn."""
        seat, turn = self.seat, (self.state.round, self.seat)
        if self.is_person(seat) or action.verb not in THINKING or self._spoke == turn:
            return ""
        self._spoke = turn
        place = self.desk.place
        why = reason_of(place, self.game, self.view(seat), action)
        return place.say.text("{team}: {why}", team=self.teams[seat], why=why)


def chairs_of(desk: Desk, people: int) -> list[Chair]:
    """People in the first seats, bots in the others."""
    return [Chair(name, team.colour, "" if seat < people else PARTNERS[(seat - 1) % len(PARTNERS)])
            for seat, (name, team) in enumerate(zip(desk.names, desk.session.teams, strict=True))]


def open_table(app: App, journey: Journey, desk: Desk, people: int, diorama: Diorama | None) -> None:
    """Lays the table over the scene that is shown; Escape and the end of the game lead back to it."""
    frame, below = app.frame, app.frame.scene
    match = SharedMatch(desk, chairs_of(desk, people), lambda words: frame.notify(words, "chat"))

    def back() -> None:
        while frame.scene is not below:
            frame.pop()
        desk.settle()

    def finished() -> None:
        frame.sound("win" if match.state.result else "lose")
        back()

    def why(kind: str, value: int) -> None:
        frame.push(WhyScene(desk.place, match, kind, value))

    frame.push(TableScene(desk.place, match, diorama, why=why, pause=back, help=journey.help, finished=finished,
                          coach=not match.course.actions))
