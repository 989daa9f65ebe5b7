"""What both windows say: names of stages and teams, times, and why something cannot be done."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from game.i18n.narration import REFUSALS
from game.i18n.sessions import worded
from game.i18n.translator import Translator
from game.rules.refusal import Refusal
from game.session.act import Reason
from game.session.state import Session
from game.ui.place import Place
from game.ui.plan import team_name
from game.ui.typesetting import CLOSE

STAGE_ICONS: Mapping[str, str] = MappingProxyType({
    "ice-break": "smiley", "inspire": "bulb", "explore": "map", "create": "pencil", "debrief": "chat",
})

AFTER_NUMBER = re.compile(r"(?<=\d) (?=[^\W\d_])")


def tied(words: str) -> str:
    """The words with every number bound to what it counts, so that no line ends between them."""
    return AFTER_NUMBER.sub(CLOSE, words)


def reason_words(say: Translator, reason: Reason) -> str:
    """Why something cannot be done, as a sentence."""
    return say.text(REFUSALS[str(reason)]) if isinstance(reason, Refusal) else worded(say, "stop", str(reason))


def name_of(say: Translator, session: Session, seat: int) -> str:
    """The name of a team: its own, or the one that it has until then."""
    return session.team_name(seat) or team_name(say, seat)


def names_of(say: Translator, session: Session) -> list[str]:
    """The names of all teams by seat."""
    return [name_of(say, session, seat) for seat in range(len(session.teams))]


def clock_words(seconds: int) -> str:
    """Minutes and seconds; a minus sign when it is overdue: `4:05`, `−0:30`."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'−' if seconds < 0 else ''}{minutes}:{rest:02d}"


def step_title(place: Place, step: str) -> str:
    """The title of a step of the script; empty where the deck has none."""
    return place.words(f"script/{step}.title")
