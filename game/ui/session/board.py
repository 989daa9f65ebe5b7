"""The common table as the class sees it: the numbers on their way from one state to the next, beat by beat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.event import Event
from game.rules.state import State
from game.ui.beats import Beat, Shown, beats

TURNING = ("round", "over")
DEEDS = frozenset({
    "build-started", "growth-taken", "joint-backed", "joint-started", "advice-given", "studied", "engaged",
    "ability-used", "card-handed-on", "coins-handed-on", "option-chosen", "round-quiet",
})


@dataclass(frozen=True, slots=True)
class Facts:
    """What a picture of the table is drawn from: the numbers shown and the state behind the panels."""

    shown: Shown
    state: State


class Board:
    """Plays events as beats. The panels keep the state from before until a new round opens."""

    def __init__(self, state: State) -> None:
        self.now = state
        self.state = state
        self.shown = Shown.of(state)
        self.queue: list[Beat] = []

    @property
    def beat(self) -> Beat | None:
        """The beat that is being shown."""
        return self.queue[0] if self.queue else None

    def take(self, events: Sequence[Event], now: State) -> None:
        """Lets events be shown that led to the state `now`."""
        waits = bool(self.queue)
        self.now = now
        self.queue += self._merged(beats(events))
        if not self.queue:
            self.settle(now)
        elif not waits:
            self._begin()

    def _merged(self, fresh: list[Beat]) -> list[Beat]:
        """Beats of which all moves have joined the first one that waits in this round: all tables move at once. Moves
        without a deed are not told."""
        told = []
        for beat in fresh:
            opening = next((each for each in (*self.queue, *told) if each.kind == "move"), None)
            if beat.kind != "move" or opening is None and any(event.kind in DEEDS for event in beat.events):
                told.append(beat)
            else:
                self._join(beat, opening)
        return told

    def _join(self, beat: Beat, opening: Beat | None) -> None:
        """The events of a move become part of another that waits; those of one that is shown count at once."""
        if opening is not None:
            opening.events += beat.events
        if opening is None or (self.queue and opening is self.queue[0]):
            for event in beat.events:
                self.shown.take(event)

    def next(self) -> None:
        """Goes on to the next beat; after the last the numbers are those of the state."""
        self.queue.pop(0)
        if self.queue:
            self._begin()
        else:
            self.settle(self.now)

    def settle(self, now: State) -> None:
        """Shows everything as it is."""
        self.queue.clear()
        self.now = self.state = now
        self.shown = Shown.of(now)

    def facts(self) -> Facts:
        """A copy of what is shown, for a picture that is kept."""
        shown = self.shown
        copy = Shown(shown.intensity[:], shown.activity[:], shown.output, shown.trust, shown.coins[:],
                     shown.meters[:], set(shown.built))
        return Facts(copy, self.state)

    def _begin(self) -> None:
        if self.queue[0].kind in TURNING:
            self.state = self.now
        for event in self.queue[0].events:
            self.shown.take(event)
