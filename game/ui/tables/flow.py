"""What the table shows while a game goes on: beats waiting to be played, and the numbers on their way."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.event import Event
from game.rules.action import Action
from game.rules.state import State
from game.rules.view import AUDIENCE, seen_by
from game.ui.beats import Beat, Shown, beats
from game.ui.match import Match

UNTOLD = frozenset({"turn-ended", "coins-changed", "cards-drawn"})
TURNING = ("round", "over")


class Flow:
    """Plays a match's events as beats, without those that only one team may know. `state` is what the panels show: the
    state before until a new round opens."""

    def __init__(self, match: Match) -> None:
        self.match = match
        self.shown = Shown.of(match.state)
        self.state: State = match.state
        self.queue: list[Beat] = []

    @property
    def beat(self) -> Beat | None:
        """The beat that is being shown."""
        return self.queue[0] if self.queue else None

    def do(self, action: Action) -> None:
        """Carries out an action of the seat whose turn it is. A person's own moves are shown at once, a bot's as a
        beat; what follows from them waits in the queue, the first of it begun."""
        is_person = self.match.is_person(self.match.seat)
        before = self.match.state
        fresh = beats(seen_by(self.match.act(action), AUDIENCE))
        self.state = before if any(beat.kind in TURNING for beat in fresh) else self.match.state
        told = []
        for beat in fresh:
            if beat.kind == "move" and (is_person or not is_worth_telling(beat)):
                self._take(beat.events)
            else:
                told.append(beat)
        self.queue += told
        if self.queue:
            self._begin()
        else:
            self.settle()

    def next(self) -> None:
        """Goes on to the next beat; after the last the numbers are those of the match."""
        self.queue.pop(0)
        if self.queue:
            self._begin()
        else:
            self.settle()

    def settle(self) -> None:
        """Shows everything as it is now."""
        self.queue.clear()
        self.state = self.match.state
        self.shown = Shown.of(self.match.state)

    def _begin(self) -> None:
        beat = self.queue[0]
        if beat.kind in TURNING:
            self.state = self.match.state
        self._take(beat.events)

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            self.shown.take(event)


def is_worth_telling(beat: Beat) -> bool:
    """Whether a bot's move is more than the end of its turn."""
    return any(event.kind not in UNTOLD for event in beat.events)
