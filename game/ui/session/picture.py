"""All that the class's picture is drawn from: nothing of it is private."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from game.rules.game import Game
from game.session.honours import Honour
from game.session.plan import Plan
from game.session.view import Audience
from game.ui.beats import Beat
from game.ui.session.board import Facts
from game.ui.sums import Sum


@dataclass(frozen=True, slots=True)
class Turn:
    """A turning point of the game: round, seat, what was done in words, and the chance before and after."""

    round: int
    seat: int
    words: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Another choice at a turning point: what was done instead, and where it would have led (hundredths of a point)."""

    words: str
    total: int
    as_played: int


@dataclass(frozen=True, slots=True)
class Picture:
    """One moment of the projector. `view` is the session's audience view, `facts` the table with hands and briefs
    covered; `people` are the seats that people take, where bots take the others; `pages` and `page` say which picture
    of the step it is; `verdicts` go by seat; `is_looking` says that turning points are still being looked for; `deeds`
    what the table `coached` has done in the first turn."""

    view: Audience
    game: Game
    plan: Plan
    document: Mapping[str, Any]
    facts: Facts
    beat: Beat | None
    names: Sequence[str]
    people: Sequence[int]
    page: int
    pages: int
    detective: str
    revealed: frozenset[str]
    pulse: Mapping[str, Mapping[str, tuple[int, ...]]]
    verdicts: Mapping[int, str]
    honours: Sequence[Honour]
    turns: Sequence[Turn]
    what_ifs: Sequence[WhatIf]
    sum: Sum | None
    is_looking: bool
    deeds: Sequence[str]
    coached: int
    is_over: bool

    @property
    def teams(self) -> int:
        """How many teams there are."""
        return len(self.view.teams)

    def colour(self, seat: int) -> int:
        """The colour of a team, 0 to 5."""
        return self.view.teams[seat].colour
