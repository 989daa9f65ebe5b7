"""The one door to a session: begin it, ask why not, apply an act, fold a whole log."""

from collections.abc import Iterable

from game.rules.action import Action
from game.rules.course import Course
from game.rules.engine import legal_actions
from game.session.act import Act, Reason, RefusedAct, Stop
from game.session.plan import Plan
from game.session.playing import no_game
from game.session.state import NAMELESS, READY, Session, Team, Told
from game.session.verbs import VERBS

WAYS = (
    Act("start", {}), Act("next", {}), Act("skip", {}), Act("back", {}), Act("pause", {}), Act("go-on", {}),
    Act("finish", {}), Act("open-bonus", {}),
)


def begin(plan: Plan) -> Session:
    """A session that has not started: the game is dealt, the clock stands."""
    teams = tuple(Team(NAMELESS, seat) for seat in range(plan.game.setup.teams))
    return Session(plan, Course.begun(plan.game), teams)


def why_not(session: Session, act: Act) -> Reason | None:
    """The first reason against an act, or None when it can be done."""
    verb = VERBS.get(act.verb)
    if verb is None:
        return Stop.UNKNOWN_ACT
    if act.params.keys() != verb.params.keys():
        return Stop.BAD_VALUE
    if not all(type(act.params[name]) is kind for name, kind in verb.params.items()):
        return Stop.BAD_VALUE
    if session.phase not in verb.when:
        return Stop.NOT_STARTED if session.phase == READY else (
            Stop.STARTED if verb.when == (READY,) else Stop.SESSION_IS_OVER)
    return verb.refusal(session, **act.params)


def apply(session: Session, act: Act) -> Told:
    """The session after an act, with what there is to tell. Raises RefusedAct."""
    reason = why_not(session, act)
    if reason is not None:
        raise RefusedAct(reason)
    return VERBS[act.verb].perform(session, **act.params)


def folded(session: Session, acts: Iterable[Act]) -> Session:
    """The session after many acts; those that follow by themselves must be among them. Raises RefusedAct."""
    for act in acts:
        session = apply(session, act).session
    return session


def ways_on(session: Session) -> list[Act]:
    """The conductor's acts that are possible now, in a stable order; empty for no session ever."""
    return [act for act in WAYS if why_not(session, act) is None]


def legal_play(session: Session) -> list[Action]:
    """What the seat whose turn it is can do now; nothing while the game rests."""
    actions = legal_actions(session.plan.game, session.course.state)
    rests = not actions or no_game(session, list(actions[0])) is not None
    return [] if rests else actions
