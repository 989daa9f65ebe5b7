"""What both windows say: names of stages and teams, times, and why something cannot be done."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.i18n.narration import REFUSALS
from game.i18n.translator import N_, Translator
from game.session.act import Reason, Stop
from game.session.state import Session
from game.ui.place import Place
from game.ui.plan import team_name

STAGE_NAMES: Mapping[str, str] = MappingProxyType({
    "ice-break": N_("Ice-break"), "inspire": N_("Inspire"), "explore": N_("Explore"), "create": N_("Create"),
    "debrief": N_("Look back"),
})
STAGE_ICONS: Mapping[str, str] = MappingProxyType({
    "ice-break": "smiley", "inspire": "bulb", "explore": "map", "create": "pencil", "debrief": "chat",
})
STOPS: Mapping[str, str] = MappingProxyType({
    Stop.NOT_STARTED: N_("The session has not begun."),
    Stop.STARTED: N_("The session has begun already."),
    Stop.SESSION_IS_OVER: N_("The session is over."),
    Stop.FIRST_STEP: N_("This is the first step."),
    Stop.LAST_STEP: N_("This is the last step."),
    Stop.DEBRIEF_IS_PROTECTED: N_("The talk at the end keeps its ten minutes."),
    Stop.ALREADY_PAUSED: N_("The clock stands already."),
    Stop.NOT_PAUSED: N_("The clock runs already."),
    Stop.COLOUR_TAKEN: N_("Another table has this colour."),
    Stop.NAME_TAKEN: N_("Another table has this name."),
    Stop.ALREADY_REVEALED: N_("The answer is open already."),
    Stop.GAME_RESTS: N_("The game rests in this step."),
    Stop.NOTHING_TO_UNDO: N_("There is nothing to take back."),
    Stop.ROUND_HAS_PASSED: N_("This round has passed."),
    Stop.GAME_NOT_OVER: N_("The game is not over yet."),
    Stop.CARD_NOT_FAIR: N_("This card is not fair yet."),
    Stop.NO_CARD_MADE: N_("No table has a fair card yet."),
    Stop.BONUS_RUNS: N_("The bonus round is on."),
    Stop.NO_BONUS: N_("There is no bonus round."),
})
OTHERWISE = N_("This cannot be done now.")


def reason_words(say: Translator, reason: Reason) -> str:
    """Why something cannot be done, as a sentence."""
    return say.text(STOPS.get(reason) or REFUSALS.get(str(reason), OTHERWISE))


def stage_name(say: Translator, stage: str) -> str:
    """The name of a stage."""
    return say.text(STAGE_NAMES[stage])


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
